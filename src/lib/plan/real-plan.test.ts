import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeRealPlan, planStamp, planTime, type RealPlan } from '../../../tests/support/real-plan.ts';
import { planWords } from '../../../tests/support/plan-words.ts';
import { readDocument } from '#lib/ingest/read-document.ts';
import { textWidth } from './docx/report-table.ts';
import { composeBrief } from './compose-brief.ts';
import { composeBriefReport } from './compose-brief-report.ts';
import { composePlanReport } from './compose-plan-report.ts';
import { editMeasure } from './edit-plan.ts';
import { indexCitable } from './citable-update.ts';
import { isSound } from './check-citation.ts';
import { measuresOf, type Plan } from './plan.ts';
import { checkPlan, citationsOf, putCitation } from './plan-citations.ts';
import { writePlanFile } from './plan-file.ts';
import { writeDocx } from './write-docx.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeMeasuresCsv } from './write-measures-csv.ts';

/** One black pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0)
);
const chart = { id: 'ranking', png, width: 1280, height: 640, alt: 'Seks av tolv delregioner løfter kraft.' };

let real: RealPlan;
let files: Map<string, Uint8Array>;
beforeAll(async () => {
  real = await makeRealPlan();
  files = await docxOf(real.plan);
});

const inputOf = (names: readonly string[]) => ({ words: planWords, stamp: planStamp, names, charts: [chart], checks: new Map() });
const reportOf = (plan: Plan) => composePlanReport(plan, inputOf(real.attendants));

async function docxOf(plan: Plan): Promise<Map<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await writeDocx(reportOf(plan)))));
}

function xmlOf(path: string) {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (_, message) => problems.push(message) });
  const xml = parser.parseFromString(strFromU8(files.get(path) ?? new Uint8Array()), 'text/xml');
  expect(problems).toEqual([]);
  return xml;
}

/** The words of each paragraph, with the id of its style. */
function paragraphsOf(path: string): { style: string; text: string; notes: string[] }[] {
  return [...xmlOf(path).getElementsByTagName('w:p')].map((paragraph) => ({
    style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
    text: [...paragraph.getElementsByTagName('w:t')].map(({ textContent }) => textContent ?? '').join(''),
    notes: [...paragraph.getElementsByTagName('w:footnoteReference')].map((note) => note.getAttribute('w:id') ?? '')
  }));
}

