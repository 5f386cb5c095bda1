import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import registry from '#data/regions.json';
import { readDocumentRows, type DocumentRow } from '#lib/analyse/document-rows.ts';
import { readExplored, type Explored } from '#lib/analyse/explored.ts';
import { readOverview, type Overview } from '#lib/analyse/overview.ts';
import type { Corpus, TaggedMinutes } from '#lib/model/corpus.ts';
import type { Topic } from '#lib/model/topic.ts';
import { buildCorpus } from '#lib/pipeline/build-corpus.ts';
import { hashTopicBook } from '#lib/pipeline/hash-topic-book.ts';
import { prepareKnowledge } from '#lib/pipeline/read-knowledge.ts';
import { readSiteTopicBook } from '#lib/pipeline/site-topic-book.ts';
import type { Database } from '#lib/store/database.ts';
import { loadCorpus } from '#lib/store/load-corpus.ts';
import { openNativeDatabase } from '#lib/store/native-database.ts';

const folder = join(process.cwd(), 'data', 'minutes');
const knowledge = prepareKnowledge(registry, readSiteTopicBook());

type Site = { corpus: Corpus; database: Database };
let site: Promise<Site> | null = null;

async function openSite(): Promise<Site> {
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })));
  const corpus = await buildCorpus(files, knowledge);
  const database = await openNativeDatabase();
  await loadCorpus(database, corpus);
  return { corpus, database };
}

/** Read once: the minutes that the site is built with do not change under it. */
function readSite(): Promise<Site> {
  site ??= openSite();
  return site;
}

export const topicBookVersion = knowledge.version;

/** Lower-case hexadecimal SHA-256 of what the site's book says. */
export const readSiteBookHash = (): Promise<string> => hashTopicBook(readSiteTopicBook());

export type BookSummary = {
  version: string;
  /** How many in all. */ rules: number;
  topics: (Pick<Topic, 'id' | 'label' | 'description'> & { /** How many it has. */ rules: number })[];
};

/** The topics of the site's book with the number of their rules. */
export function readSiteBookSummary(): BookSummary {
  const topics = readSiteTopicBook().topics.map(({ id, label, description, strong, weak, except }) => ({
    id,
    label,
    description,
    rules: strong.length + weak.length + except.length
  }));
  return { version: knowledge.version, rules: topics.reduce((sum, { rules }) => sum + rules, 0), topics };
}

export async function readSiteTopics(): Promise<readonly Topic[]> {
  return (await readSite()).corpus.topics;
}

/** Every document of the site, newest first. */
export async function readSiteDocuments(): Promise<DocumentRow[]> {
  return readDocumentRows((await readSite()).database);
}

/** Throws where the site has no such document. */
export async function readSiteOverview(documentId: string): Promise<Overview> {
  return readOverview((await readSite()).database, documentId);
}

/** What the site's own documents say together. */
export async function readSiteExplored(): Promise<Explored> {
  return readExplored((await readSite()).database);
}

/** Null where the site has no such document. */
export async function readSiteMinutes(documentId: string): Promise<TaggedMinutes | null> {
  return (await readSite()).corpus.documents.find((document) => document.documentId === documentId) ?? null;
}
