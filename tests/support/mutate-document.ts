import fc from 'fast-check';

/** One change to a document's lines, as careless hands, converters and page breaks make them. */
type Mutation =
  | { kind: 'drop' | 'double' | 'swap' | 'indent' | 'outdent' | 'glue' | 'split' | 'upper' | 'blank'; at: number }
  | { kind: 'bullet'; at: number; bullet: string }
  | { kind: 'insert'; at: number; text: string }
  | { kind: 'cut'; from: number; to: number };

const BULLETS = ['- ', ' - ', '• ', '* ', '+ ', '– ', 'o ', 'a) ', '1) ', '1. ', '-', '\t- ', '> ', '**', '# ', '| '];
const STRANGE = [
  '',
  ' ',
  '\u00a0',
  '\u2028',
  '\t',
  '- 3 -',
  'Side 2 av 5',
  'Oslo kommune',
  'Til stede:',
  'Vedtak:',
  'Sak 4/24 Budsjett',
  '7. Neste sak',
  '|a|b|',
  '---',
  'Økonomi:',
  '🤷',
  '\ud83d',
  '(('
];

const position = fc.double({ min: 0, max: 1, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop', 'double', 'swap', 'indent', 'outdent', 'glue', 'split', 'upper', 'blank'), at: position }),
  fc.record({ kind: fc.constant('bullet'), at: position, bullet: fc.constantFrom(...BULLETS) }),
  fc.record({
    kind: fc.constant('insert'),
    at: position,
    text: fc.oneof(fc.constantFrom(...STRANGE), fc.string({ maxLength: 60, unit: 'grapheme' }))
  }),
  fc.record({ kind: fc.constant('cut'), from: position, to: position })
);

/** Texts that were one of the given ones, changed in up to `changes` places; lines end in "\n". */
export function mutatedText(originals: readonly string[], changes: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...originals), fc.array(mutation, { maxLength: changes }))
    .map(([original, mutations]) => mutations.reduce((lines, change) => mutate(lines, change), original.split('\n')).join('\n'));
}

function mutate(lines: readonly string[], change: Mutation): string[] {
  if (change.kind === 'cut') {
    const [from, to] = [change.from, change.to].map((share) => Math.floor(share * lines.length)).sort((left, right) => left - right);
    return [...lines.slice(0, from), ...lines.slice(to)];
  }
  const at = Math.min(lines.length - 1, Math.floor(change.at * lines.length));
  const line = lines[at] ?? '';
  const replaced = (...by: string[]) => [...lines.slice(0, Math.max(0, at)), ...by, ...lines.slice(at + 1)];
  switch (change.kind) {
    case 'drop':
      return replaced();
    case 'double':
      return replaced(line, line);
    case 'swap':
      return [...lines.slice(0, Math.max(0, at)), lines[at + 1] ?? '', line, ...lines.slice(at + 2)];
    case 'indent':
      return replaced(`  ${line}`);
    case 'outdent':
      return replaced(line.trimStart());
    case 'glue':
      return [...lines.slice(0, Math.max(0, at)), line + (lines[at + 1] ?? ''), ...lines.slice(at + 2)];
    case 'split':
      return replaced(line.slice(0, line.length >> 1), line.slice(line.length >> 1));
    case 'upper':
      return replaced(line.toUpperCase());
    case 'blank':
      return replaced(line, '');
    case 'bullet':
      return replaced(change.bullet + line.replace(/^\s*[-•*]\s*/, ''));
    case 'insert':
      return replaced(line, change.text);
  }
}
