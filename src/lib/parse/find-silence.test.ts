import { expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

test('a silent region is named as the minutes name it, else as the registry does', () => {
  const text =
    'Referat 3. mars 2025\n\nTil stede:\nAnna Berg, Regionrådet for Søre Dal\nForfall: Bo Lie (Vestre Dal)\n\n1. Runde rundt bordet\n\nNordre Dal\n- Ny veg\n\nØstre Dal (innsendt):\nIngen nye saker\n\n2. Eventuelt\n';
  const { silent } = parseMinutes(documentOf(text), sampleRegistry);
  expect(silent.map(({ regionId, region, why }) => [regionId, region, why])).toEqual([
    ['sore-dal', 'Regionrådet for Søre Dal', 'attended'],
    ['vestre-dal', 'Vestre Dal', 'apologies'],
    ['ostre-dal', 'Østre Dal', 'attended'],
    ['fjellregionen', 'Bergestadregionen IPR', 'absent']
  ]);
});
