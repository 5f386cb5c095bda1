import { describe, expect, test } from 'vitest';
import type { DocumentText } from '#lib/model/document-text.ts';
import { readDocument } from './read-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function read(page: string | Uint8Array, name = 'referat.html'): Promise<DocumentText> {
  const reading = await readDocument(typeof page === 'string' ? utf8(page) : page, name);
  if (!reading.ok) throw new Error(`${reading.problem.code}: ${reading.problem.message}`);
  return reading.value;
}
const textOf = async (body: string) => (await read(`<!doctype html><body>${body}`)).text;

describe('the content of a page', () => {
  test('is main, where there is one', async () => {
    expect(await textOf('<p>Meny</p><main><nav>Sti</nav><header><h1>Referat</h1></header><p>Hei</p></main><p>Bunn</p>')).toBe(
      'Referat\n\nHei'
    );
  });

  test('is the article that holds most of the words', async () => {
    expect(await textOf('<p>Meny</p><article><p>Referat fra møtet</p></article><article>Les mer</article>')).toBe('Referat fra møtet');
  });

  test('is else the body without what stands around it', async () => {
    const around = '<header>H</header><nav>N</nav><aside>A</aside><form>F</form><div role="banner">B</div><footer>F</footer>';
    expect(await textOf(`${around}<p>Referat</p><article>Kort</article>`)).toBe('Referat\n\nKort');
  });

  test('may stand in a form that is around the whole page', async () => {
    expect(
      await textOf('<div>Vik</div><form><h1>Referat</h1><p>a</p><p>b</p><input value="Søk"><select><option>x</option></select></form>')
    ).toBe('Vik\n\nReferat\n\na\n\nb');
  });

  test('has no scripts, styles and hidden parts', async () => {
    const hidden = '<p hidden>a</p><p style="color:red; display: none">b</p><p aria-hidden="true">c</p><template>d</template>';
    expect(await textOf(`<script>x</script><style>y</style>${hidden}<!-- e --><p>Synlig</p>`)).toBe('Synlig');
  });

  test('keeps the heading of a part that folds, not the other buttons', async () => {
    expect(await textOf('<h2><button>Sak 1</button></h2><p>Tekst</p><button>Del</button>')).toBe('Sak 1\n\nTekst');
  });

  test('that is nothing is told', async () => {
    await expect(read('<html><body><main> </main><script>app()</script></body></html>')).rejects.toThrow(/empty-file: referat\.html/);
  });
});

