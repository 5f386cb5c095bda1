import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DocumentText } from '#lib/model/document-text.ts';
import { readDocument } from './read-document.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const wrapped = (root: string, inner: string) => `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${W}>${inner}</w:${root}>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const item = (text: string, listId: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`);
const styled = (text: string, style: string) => p(text, `<w:pStyle w:val="${style}"/>`);
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;
const table = (...rows: string[]) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`;

const lvl = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = wrapped(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${lvl(0, 'decimal', '%1.')}${lvl(1, 'lowerLetter', '%2.')}${lvl(2, 'upperRoman', '%3)')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="1">${lvl(0, 'bullet', '\uF0B7')}${lvl(1, 'bullet', 'o')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="2">${lvl(0, 'decimal', 'Sak %1/24', '<w:pStyle w:val="Sak"/>')}${lvl(1, 'decimal', '%1.%2')}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
   <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`
);
const STYLES = wrapped(
  'styles',
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
   <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
   <w:style w:type="paragraph" w:styleId="Region"><w:name w:val="Region"/><w:basedOn w:val="Overskrift2"/></w:style>
   <w:style w:type="paragraph" w:styleId="Sak"><w:name w:val="Sak"/><w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="Luft"><w:name w:val="Luft"/><w:pPr><w:spacing w:after="160"/></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="Tett"><w:name w:val="Tett"/><w:basedOn w:val="Luft"/><w:pPr><w:contextualSpacing/></w:pPr></w:style>`
);
const relations = (...types: string[]) =>
  `<Relationships>${types.map((type, at) => `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type.replace(/\d/, '')}" Target="${type}.xml"/>`).join('')}</Relationships>`;

function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': wrapped('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    ...parts
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

async function read(bytes: Uint8Array): Promise<DocumentText> {
  const reading = await readDocument(bytes, 'referat.docx');
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}
const textOf = async (body: string, parts?: Record<string, string>) => (await read(docx(body, parts))).text;

async function refusal(bytes: Uint8Array, name = 'referat.docx'): Promise<string> {
  const reading = await readDocument(bytes, name);
  return reading.ok ? 'read' : `${reading.problem.code}: ${reading.problem.message}`;
}

describe('lists of a Word document', () => {
  test('have the numbers that Word shows, and start again below each item', async () => {
    const body = [item('a', 1), item('b', 1, 1), item('c', 1, 1), item('d', 1, 2), item('e', 1), item('f', 1, 1)].join('');
    expect(await textOf(body)).toBe('1. a\n  a) b\n  b) c\n    I) d\n2. e\n  a) f');
  });

  test('count on over other paragraphs, and start where another list of the kind says', async () => {
    const body = [item('a', 1), p('mellom'), item('b', 1), item('c', 2), item('d', 2), item('e', 1)].join('');
    expect(await textOf(body)).toBe('1. a\n\nmellom\n\n2. b\n5. c\n6. d\n7. e');
  });

  test('have a dash for every sign, two spaces a level, and say their level', async () => {
    const { text, lines } = await read(docx([p('Hadeland'), item('a', 3), item('b', 3, 1), item('c', 3)].join('')));
    expect(text).toBe('Hadeland\n\n- a\n  - b\n- c');
    expect(lines.map(({ listLevel }) => listLevel)).toEqual([null, null, 0, 1, 0]);
  });

  test('nest where another list is put further in under an item', async () => {
    const far = '<w:ind w:left="1440"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
    const near = '<w:ind w:left="720"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
    expect(await textOf([p('a', near), p('b', far), p('c', near)].join(''))).toBe('- a\n  5. b\n- c');
  });

  test('belong to a style too, and a numbered heading keeps its number', async () => {
    const { text, lines } = await read(docx([styled('Godkjenning', 'Sak'), styled('Runde', 'Sak'), item('x', 4, 1)].join('')));
    expect(text).toBe('Sak 1/24 Godkjenning\n\nSak 2/24 Runde\n\n  2.1 x');
    expect(lines.map(({ headingLevel }) => headingLevel)).toEqual([2, null, 2, null, null]);
  });

  test('end where a paragraph is taken out of its style’s list', async () => {
    expect(await textOf(p('Uten', '<w:pStyle w:val="Sak"/><w:numPr><w:numId w:val="0"/></w:numPr>'))).toBe('Uten');
  });
});

describe('paragraphs of a Word document', () => {
  test('are headings by their style or the style that it is based on', async () => {
    const { lines } = await read(docx(styled('A', 'Overskrift2') + styled('B', 'Region') + p('C', '<w:outlineLvl w:val="4"/>')));
    expect(lines.map(({ headingLevel }) => headingLevel)).toEqual([2, null, 2, null, 5]);
  });

  test('stand apart where there is space between them, or a bold line, and only there', async () => {
    const bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Follo</w:t></w:r></w:p>';
    expect(await textOf([p('a'), p('b'), styled('c', 'Luft'), styled('d', 'Luft'), bold, p('e')].join(''))).toBe(
      'a\nb\nc\n\nd\n\nFollo\ne'
    );
    expect(await textOf(p('a') + bold + bold + p('b'))).toBe('a\n\nFollo\nFollo\nb');
    expect(await textOf([styled('a', 'Tett'), styled('b', 'Tett'), p(''), p(''), p('c')].join(''))).toBe('a\nb\n\nc');
  });

  test('keep tabs, line breaks and hyphens that do not break; soft hyphens are gone', async () => {
    const body = `<w:p><w:r><w:t>Tid:</w:t><w:tab/><w:t>kl. 12</w:t><w:br/><w:t>e</w:t><w:noBreakHyphen/><w:t>post</w:t><w:softHyphen/><w:t>en</w:t></w:r></w:p>`;
    expect(await textOf(body)).toBe('Tid:\tkl. 12\ne-posten');
  });

  test('go on after a line break in a list item, further in than its marker', async () => {
    const body = `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>`;
    expect(await textOf(body)).toBe('  - a\n      b');
  });

  test('have the words of links and fields without their addresses and codes', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGEREF x</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>4</w:t></w:r>';
    expect(await textOf(`<w:p><w:hyperlink>${run('Les mer')}</w:hyperlink>${run(' side ')}${field}</w:p>`)).toBe('Les mer side 4');
  });

  test('leave out hidden words', async () => {
    expect(await textOf(`<w:p>${run('Synlig')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r></w:p>`)).toBe('Synlig');
  });
});

describe('tracked changes of a Word document', () => {
  test('are read as accepted', async () => {
    const body = `<w:p>${run('Ny ')}<w:ins>${run('skole')}</w:ins><w:del><w:r><w:delText>barnehage</w:delText></w:r></w:del><w:moveFrom>${run('fra')}</w:moveFrom><w:moveTo>${run(' til')}</w:moveTo></w:p>`;
    expect(await textOf(body)).toBe('Ny skole til');
  });

  test('join a paragraph to the next where its end was deleted, and drop deleted rows', async () => {
    expect(await textOf(p('Ny ', '<w:rPr><w:del/></w:rPr>') + item('skole', 3))).toBe('- Ny skole');
    const rows = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(p('Bort'))}${cell(p('x'))}</w:tr><w:tr>${cell(p('Kari'))}${cell(p('Gran'))}</w:tr></w:tbl>`;
    expect(await textOf(rows)).toBe('Kari\tGran');
  });
});

