import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasOffice, printInOffice } from '../../../../tests/support/open-in-office.ts';
import { makeRealPlan, planStamp, planTime, readRealMinutes } from '../../../../tests/support/real-plan.ts';
import { planWords } from '../../../../tests/support/plan-words.ts';
import { readPdf } from '#lib/ingest/pdf.ts';
import type { DocumentText, TextLine } from '#lib/model/document-text.ts';
import { attendantNames } from '../attendant-names.ts';
import { citableUpdates } from '../citable-update.ts';
import { composeBrief } from '../compose-brief.ts';
import { composeBriefReport } from '../compose-brief-report.ts';
import { composePlanReport } from '../compose-plan-report.ts';
import { citationsOf } from '../plan-citations.ts';
import { measuresOf } from '../plan.ts';
import type { Report } from '../report.ts';
import { writeDocx } from '../write-docx.ts';

/** One black pixel, stretched to the size that a chart has. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0)
);
const chart = { id: 'shared', png, width: 640, height: 300, alt: 'Seks av tolv delregioner løfter kraft.' };
/** Pixels of an A4 page at 96 to the inch. */
const pageHeight = 1123;

type Pages = { document: DocumentText; linesOf: (page: number) => { line: TextLine; text: string }[]; flat: string };

async function open(report: Report): Promise<Pages> {
  const pdf = printInOffice(await writeDocx(report));
  if (process.env['KEEP_REPORTS']) writeFileSync(`${process.env['KEEP_REPORTS']}/${report.title.replace(/\W+/g, '-')}.pdf`, pdf);
  const reading = await readPdf(pdf, 'report.pdf');
  if (!reading.ok) throw new Error(reading.problem.message);
  const { value: document } = reading;
  const linesOf = (page: number) =>
    document.lines
      .filter((line) => line.page === page && line.end > line.start)
      .map((line) => ({ line, text: document.text.slice(line.start, line.end) }));
  return { document, linesOf, flat: flatten(document.text) };
}