describe('the marks of a page', () => {
  test('become headings with their level, on lines of their own', async () => {
    const { text, lines } = await read('<html><h1>Referat</h1>Dato<h3>Follo <em>IPR</em></h3><div role="heading" aria-level="4">Veg</div>');
    expect(text).toBe('Referat\n\nDato\n\nFollo IPR\n\nVeg');
    expect(lines.map(({ headingLevel }) => headingLevel)).toEqual([1, null, null, null, 3, null, 4]);
  });

  test('become nested lists, with the numbers that a browser shows', async () => {
    const { text, lines } = await read(
      '<html><ul><li>a<ul><li><p>b</p><p>mer</p></li></ul></li><li>c</li></ul><ol start="3"><li>d<ol type="a"><li>e</li></ol></li><li value="7">f</li></ol>'
    );
    expect(text).toBe('- a\n  - b\n      mer\n- c\n3. d\n  a) e\n7. f');
    expect(lines.map(({ listLevel }) => listLevel)).toEqual([0, 1, null, 0, 0, 1, 0]);
  });

  test('nest a list that stands right in a list', async () => {
    expect(await textOf('<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>')).toBe('- a\n  - b\n- c');
  });

  test('become rows with tabs, and a cell with a list opens', async () => {
    const table = '<table><caption>Til stede</caption><thead><tr><th>Navn<th>Region</thead><tr><td>Kari<br>Nes<td>Gran</table>';
    const { text, lines } = await read(`<html>${table}`);
    expect(text).toBe('Til stede\n\nNavn\tRegion\nKari Nes\tGran');
    expect(lines[3]?.cells.map(({ start, end }) => text.slice(start, end))).toEqual(['Kari Nes', 'Gran']);
    expect(await textOf('<table><tr><td>Follo IPR</td><td><ul><li>a<li>b</ul></td></tr></table>')).toBe('Follo IPR\n\n- a\n- b');
  });

  test('become a line for each <br>, and white space is single', async () => {
    expect(await textOf('<p>Tid:\n   12.00<br>\n Sted: &Aring;s&nbsp;r&aring;dhus<br><br>Til stede</p>')).toBe(
      'Tid: 12.00\nSted: Ås\u00a0rådhus\n\nTil stede'
    );
  });

  test('keep typed lines and their indentation in preformatted text', async () => {
    expect(await textOf('<pre>Follo\n- a\n  - b\n</pre>')).toBe('Follo\n- a\n  - b');
  });

  test('become rows for terms with one explanation, and lines for others', async () => {
    expect(await textOf('<dl><dt>Sted</dt><dd>Vik</dd><dt>Til stede</dt><dd>Kari</dd><dd>Ola</dd></dl>')).toBe(
      'Sted\tVik\n\nTil stede\nKari\nOla'
    );
  });

  test('keep the numbers of headings that stand in them', async () => {
    expect(await textOf('<ol start="2"><li><h2>Budsjett</h2><p>Ny plan</p></li></ol><ul><li><h2>Ymse</h2></li></ul>')).toBe(
      '2. Budsjett\n\n  Ny plan\n\nYmse'
    );
  });

  test('of Word’s own pages are lists too', async () => {
    const item = (level: number, sign: string, text: string) =>
      `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;
    expect(await textOf(item(1, '·', 'a') + item(2, 'o', 'b') + item(1, '3.', 'c'))).toBe('- a\n  - b\n3. c');
  });

  test('that nest without end are read, as one line', async () => {
    expect(await textOf(`${'<div>'.repeat(50_000)}Dypt`)).toBe('Dypt');
  });
});

describe('the letters of a page', () => {
  const page = (charset: string) => `<html><head><meta charset="${charset}"></head><body><p>Ærfugl på Østøya</p></body></html>`;
  test.each([
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${page('iso-8859-1')}`), 'utf-8'],
    ['UTF-8, though the page says otherwise', utf8(page('iso-8859-1')), 'utf-8'],
    ['Latin-1, as the page says', latin1(page('iso-8859-1')), 'windows-1252'],
    ['Latin-1, though the page says UTF-8', latin1(page('utf-8')), 'windows-1252'],
    [
      'what Macintosh wrote, as the page says',
      Uint8Array.from(latin1(page('macintosh')), (byte) => ({ 0xc6: 0xae, 0xe5: 0x8c, 0xd8: 0xaf, 0xf8: 0xbf })[byte] ?? byte),
      'macintosh'
    ]
  ])('are read from %s', async (_, bytes, encoding) => {
    expect(await read(bytes)).toMatchObject({ text: 'Ærfugl på Østøya', encoding, format: 'html' });
  });
});

describe('a page is told', () => {
  test.each([
    '<!DOCTYPE html><p>a',
    '<html><p>a',
    '\n<!-- saved from url=(0014)about:internet -->\n<HTML><p>a',
    '<?xml version="1.0"?><html><p>a</p></html>'
  ])('by what is in it: %s', async (page) => {
    expect((await read(page, 'referat.txt')).format).toBe('html');
  });

  test('by its name where it is only a piece, and text with that name stays text', async () => {
    expect((await read('<p>a</p>')).text).toBe('a');
    expect(await read('Bare tekst < 3 linjer')).toMatchObject({ format: 'txt', text: 'Bare tekst < 3 linjer' });
  });

  test('to be packed with its pictures, which cannot be read', async () => {
    const packed = 'From: <Saved by Blink>\nSubject: Referat\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<!DOCTYPE html>';
    await expect(read(packed, 'referat.mhtml')).rejects.toThrow(/unsupported-format: .*HTML only/);
  });
});