describe('a plan with five measures and eleven quotes from the first minutes', () => {
  it('has them, and all its quotes are sound', () => {
    expect([measuresOf(real.plan).length, citationsOf(real.plan).length]).toEqual([5, 11]);
    expect([...checkPlan(real.plan, indexCitable(real.updates)).values()].filter((check) => !isSound(check))).toEqual([]);
  });

  it('keeps every quote word for word in the Word document, each with a footnote of its own that names region and file', () => {
    const quotes = paragraphsOf('word/document.xml').filter(({ style }) => style === 'Quote');
    expect(quotes.map(({ text }) => text)).toEqual(citationsOf(real.plan).map(({ citation }) => citation.quote));
    const notes = new Map(
      [...xmlOf('word/footnotes.xml').getElementsByTagName('w:footnote')].map((note) => [note.getAttribute('w:id'), note.textContent ?? ''])
    );
    citationsOf(real.plan).forEach(({ citation }, index) => {
      const [id = ''] = quotes[index]?.notes ?? [];
      expect(notes.get(id)).toContain(planWords.source(citation));
      expect(notes.get(id)).toContain(`SHA-256 ${citation.sourceHash.slice(0, 12)}`);
    });
  });

  it('has headings that Word knows as headings', () => {
    const styles = strFromU8(files.get('word/styles.xml') ?? new Uint8Array());
    for (const [level, name] of [1, 2, 3].map((n) => [n, `heading ${n}`] as const))
      expect(styles.toLowerCase()).toMatch(new RegExp(`w:styleid="heading${level}"[^>]*>\\s*<w:name w:val="${name}"`));
    const headings = paragraphsOf('word/document.xml').filter(({ style }) => /^Heading[12]$/.test(style));
    expect(headings.map(({ text }) => text)).toEqual([
      'Oversikt',
      ...real.plan.goals.flatMap(({ title, measures }) => [title, ...measures.map((measure) => measure.title)]),
      'Om denne eksporten'
    ]);
  });

  it('has the chart as a picture with words in its place, a header, a footer, and every part that its parts point at', () => {
    const described = [...xmlOf('word/document.xml').getElementsByTagName('wp:docPr')].map((one) => one.getAttribute('descr'));
    expect(described).toEqual([chart.alt]);
    expect(paragraphsOf('word/header1.xml').map(({ text }) => text)).toEqual(['Handlingsplan 2025']);
    expect(paragraphsOf('word/footer1.xml')[0]?.text).toMatch(/^Side\s.*av/);
    for (const path of files.keys()) if (/\.(?:xml|rels)$/.test(path)) xmlOf(path);
    for (const relation of xmlOf('word/_rels/document.xml.rels').getElementsByTagName('Relationship')) {
      if (relation.getAttribute('TargetMode') !== 'External') expect(files.has(`word/${relation.getAttribute('Target')}`)).toBe(true);
    }
  });

  it('has tables that fit between the margins, each column with room for its longest word', () => {
    const [first] = xmlOf('word/document.xml').getElementsByTagName('w:tbl');
    const widths = [...(first?.getElementsByTagName('w:gridCol') ?? [])].map((column) => Number(column.getAttribute('w:w')));
    expect(widths.length).toBe(6);
    const sum = widths.reduce((total, width) => total + width, 0);
    expect(sum).toBeLessThanOrEqual(textWidth);
    expect(sum).toBeGreaterThan(textWidth - widths.length);
    // "næringsutvikling" at 9.5 points, of which a letter takes half the height at least.
    expect(widths[0]).toBeGreaterThan('næringsutvikling'.length * (9.5 / 2) * 20);
  });

  it('is a Word file that the app itself reads, with every quote in it', async () => {
    const reading = await readDocument(await writeDocx(reportOf(real.plan)), 'plan.docx');
    if (!reading.ok) throw new Error(reading.problem.message);
    for (const { citation } of citationsOf(real.plan)) expect(reading.value.text).toContain(citation.quote);
    const { text, lines } = reading.value;
    const headings = lines.filter(({ headingLevel }) => headingLevel !== null).map(({ start, end }) => text.slice(start, end));
    expect(headings).toEqual(expect.arrayContaining(measuresOf(real.plan).map(({ title }) => title)));
  });

  it('says what it was made from', () => {
    const text = paragraphsOf('word/document.xml').map((one) => one.text);
    expect(text).toContain('Alle møter');
    expect(text.filter((one) => /^[0-9a-f]{64}$/.test(one)).length).toBe(1);
  });

  it('tells no name of those who attended in any export, even where somebody typed them', async () => {
    const [first] = measuresOf(real.plan);
    const typed = (name: string) => `Følges opp av ${name}, ${name.toLocaleUpperCase('nb')} og flere`;
    const plan = real.attendants.reduce(
      (before, name) =>
        editMeasure(before, first?.id ?? '', (measure) => ({
          ...measure,
          responsible: `${measure.responsible} ${name}; ${name.split(' ').at(-1) ?? ''}`,
          what: `${measure.what}\n${typed(name)}`,
          history: [...measure.history, { at: planTime, status: 'agreed', progress: 0, note: typed(name) }],
          citations: measure.citations.map((citation) => ({ ...citation, quote: `${citation.quote} ${typed(name)}` }))
        })),
      real.plan
    );
    expect(real.attendants.length).toBe(14);
    const names = { names: real.attendants, leftOut: planWords.nameLeftOut };
    const json = writePlanFile({ plans: [plan], basket: { picks: [] } }, planStamp, names);
    const report = reportOf(plan);
    const word = await docxOf(plan);
    const exported = [
      json,
      writeMeasuresCsv(plan, planStamp, names, { separator: ';', hasMark: true }),
      writeMarkdown(report),
      writeHtml(report, json),
      ...[...word].filter(([path]) => path.endsWith('.xml')).map(([, bytes]) => strFromU8(bytes).replace(/<[^>]*>/g, ' '))
    ];
    for (const text of exported) {
      for (const name of real.attendants) expect(text.toLocaleLowerCase('nb')).not.toContain(name.toLocaleLowerCase('nb'));
    }
    for (const text of exported.slice(0, 4)) expect(text.replaceAll('\\', '')).toContain('[navn utelatt]');
    const [measure] = measuresOf((JSON.parse(json) as { plans: [Plan] }).plans[0]);
    for (const name of real.attendants) expect(measure?.responsible).not.toContain(name.split(' ').at(-1));
  });

  it('tells in a footnote where a quote is no longer what its source says, and where it is kept without one', () => {
    const [first, second] = citationsOf(real.plan).map(({ citation }) => citation);
    if (!first || !second) throw new Error('no quotes');
    const changed = real.updates.map((update) => (update.text === first.quote ? { ...update, text: `${update.text} igjen` } : update));
    const left = indexCitable(changed.filter(({ text }) => text !== second.quote));
    const plan = putCitation(real.plan, { ...second, keptWithoutSource: planTime });
    const { notes } = composePlanReport(plan, { ...inputOf([]), checks: checkPlan(plan, left) });
    expect(notes[0]?.text).toMatch(/\) changed$/);
    expect(notes[1]?.text).toMatch(/\) Beholdt 2. desember 2024$/);
    expect(notes[2]?.text).toMatch(/\)$/);
  });

  it('tells the same quotes in every format', () => {
    const report = reportOf(real.plan);
    const html = writeHtml(report, '{}');
    const markdown = writeMarkdown(report);
    for (const { citation } of citationsOf(real.plan)) {
      expect(html).toContain(citation.quote.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`));
      expect(markdown.replace(/\\(?=[\\`*_[\]<>~&#+-])/g, '')).toContain(citation.quote.replaceAll('\\', ''));
    }
  });
});