describe('tables of a Word document', () => {
  test('are a line a row with tabs between the cells, whose places are kept', async () => {
    const { text, lines } = await read(
      docx(
        p('Til stede') + table(cell(p('Kari'), p('Nes')) + cell(p('')) + cell(p('Gran')), cell(p('Ola')) + cell(p('Li')) + cell(p('Moss')))
      )
    );
    expect(text).toBe('Til stede\n\nKari Nes\t\tGran\nOla\tLi\tMoss');
    expect(lines[2]?.cells.map(({ start, end }) => text.slice(start, end))).toEqual(['Kari Nes', '', 'Gran']);
  });

  test('open where a cell holds a list: the region beside it becomes a line above', async () => {
    const rows = table(cell(p('Hadeland IPR')) + cell(item('a', 3), item('b', 3, 1)), cell(p('Follo')) + cell(item('c', 3)));
    expect(await textOf(rows)).toBe('Hadeland IPR\n\n- a\n  - b\n\nFollo\n\n- c');
  });

  test('open where a cell holds several long paragraphs, below its number and title', async () => {
    const long = 'Kommunene arbeider videre med felles legevakt og ny veg. '.repeat(3).trim();
    const rows = table(cell(p('3/24')) + cell(p('Runde'), p(long), p(long)) + cell(p('Leder')));
    expect(await textOf(rows)).toBe(`3/24\tRunde\n\n${long}\n${long}\n\nLeder`);
  });

  test('that only frame a text are that text', async () => {
    expect(await textOf(table(cell(p('Vedtak:'), p('Godkjent'))))).toBe('Vedtak:\nGodkjent');
  });
});

