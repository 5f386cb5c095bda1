import { findLine, findUpdate } from '#lib/model/anchors.ts';
import type { Correction, Misfit } from '#lib/model/correction.ts';
import { wordsOfPiece } from './piece.ts';
import { readBullet } from './read-bullet.ts';
import type { UpdateNode, UpdateTree } from './update-tree.ts';

type Of<K extends Correction['kind']> = Extract<Correction, { kind: K }>;

/** Applies a correction of updates; the reason where it does not fit. Those of other kinds change nothing here. */
export function correctUpdate(tree: UpdateTree, correction: Correction): Misfit['reason'] | null {
  switch (correction.kind) {
    case 'join-updates':
      return join(tree, correction);
    case 'split-update':
      return split(tree, correction);
    case 'move-update':
      return move(tree, correction);
    case 'drop-update':
      return drop(tree, correction);
    case 'bring-in-line':
      return bringIn(tree, correction);
    case 'meeting-date':
    case 'meeting-title':
    case 'region-heading':
    case 'not-region-heading':
    case 'drop-line':
    case 'settle-problem':
    case 'set-topic':
      return null;
  }
}

function join(tree: UpdateTree, { first, second }: Of<'join-updates'>): Misfit['reason'] | null {
  const upper = findUpdate(tree.nodes, first);
  const lower =
    upper &&
    findUpdate(
      tree.nodes.filter((node) => node !== upper),
      second.text === first.text ? { text: second.text, occurrence: Math.max(0, second.occurrence - 1) } : second
    );
  if (!upper || !lower) return 'update-gone';
  if (tree.nodes.indexOf(lower) !== tree.nodes.indexOf(upper) + 1 || lower.regionId !== upper.regionId) return 'no-effect';
  upper.text = `${upper.text} ${lower.text}`;
  upper.start = Math.min(upper.start, lower.start);
  upper.end = Math.max(upper.end, lower.end);
  upper.lines = [...new Set([...upper.lines, ...lower.lines])].sort((a, b) => a - b);
  tree.remove(lower, upper);
  return null;
}

function split(tree: UpdateTree, { update, head }: Of<'split-update'>): Misfit['reason'] | null {
  const node = findUpdate(tree.nodes, update);
  if (!node) return 'update-gone';
  const first = head.trim();
  const rest = node.text.slice(first.length).trim();
  if (first === '' || rest === '' || !node.text.startsWith(first)) return 'words-changed';
  const { text, lines } = tree.document;
  const cut = endOfWords(text, node.start, node.end, first);
  const restStart = cut + (/^\s*/.exec(text.slice(cut, node.end))?.[0].length ?? 0);
  const isIn = (line: number, start: number, end: number) => (lines[line]?.start ?? 0) < end && (lines[line]?.end ?? 0) > start;
  const lower: UpdateNode = { ...node, text: rest, start: restStart, lines: node.lines.filter((line) => isIn(line, restStart, node.end)) };
  for (const child of tree.childrenOf(node)) child.parent = lower;
  node.text = first;
  node.end = cut;
  node.lines = node.lines.filter((line) => isIn(line, node.start, cut));
  tree.nodes.splice(tree.nodes.indexOf(node) + 1, 0, lower);
  return null;
}

/** Where in the source the given words end: joined updates have bullets between theirs, which are passed over. */
function endOfWords(text: string, start: number, end: number, words: string): number {
  let at = start;
  for (const letter of words) {
    if (letter === ' ') continue;
    const found = text.indexOf(letter, at);
    if (found === -1 || found >= end) return at;
    at = found + letter.length;
  }
  return at;
}

/** What stands under a lead-in goes along with it; what is moved away from its lead-in keeps its words. */
function move(tree: UpdateTree, { update, regionId, region }: Of<'move-update'>): Misfit['reason'] | null {
  const node = findUpdate(tree.nodes, update);
  if (!node) return 'update-gone';
  node.leadIn = leadInWords(node);
  node.parent = null;
  for (const moved of [node, ...descendantsOf(tree, node)]) Object.assign(moved, { regionId, region });
  return null;
}

function leadInWords({ parent, leadIn }: UpdateNode): readonly string[] {
  return parent ? [...leadInWords(parent), parent.text] : leadIn;
}

function descendantsOf(tree: UpdateTree, node: UpdateNode): UpdateNode[] {
  return tree.childrenOf(node).flatMap((child) => [child, ...descendantsOf(tree, child)]);
}

/** What stands under it stays, one level further out. */
function drop(tree: UpdateTree, { update, regionId }: Of<'drop-update'>): Misfit['reason'] | null {
  const ofRegion = tree.nodes.filter((node) => node.regionId === regionId);
  const node = findUpdate(ofRegion, update) ?? findUpdate(tree.nodes, update);
  if (!node) return 'update-gone';
  for (const child of tree.childrenOf(node)) child.leadIn = node.leadIn;
  tree.remove(node, node.parent);
  return null;
}

function bringIn(tree: UpdateTree, { line, regionId, region }: Of<'bring-in-line'>): Misfit['reason'] | null {
  const index = findLine(tree.document, line);
  if (index === null) return 'line-gone';
  const written = tree.document.lines[index];
  if (!written || tree.isUpdate(index)) return 'no-effect';
  const raw = tree.document.text.slice(written.start, written.end);
  const indent = raw.length - raw.trimStart().length;
  const start = written.start + indent + (readBullet(raw.trim())?.length ?? 0);
  const end = written.start + raw.trimEnd().length;
  const text = wordsOfPiece(tree.document, { lines: [index], start, end });
  if (text === '') return 'no-effect';
  tree.insert({ regionId, region, text, start, end, lines: [index], parent: null, leadIn: [] });
  return null;
}