/** Letters and digits only: a printed page breaks lines and parts words where it likes. */
function flatten(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function boxesOf(pages: Pages, page: number) {
  return pages.linesOf(page).flatMap(({ line, text }) => line.boxes.map((box) => ({ ...box, text })));
}

/** Shares of the page that a line may not leave. */
const margin = { left: 0.08, right: 0.92, top: 0.02, bottom: 0.98 };

function expectTidyPages(pages: Pages): void {
  const count = pages.document.pages ?? 0;
  const numbers = pages.document.problems.flatMap(({ setAside }) =>
    setAside?.words.some((word) => word.startsWith('Side')) ? [setAside] : []
  );
  expect(numbers).toEqual([{ words: [`Side 1 av ${count}`, `Side ${count} av ${count}`], pages: pagesUpTo(count) }]);
  for (const page of pagesUpTo(count)) {
    for (const { x, y, width, height, text } of boxesOf(pages, page)) {
      expect([text, x >= margin.left, x + width <= margin.right, y >= margin.top, y + height <= margin.bottom]).toEqual([
        text,
        true,
        true,
        true,
        true
      ]);
    }
    expect(overlapping(pages, page)).toEqual([]);
  }
}

const pagesUpTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

/** Whether two lines that follow each other in the same column stand over each other. */
function overlapping(pages: Pages, page: number): string[] {
  // The raised number before a footnote reaches into its line.
  const boxes = boxesOf(pages, page).filter(({ text }) => !/^\d+$/u.test(text.trim()));
  return boxes.flatMap((one, index) => {
    const covered = boxes.slice(index + 1).find((other) => {
      const isAside = other.x >= one.x + one.width || one.x >= other.x + other.width;
      const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
      return !isAside && shared > 0.6 * Math.min(one.height, other.height);
    });
    return covered ? [`${one.text} / ${covered.text}`] : [];
  });
}

describe.runIf(hasOffice)('Word files as LibreOffice prints them', () => {
  let plan: Pages;
  let report: Report;
  let quotes: string[];
  let titles: string[];
  beforeAll(async () => {
    const real = await makeRealPlan();
    report = composePlanReport(real.plan, {
      words: planWords,
      stamp: planStamp,
      names: real.attendants,
      charts: [chart],
      checks: new Map()
    });
    quotes = citationsOf(real.plan).map(({ citation }) => citation.quote);
    titles = measuresOf(real.plan).map(({ title }) => title);
    plan = await open(report);
  }, 120_000);

  it('the plan has every quote, title and source, on a few pages', () => {
    for (const text of [...quotes, ...titles, ...report.notes.map((note) => note.text)]) expect(plan.flat).toContain(flatten(text));
    expect(plan.document.pages).toBeGreaterThan(1);
    expect(plan.document.pages).toBeLessThan(titles.length + 4);
  });

  it('every page of the plan has its number, its header, and nothing outside its margins or over something else', () => {
    expectTidyPages(plan);
    const headers = plan.document.problems.flatMap(({ setAside }) => (setAside?.words.includes(report.title) ? [setAside.pages] : []));
    expect(headers).toEqual([pagesUpTo(plan.document.pages ?? 0).slice(1)]);
    expect(plan.linesOf(1)[0]?.text).toBe(report.title);
  });

  it('the chart has its whole height above its caption', () => {
    for (let page = 1; page <= (plan.document.pages ?? 0); page += 1) {
      const boxes = boxesOf(plan, page);
      const caption = boxes.find(({ text }) => text.includes(chart.alt));
      if (!caption) continue;
      const above = Math.max(0, ...boxes.filter(({ y }) => y < caption.y).map(({ y, height }) => y + height));
      expect((caption.y - above) * pageHeight).toBeGreaterThanOrEqual(chart.height);
      return;
    }
    throw new Error('no caption');
  });

  it('no heading stands last on its page', () => {
    const headings = new Set(report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])));
    for (let page = 1; page < (plan.document.pages ?? 0); page += 1) {
      const body = plan.linesOf(page).filter(({ line: { boxes } }) => (boxes[0]?.y ?? 0) < 0.9);
      const notes = report.notes.map((note) => flatten(note.text));
      const last = body.filter(({ text }) => !notes.some((note) => note.includes(flatten(text).replace(/^\d+/, '')))).at(-1);
      expect(headings.has(last?.text.trim() ?? '')).toBe(false);
    }
  });

  it('the brief is a page or two, however much it has to tell', async () => {
    const charts = [
      { ...chart, height: 250 },
      { ...chart, id: 'over-time', height: 200, alt: 'Andel av delregionene, møte for møte.' }
    ];
    const tagged = await readRealMinutes();
    const updates = citableUpdates(tagged);
    const topics = ['power', 'economy', 'education', 'planning', 'transport', 'defence'];
    const regions = ['Drammensregionen', 'Hadelandsregionen', 'Gjøvikregionen', 'Hamarregionen', 'Kongsvingerregionen', 'Nedre Romerike'];
    const brief = composeBrief(
      {
        scope: '1 møte, 19. november 2024',
        filters: '',
        regionsReporting: 12,
        regionsSilent: 3,
        updates: 55,
        untaggedUpdates: 8,
        priorities: topics.map((topicId, place) => ({
          topicId,
          label: `Felles prioritering om ${topicId}`,
          regionsRaising: 6 - place,
          regionsReporting: 12,
          low: 0.1,
          high: 0.6,
          regions: regions.slice(place),
          quote: updates.find((update) => update.topicIds.includes(topicId) && update.text.length < 280) ?? null
        })),
        news: (['new', 'new', 'new', 'quiet', 'quiet', 'quiet'] as const).map((change, place) => ({
          label: `Tema nummer ${place + 1} av dem som er nye`,
          change,
          regions: regions.slice(0, 5)
        })),
        charts: charts.map(({ id, alt }) => ({ id, caption: alt }))
      },
      planWords,
      planTime
    );
    const composed = composeBriefReport(brief, {
      words: planWords,
      stamp: planStamp,
      names: attendantNames([tagged]),
      charts,
      checks: new Map()
    });
    const pages = await open(composed);
    expect(pages.document.pages).toBeLessThanOrEqual(2);
    expectTidyPages(pages);
    for (const { text } of composed.notes) expect(pages.flat).toContain(flatten(text));
  }, 120_000);
});

it.runIf(!hasOffice)('LibreOffice is not on this machine: what Word files look like is not tested here, only what stands in them', () => {
  expect(hasOffice).toBe(false);
});