describe('what hangs on a Word document', () => {
  test('as footnotes is marked in place and told at the end, in the order of the text', async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const parts = { 'word/footnotes.xml': wrapped('footnotes', note(0, 'skille') + note(1, 'Senere.') + note(2, 'Først.')) };
    expect(await textOf(`<w:p>${run('Ny skole')}${reference(2)}${run(' i Gran')}${reference(1)}</w:p>`, parts)).toBe(
      'Ny skole[1] i Gran[2]\n\n[1] Først.\n\n[2] Senere.'
    );
  });

  test('as a text box is read once, though it stands there in two forms', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = `<w:p>${run('Før')}<w:r><mc:AlternateContent><mc:Choice>${box('Boks')}</mc:Choice><mc:Fallback>${box('Boks')}</mc:Fallback></mc:AlternateContent></w:r></w:p>${p('Etter')}`;
    expect(await textOf(body)).toBe('Før\nBoks\nEtter');
  });

  test('as headers and footers is set aside, not lost', async () => {
    const parts = {
      'word/_rels/document.xml.rels': relations('styles', 'header1', 'header2', 'footer1'),
      'word/header1.xml': wrapped('hdr', p('Osloregionen')),
      'word/header2.xml': wrapped('hdr', p('Osloregionen')),
      'word/footer1.xml': wrapped('ftr', p('Side 1'))
    };
    const { text, problems } = await read(docx(p('Referat'), parts));
    expect(text).toBe('Referat');
    expect(problems.map(({ code, message }) => `${code} ${/"(.*)"/.exec(message)?.[1]}`)).toEqual([
      'page-furniture Osloregionen',
      'page-furniture Side 1'
    ]);
    expect(problems.map(({ setAside }) => setAside)).toEqual([
      { words: ['Osloregionen'], pages: [] },
      { words: ['Side 1'], pages: [] }
    ]);
  });

  test('is found where the document is not in its usual place', async () => {
    const parts = {
      '_rels/.rels': '<Relationships><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>',
      'word/document2.xml': wrapped('document', `<w:body>${p('Her')}</w:body>`)
    };
    expect(await textOf(p('Ikke her'), parts)).toBe('Her');
  });
});

describe('a Word document that cannot be read', () => {
  test.each([
    ['is cut off', docx(p('a')).slice(0, -40), 'file-damaged'],
    ['has no document in it', zipSync({ 'word/styles.xml': strToU8(STYLES) }), 'file-damaged'],
    ['is no XML inside', docx(p('a'), { 'word/document.xml': '<w:document' }), 'file-damaged'],
    ['declares entities', docx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), 'document-type'],
    ['nests without end', docx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)), 'file-damaged'],
    ['has no words', docx(p(' ')), 'empty-file']
  ])('because it %s is told in words', async (_, bytes, code) => {
    const told = await refusal(bytes);
    expect(told).toContain(`${code}: referat.docx`);
  });

  test('because it is locked or from before 2007 is told, with what to do', async () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const named = (stream: string) => Uint8Array.from([...compound, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(await refusal(named('WordDocument'), 'referat.doc')).toMatch(/^unsupported-format: .*save it as \.docx/);
    expect(await refusal(named('EncryptedPackage'))).toMatch(/^unsupported-format: .*locked with a password/);
  });

  test('because it unpacks to a hundred times its size is told before it is parsed', async () => {
    const bomb = docx(p(' '.repeat(17 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toMatch(/^part-too-large: referat\.docx .*at most 16 MB/);
  });

  test('in a part beside the text is read without it, with a problem', async () => {
    const { text, problems } = await read(docx(styled('a', 'Overskrift2'), { 'word/styles.xml': '<w:styles' }));
    expect(text).toBe('a');
    expect(problems.map(({ code }) => code)).toEqual(['file-damaged']);
  });
});

test('a Word document is told by what is in it, whatever its name', async () => {
  const reading = await readDocument(docx(p('Referat')), 'referat.txt');
  expect(reading).toMatchObject({ ok: true, value: { format: 'docx', text: 'Referat', encoding: null, pages: null } });
});
