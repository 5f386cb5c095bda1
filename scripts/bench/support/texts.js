import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.js';
import { seeded } from './seeded.js';

/** Sentences of real and of our own minutes, and of a file that REGIONPULS_TEXT names. */
export function readSentences() {
  const folders = ['data/minutes', 'tests/documents', 'tests/unseen'].map((folder) => join(projectRoot, folder));
  const files = folders.flatMap((folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  });
  const named = process.env['REGIONPULS_TEXT'];
  const texts = [...files.filter((name) => /\.(txt|md)$/.test(name)), ...(named ? [named] : [])].map((name) => readFileSync(name, 'utf8'));
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.replace(/^[\s*•\-–#\d.)]+/, '').trim());
  // Some of the files are in other encodings, for the readers to be tried on: what they give here is no Norwegian text.
  return [...new Set(lines.filter((line) => line.length > 20 && !/[\0\uFFFD]/.test(line)))];
}

/**
 * Updates of one to three sentences each, together so many bytes of UTF-8.
 * @param {readonly string[]} sentences @param {number} bytes @param {number} seed
 */
export function makeUpdates(sentences, bytes, seed) {
  const random = seeded(seed);
  const updates = [];
  for (let size = 0; size < bytes;) {
    const count = 1 + Math.floor(random() * 3);
    const text = Array.from({ length: count }, () => sentences[Math.floor(random() * sentences.length)]).join(' ');
    updates.push(text);
    size += Buffer.byteLength(text);
  }
  return updates;
}
