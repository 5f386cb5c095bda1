import { hashTopicBook } from '#lib/pipeline/hash-topic-book.ts';
import { composePage } from './compose-page.ts';
import type { MeasuredPart } from './compose-page.ts';
import { firstMinutesPart } from './first-minutes-part.ts';
import { morphologyPart } from './morphology-part.ts';
import { questionsPart } from './questions-part.ts';
import { readProject } from './read-project.ts';
import { sizePart } from './size-part.ts';
import { trapsPart } from './traps-part.ts';
import { unseenPart } from './unseen-part.ts';

const parts = [unseenPart, firstMinutesPart, questionsPart, trapsPart, morphologyPart, sizePart];

/**
 * Measures all that can be measured here.
 * @param earlier docs/quality.md as it is, empty where it is not there
 * @param today ISO date
 * @returns the new page, and the titles of the sections that keep what they said
 */
export async function measureQuality(earlier: string, today: string): Promise<{ page: string; kept: string[] }> {
  const project = readProject();
  const measured: MeasuredPart[] = [];
  for (const part of parts) measured.push({ part, lines: await part.measure(project) });
  const hash = await hashTopicBook(project.book);
  const stamp = `Measured on ${today} with version ${project.book.version} of the topic book (\`${hash.slice(0, 12)}\`).`;
  return {
    page: composePage(earlier, measured, stamp),
    kept: measured.flatMap(({ part, lines }) => (lines ? [] : [part.title]))
  };
}
