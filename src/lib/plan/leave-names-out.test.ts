import { describe, expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { checkCitation } from './check-citation.ts';
import { indexCitable } from './citable-update.ts';
import { citeUpdate } from './citation.ts';
import { leaveNamesOut, namesIn } from './leave-names-out.ts';

const names = { names: ['Svein Håvar Korshavn', 'Dag Aanensen', 'Eva Næss Karlsen'], leftOut: '[navn]' };
const at = '2024-12-01T10:00:00.000Z';

describe('names of those who attended', () => {
  it.each([
    ['Svein Håvar Korshavn', '[navn]'],
    ['svein  håvar\nKORSHAVN', '[navn]'],
    ['Svein Korshavn følger opp', '[navn] følger opp'],
    ['S. H. Korshavn og D. Aanensen', '[navn] og [navn]'],
    ['Eva N. Karlsens forslag', '[navn]s forslag'],
    ['Aanensen, Dag og Korshavn, S. H.', '[navn] og [navn]'],
    ['Dag Aanensenbakken', 'Dag Aanensenbakken'],
    ['En dag i Aanensens hage', 'En dag i Aanensens hage']
  ])('in a text: %j becomes %j', (text, left) => {
    expect(leaveNamesOut({ what: text }, names)).toEqual({ what: left });
  });

  it('are left out of who is responsible by their last name alone, too, but roles and ordinary words stay', () => {
    expect(leaveNamesOut({ responsible: 'Aanensen, fagdirektør' }, names)).toEqual({ responsible: '[navn], fagdirektør' });
    expect(leaveNamesOut({ responsible: 'Dag, Eva og NAV' }, names)).toEqual({ responsible: '[navn], [navn] og NAV' });
    for (const responsible of ['Sekretariatet, hver dag', 'Dagvakten og NAV', 'Eva Hansen'])
      expect(leaveNamesOut({ responsible }, names)).toEqual({ responsible });
  });

  it('are told where somebody types one', () => {
    expect(namesIn('Dag Aanensen og sekretariatet', names.names)).toEqual(['Dag Aanensen']);
    expect(namesIn('Sekretariatet', names.names)).toEqual([]);
  });

  it('leave ids, times and hashes as they are', () => {
    const data = { id: 'dag-aanensen', regionIds: ['dag aanensen'], sourceHash: 'dag aanensen', citedAt: 'Dag Aanensen' };
    expect(leaveNamesOut(data, names)).toEqual(data);
  });

  it('leave a quote that says so, and that is sound as long as its source is', () => {
    const source = citable('Dag Aanensen leder kraftgruppen.');
    const cited = leaveNamesOut(citeUpdate(source, { at }), names);
    expect(cited).toMatchObject({ quote: '[navn] leder kraftgruppen.', isWithoutNames: true });
    expect(checkCitation(cited, indexCitable([source])).findings).toEqual([]);
  });

  it('with signs of their own in them break nothing', () => {
    expect(leaveNamesOut({ what: 'Kari (x) Nord+mann' }, { names: ['Kari (x) Nord+mann', 'Ola'], leftOut: '$&' })).toEqual({ what: '$&' });
  });
});
