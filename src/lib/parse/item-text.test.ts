import { expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const text = (body: string) => parseMinutes(documentOf(`Sak 1/25 Plan\n${body}`), sampleRegistry).items[0]?.text;

test('the text of a case keeps how its bullets are nested, two spaces a level', () => {
  expect(text('Innspill:\n - Generelt\n\t- Kortere\n\t- Klarere\n\t\to Mye klarere\n - Transport\n')).toBe(
    'Innspill:\n- Generelt\n  - Kortere\n  - Klarere\n    o Mye klarere\n- Transport'
  );
});

test('a paragraph ends a list, and a list that is indented as a whole is not nested', () => {
  expect(text('   - En\n   - To\n\nMer tekst.\n\n      - Tre\n')).toBe('- En\n- To\nMer tekst.\n- Tre');
});

test('a wrapped line goes on with its bullet', () => {
  expect(text('- Generelt\n  - Kortere og\n    klarere\n')).toBe('- Generelt\n  - Kortere og klarere');
});

test.each([
  ['Øystre Slidre\nhar takka ja.', 'Øystre Slidre har takka ja.'],
  ['Skysstilbodet i Vang og\nØystre Slidre', 'Skysstilbodet i Vang og\nØystre Slidre'],
  ['ny skule\nhar fått ny leiar', 'ny skule\nhar fått ny leiar']
])('a line that no sentence begins with goes on with a name above it: %j', (body, joined) => {
  expect(text(`${body}\n`)).toBe(joined);
});
