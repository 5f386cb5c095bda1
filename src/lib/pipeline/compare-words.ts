/** Words that stand in both texts, in the first only, or in the second only, single spaces between them. */
export type WordRun = { kind: 'same' | 'gone' | 'new'; text: string };

/** Of words in one text times words in the other: more are not compared one by one. */
const MAX_PAIRS = 4_000_000;

/** How one text became another, in runs of words; the longest common sequence of words is what stayed. */
export function compareWords(before: string, after: string): WordRun[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const shortest = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shortest && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const runs: WordRun[] = [];
  const add = (kind: WordRun['kind'], words: readonly string[]) => {
    if (words.length === 0) return;
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += ` ${words.join(' ')}`;
    else runs.push({ kind, text: words.join(' ') });
  };
  add('same', fresh.slice(0, head));
  const [middle, replaced] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)];
  for (const { gone, came, kept } of stepsBetween(middle, replaced)) {
    add('gone', gone);
    add('new', came);
    add('same', kept);
  }
  add('same', fresh.slice(fresh.length - tail));
  return runs;
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}

/** What went and what came before each run of words that stayed. */
type Step = { gone: string[]; came: string[]; kept: string[] };

function stepsBetween(old: readonly string[], fresh: readonly string[]): Step[] {
  if (old.length * fresh.length > MAX_PAIRS) return [{ gone: [...old], came: [...fresh], kept: [] }];
  const width = fresh.length + 1;
  const lengths = commonLengths(old, fresh);
  const steps: Step[] = [];
  let step: Step = { gone: [], came: [], kept: [] };
  let [at, to] = [0, 0];
  while (at < old.length || to < fresh.length) {
    const [word, other] = [old[at], fresh[to]];
    if (word !== undefined && word === other) {
      step.kept.push(other);
      at++;
      to++;
      continue;
    }
    if (step.kept.length > 0) {
      steps.push(step);
      step = { gone: [], came: [], kept: [] };
    }
    const isGone =
      other === undefined || (word !== undefined && (lengths[(at + 1) * width + to] ?? 0) >= (lengths[at * width + to + 1] ?? 0));
    if (isGone) step.gone.push(old[at++] ?? '');
    else step.came.push(fresh[to++] ?? '');
  }
  return [...steps, step];
}

/** Length of the longest common sequence from each pair of places on, row by row. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array {
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let at = old.length - 1; at >= 0; at--)
    for (let to = fresh.length - 1; to >= 0; to--) {
      const [skipOld, skipFresh] = [lengths[(at + 1) * width + to] ?? 0, lengths[at * width + to + 1] ?? 0];
      lengths[at * width + to] = old[at] === fresh[to] ? (lengths[(at + 1) * width + to + 1] ?? 0) + 1 : Math.max(skipOld, skipFresh);
    }
  return lengths;
}
