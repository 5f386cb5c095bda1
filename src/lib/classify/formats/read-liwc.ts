import type { BookImport } from './book-import.ts';
import { ImportDraft } from './import-draft.ts';
import type { DraftTopic } from './import-draft.ts';
import { readGlob } from './read-glob.ts';

type Line = { number: number; /** Tabs before it. */ depth: number; text: string };
type Entry = { line: number; pattern: string; categories: readonly string[] };

const numbersOnly = /^\d+(?:\s+\d+)*$/;
const startOfComment = /^(?:#|\/\/|;)|\s(?:#|\/\/)\s/;

const splitLines = (text: string): Line[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => {
      const comment = startOfComment.exec(raw.trim());
      const line = raw.trim().slice(0, comment?.index).trim();
      return { number: index + 1, depth: /^\t*/.exec(raw)?.[0].length ?? 0, text: line };
    });

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');

/** A pattern with the numbers of its categories; a tab after it lets it hold numbers of its own. */
const readEntry = ({ number, text }: Line): Entry | null => {
  const [, byTab = '', afterTab = ''] = /^([^\t]+)\t(.*)$/.exec(text) ?? [];
  const [, bySpace = '', afterSpace = ''] = /^(.*?\S)\s+(\d[\d\s]*)$/.exec(text) ?? [];
  const [pattern, numbers] = numbersOnly.test(afterTab.trim()) ? [byTab, afterTab] : [bySpace, afterSpace];
  if (pattern === '') return null;
  return { line: number, pattern: pattern.trim(), categories: numbers.trim().split(/\s+/).map(withoutZeros) };
};

class LiwcReader {
  readonly #draft = new ImportDraft();
  readonly #categories = new Map<string, DraftTopic>();
  readonly #above: { depth: number; topic: DraftTopic }[] = [];
  readonly #entries: Entry[] = [];

  read(text: string): BookImport {
    let percentSigns = 0;
    for (const line of splitLines(text)) {
      if (line.text === '') continue;
      if (line.text.startsWith('%')) percentSigns += 1;
      else this.#readLine(line, percentSigns < 2);
    }
    if (this.#categories.size === 0)
      this.#draft.tell(
        'dictionary-empty',
        1,
        'no category is numbered in the file: "%", a number and a name on each line, and "%" are expected first.'
      );
    for (const entry of this.#entries) this.#addEntry(entry);
    return this.#draft.finish();
  }

  #readLine(line: Line, inHeader: boolean): void {
    const [, number = '', name = ''] = /^(\d+)\s+(\S.*)$/.exec(line.text) ?? [];
    const entry = readEntry(line);
    if (number !== '' && (inHeader || !entry)) this.#addCategory(line, withoutZeros(number), name.replace(/\s+/g, ' '));
    else if (entry) this.#entries.push(entry);
    else this.#tellUnread(line);
  }

  #tellUnread({ number, text }: Line): void {
    if (/[(<]/.test(text))
      this.#draft.tell('condition-unsupported', number, `"${text}" is left out: conditions in brackets are not supported.`);
    else
      this.#draft.tell(
        'line-unreadable',
        number,
        `"${text}" is neither a numbered category nor a word with the numbers of its categories.`
      );
  }

  #addCategory({ number: line, depth }: Line, number: string, name: string): void {
    if (this.#categories.has(number)) {
      this.#draft.tell('category-repeated', line, `number ${number} is another category already; "${name}" is left out.`);
      return;
    }
    while ((this.#above.at(-1)?.depth ?? -1) >= depth) this.#above.pop();
    const topic = this.#draft.topic(name, this.#above.at(-1)?.topic ?? null);
    this.#categories.set(number, topic);
    this.#above.push({ depth, topic });
  }

  #addEntry({ line, pattern, categories }: Entry): void {
    const reading = readGlob(pattern);
    if ('mistake' in reading) {
      const isConditional = /[(<]/.test(pattern);
      const reason = isConditional ? 'conditions in brackets are not supported' : reading.mistake;
      this.#draft.tell(isConditional ? 'condition-unsupported' : 'pattern-unsupported', line, `"${pattern}" is left out: ${reason}.`);
      return;
    }
    let isNew = false;
    for (const number of categories) {
      const topic = this.#categories.get(number);
      if (topic) isNew = this.#draft.addPattern(topic, reading.rule) || isNew;
      else this.#draft.tell('category-unknown', line, `"${pattern}" has category ${number}, which is not at the head of the file.`);
    }
    if (isNew && reading.widened)
      this.#draft.tell('pattern-widened', line, `"${pattern}" is read as "${reading.rule}", which finds fewer words between, too.`);
  }
}

/**
 * Reads a dictionary in the style of LIWC (.dic): between two lines of `%` numbered categories, after them patterns with the numbers of
 * their categories. Tabs before a category nest it below the one above. Fields are parted by tabs or spaces; a pattern of several words
 * may stand before a tab. Lines that begin with `#`, `//` or `;` are comments, as is what stands after `#` or `//` between spaces.
 * Patterns become strong rules, as `readGlob` tells. What cannot be read is a problem by line: `pattern-unsupported`, `pattern-widened`,
 * `condition-unsupported`, `category-unknown`, `category-repeated`, `line-unreadable`, `dictionary-empty`. Never throws.
 */
export const readLiwc = (text: string): BookImport => new LiwcReader().read(text);
