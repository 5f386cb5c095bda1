import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseGoldLabels } from '#lib/classify/gold-labels.ts';
import type { GoldLabel } from '#lib/classify/gold-labels.ts';
import type { SilentRegion, Update } from '#lib/model/minutes.ts';
import { plainOptions } from '#lib/model/saved-document.ts';
import { readFile } from '#lib/pipeline/read-file.ts';
import type { Knowledge } from '#lib/pipeline/read-knowledge.ts';
import { understandFile } from '#lib/pipeline/understand-file.ts';
import { projectRoot } from '../project-root.js';

export const unseenSets = ['a', 'b', 'c'] as const;
export type UnseenSet = (typeof unseenSets)[number];

/** One update as a person or the program reads it. */
export type ReadUpdate = Pick<Update, 'regionId' | 'depth' | 'leadIn' | 'text'>;

/** What a document says: by its `.json` a person's reading, else the program's. */
export type Understood = {
  /** ISO date of the meeting; null where the document does not tell it. */
  date: string | null;
  updates: readonly ReadUpdate[];
  silent: readonly Pick<SilentRegion, 'regionId' | 'why'>[];
};

export type UnseenDocument = {
  set: UnseenSet;
  name: string;
  /** A table of updates has the date in each row; as a whole it has none. */
  isTable: boolean;
  truth: Understood;
  labels: readonly GoldLabel[];
  found: Understood;
};

async function readAsApp(bytes: Uint8Array, name: string, knowledge: Knowledge): Promise<Understood> {
  const content = await readFile(bytes, name, plainOptions);
  if (!content.ok) throw new Error(`${name}: ${content.problem.message}`);
  const { meetings } = understandFile(name, content.value, [], knowledge);
  return {
    date: meetings[0]?.minutes.meeting.date ?? null,
    updates: meetings.flatMap(({ minutes }) => minutes.updates),
    silent: meetings.flatMap(({ minutes }) => minutes.silent)
  };
}

/** The documents of one set of minutes in `tests/unseen`, as people read them and as the program does. */
export async function readUnseen(set: UnseenSet, knowledge: Knowledge): Promise<UnseenDocument[]> {
  const folder = join(projectRoot, 'tests', 'unseen', set);
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md|html|csv)$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const stem = join(folder, name.replace(/\.\w+$/, ''));
      const labels = parseGoldLabels(readFileSync(`${stem}.tsv`, 'utf8'), knowledge.rules.topicIds);
      if (!labels.ok) throw new Error(`${stem}.tsv: ${labels.problem.message}`);
      const found = await readAsApp(new Uint8Array(readFileSync(join(folder, name))), name, knowledge);
      const truth = JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as Understood;
      return { set, name, isTable: name.endsWith('.csv'), truth, labels: labels.value, found };
    })
  );
}
