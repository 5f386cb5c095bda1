import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { Minutes } from '#lib/model/minutes.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { parseMinutes } from '#lib/parse/parse-minutes.ts';
import { makeDocx, outlineMinutes } from '../../../tests/support/make-docx.ts';
import { makeHtml } from '../../../tests/support/make-html.ts';
import { readDocument } from './read-document.ts';

const name = '2024-11-19-koordineringsgruppen.txt';
const bytes = new Uint8Array(readFileSync(new URL(`../../../data/minutes/${name}`, import.meta.url)));
const registry = JSON.parse(readFileSync(new URL('../../../data/regions.json', import.meta.url), 'utf8')) as RegionRegistry;
const pieces = outlineMinutes(new TextDecoder().decode(bytes));

async function read(file: Uint8Array, fileName: string): Promise<{ document: DocumentText; minutes: Minutes }> {
  const reading = await readDocument(file, fileName);
  if (!reading.ok) throw new Error(reading.problem.message);
  return { document: reading.value, minutes: parseMinutes(reading.value, registry) };
}

const updatesOf = ({ updates }: Minutes) => updates.map(({ id, regionId, depth, leadIn, text }) => ({ id, regionId, depth, leadIn, text }));

describe.each(['docx', 'html'] as const)('the real minutes as %s', (format) => {
  let plain: Minutes;
  let document: DocumentText;
  let minutes: Minutes;
  beforeAll(async () => {
    plain = (await read(bytes, name)).minutes;
    const file = format === 'docx' ? await makeDocx(pieces) : new TextEncoder().encode(makeHtml(pieces));
    ({ document, minutes } = await read(file, `referat.${format}`));
  });

  test('have the 55 updates of the text file, each under its lead-in and word for word', () => {
    expect(document.format).toBe(format);
    expect(updatesOf(minutes)).toHaveLength(55);
    expect(updatesOf(minutes)).toEqual(updatesOf(plain));
  });

  test('have the same meeting and the same 14 who attended', () => {
    const withoutPlace = ({ attendance, ...facts }: Minutes['meeting']) => ({
      ...facts,
      attendance: attendance.map(({ name: person, organisation, regionId }) => [person, organisation, regionId])
    });
    expect(minutes.meeting.attendance).toHaveLength(14);
    expect(withoutPlace(minutes.meeting)).toEqual(withoutPlace(plain.meeting));
  });

  test('have the same cases, with their numbers, kinds, decisions and texts', () => {
    const casesOf = ({ items }: Minutes) =>
      items.map(({ number, title, kind, decision, text }) => ({ number, title, kind, decision, text }));
    expect(casesOf(minutes)).toEqual(casesOf(plain));
  });

  test('lose no line, and are silent where the text file is', () => {
    expect(minutes.silent).toEqual(plain.silent);
    expect(minutes.problems.map(({ code }) => code)).toEqual(plain.problems.map(({ code }) => code));
    expect(document.lines.map(({ start, end }) => document.text.slice(start, end)).join('\n')).toBe(document.text);
  });
});
