import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { lineProblem } from './book-import.ts';
import type { BookImport } from './book-import.ts';
import { ImportDraft } from './import-draft.ts';
import type { DraftTopic } from './import-draft.ts';
import { readGlob } from './read-glob.ts';
import { findTooDeep } from '#lib/classify/yaml-depth.ts';

/** The key under which quanteda writes the values of a category that has nested ones, too. */
export const ownValuesKey = '__';

/** No dictionary nests so deep. */
const deepest = 100;

class DictionaryReader {
  readonly #draft = new ImportDraft();
  readonly #lines = new LineCounter();

  read(yaml: string): BookImport {
    const document = parseDocument(yaml, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false });
    const brokenLines = new Set<number>();
    for (const { message, pos } of document.errors) {
      const { line } = this.#lines.linePos(pos[0]);
      if (!brokenLines.has(line)) this.#draft.tell('yaml-broken', line, `${message}.`);
      brokenLines.add(line);
    }
    if (document.contents === null && brokenLines.size === 0) this.#draft.tell('dictionary-empty', 1, 'there is no category in the file.');
    this.#readValues(document.contents, null, 1);
    return this.#draft.finish();
  }

  #lineOf(node: unknown, otherwise: number): number {
    const start = isNode(node) ? node.range?.[0] : undefined;
    return start === undefined ? otherwise : this.#lines.linePos(start).line;
  }

  #readCategories(map: YAMLMap, parent: DraftTopic | null, above: number): void {
    for (const { key, value } of map.items) {
      const line = this.#lineOf(key, above);
      const name = isScalar(key) ? this.#textOf(key) : '';
      if (name.trim() === '') this.#draft.tell('category-without-name', line, 'a category needs a name before its colon; it is left out.');
      else this.#readValues(value, parent && name === ownValuesKey ? parent : this.#draft.topic(name, parent), line);
    }
  }

  #readValues(node: unknown, topic: DraftTopic | null, above: number): void {
    const line = this.#lineOf(node, above);
    if (isMap(node)) this.#readCategories(node, topic, line);
    else if (isSeq(node)) for (const item of node.items) this.#readValues(item, topic, line);
    else if (isScalar(node)) this.#readValue(this.#textOf(node), topic, line);
    else if (isAlias(node))
      this.#draft.tell('star-unquoted', line, `"*${node.source}" must stand in quotes: without them it is a reference, which is not read.`);
    else if (isPair(node)) this.#draft.tell('value-unreadable', line, 'a pattern or a list of patterns is expected here.');
  }

  #readValue(value: string, topic: DraftTopic | null, line: number): void {
    // A category with nothing after its colon.
    if (value === '' && topic) return;
    if (!topic) {
      this.#draft.tell('value-without-category', line, `"${value}" stands in no category.`);
      return;
    }
    const reading = readGlob(value);
    if ('mistake' in reading) {
      this.#draft.tell('pattern-unsupported', line, `"${value}" is left out: ${reading.mistake}.`);
      return;
    }
    const isNew = this.#draft.addPattern(topic, reading.rule);
    if (isNew && reading.widened)
      this.#draft.tell('pattern-widened', line, `"${value}" is read as "${reading.rule}", which finds fewer words between, too.`);
  }

  /** As written in the file: `2024`, `null` and `true` are words, too. */
  #textOf({ value, source }: { value: unknown; source?: string }): string {
    return typeof value === 'string' ? value : (source ?? '');
  }
}

/**
 * Reads a dictionary of quanteda (YAML). Categories become topics, nested ones with `parent`; patterns become strong rules, as `readGlob`
 * tells: case does not count, a word without `*` matches only that form, and `?` is not supported. What cannot be read is a problem by
 * line: `yaml-broken`, `star-unquoted`, `pattern-unsupported`, `pattern-widened`, `value-without-category`, `category-without-name`,
 * `value-unreadable`, `dictionary-empty`, `nested-too-deep`. Never throws.
 */
export const readQuanteda = (yaml: string): BookImport => {
  const tooDeep = findTooDeep(yaml, deepest);
  if (tooDeep === null) return new DictionaryReader().read(yaml);
  return {
    topics: [],
    problems: [lineProblem('nested-too-deep', tooDeep, `categories are nested more than ${deepest} deep; the file is not read.`)]
  };
};