describe('a brief from the first minutes', () => {
  it('becomes a report with its headline, figures, quotes, news and chart', () => {
    const quote = real.updates.find(({ topicIds }) => topicIds.includes('power')) ?? null;
    const regions = ['Drammensregionen IPR', 'Hadeland IPR'];
    const counts = { topicId: 'power', label: 'Kraft', regionsRaising: 6, regionsReporting: 12, low: 0.25, high: 0.75, regions };
    const brief = composeBrief(
      {
        scope: 'Møtet 19. november 2024',
        filters: '',
        regionsReporting: 12,
        regionsSilent: 3,
        updates: 53,
        untaggedUpdates: 4,
        priorities: [{ ...counts, quote }],
        news: [{ label: 'Forsvar', change: 'new', regions }],
        charts: [{ id: 'ranking', caption: 'Rangering' }]
      },
      planWords,
      planTime
    );
    const { blocks, notes, title } = composeBriefReport(brief, inputOf(real.attendants));
    expect(title).toBe('Prioriteringer på tvers av delregionene');
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'Kraft løftes av flest av 12 delregioner.', isLead: true },
      { kind: 'heading', level: 1, text: 'Felles prioriteringer' },
      {
        kind: 'table',
        header: ['Tema', 'Løftes av', '95 %-intervall', 'Delregioner'],
        rows: [['Kraft', '6 av 12', '25–75 %', regions.join(', ')]]
      },
      { kind: 'heading', level: 1, text: 'Med deres egne ord' },
      { kind: 'quote', leadIn: [], text: quote?.text, note: 1 },
      { kind: 'heading', level: 1, text: 'Nytt siden sist' },
      { kind: 'list', items: [{ text: `Forsvar: new (${regions.join(', ')})`, address: null }] },
      { kind: 'chart', chart, caption: 'Rangering' },
      { kind: 'paragraph', text: 'Tallene er fra 53 oppdateringer. 12 delregioner har rapportert.' }
    ]);
    expect(notes.length).toBe(1);
  });
});
