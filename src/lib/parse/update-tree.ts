import type { DocumentText } from '#lib/model/document-text.ts';
import type { LineAccount, Minutes, Update } from '#lib/model/minutes.ts';

/** An update while corrections are made: with its lines, and its lead-in as the update above it. */
export type UpdateNode = {
  regionId: string;
  region: string;
  text: string;
  /** Half-open, in DocumentText.text. */
  start: number;
  end: number;
  /** Indexes of its lines. */
  lines: number[];
  parent: UpdateNode | null;
  /** Lead-ins that are no updates themselves, outermost first. */
  leadIn: readonly string[];
  /** As Update.other. */
  other?: Update['other'];
};

/** The updates of minutes in the order of the document, to be joined, split, moved and added to, and then written out again. */
export class UpdateTree {
  readonly document: DocumentText;
  nodes: UpdateNode[];
  readonly #lines: LineAccount[];

  constructor(document: DocumentText, minutes: Minutes) {
    this.document = document;
    this.#lines = minutes.lines;
    this.nodes = nodesOf(minutes);
  }

  /** Adds a node where it stands in the document. */
  insert(node: UpdateNode): void {
    const at = this.nodes.findIndex(({ start }) => start > node.start);
    this.nodes.splice(at === -1 ? this.nodes.length : at, 0, node);
  }

  /** What stands under it goes to `heir`. */
  remove(node: UpdateNode, heir: UpdateNode | null): void {
    this.nodes = this.nodes.filter((one) => one !== node);
    for (const child of this.childrenOf(node)) child.parent = heir;
  }

  childrenOf(node: UpdateNode): UpdateNode[] {
    return this.nodes.filter(({ parent }) => parent === node);
  }

  isUpdate(line: number): boolean {
    return this.nodes.some(({ lines }) => lines.includes(line));
  }

  /** The updates with new ids, counted for each region as the parser does, and the lines that they now stand on. */
  settle(): { updates: Update[]; lines: LineAccount[] } {
    const ordinals = new Map<string, number>();
    const owners = new Map<number, Update>();
    const updates = this.nodes.map((node) => {
      const ordinal = (ordinals.get(node.regionId) ?? 0) + 1;
      ordinals.set(node.regionId, ordinal);
      const update = this.#write(node, `${node.regionId}-${ordinal}`);
      for (const line of node.lines) if (!owners.has(line)) owners.set(line, update);
      return update;
    });
    return { updates, lines: this.#lines.map((account, index) => accountOf(account, owners.get(index))) };
  }

  #write({ regionId, region, text, start, end, lines, ...node }: UpdateNode, id: string): Update {
    const leadIn = leadInOf(node);
    const page = this.document.lines[lines[0] ?? 0]?.page ?? null;
    return {
      id,
      regionId,
      region,
      depth: leadIn.length,
      leadIn,
      text,
      source: { start, end, page },
      ...(node.other && { other: node.other })
    };
  }
}

function leadInOf({ parent, leadIn }: Pick<UpdateNode, 'parent' | 'leadIn'>): string[] {
  return parent ? [...leadInOf(parent), parent.text] : [...leadIn];
}

/** A line with a region's heading and its first update keeps the heading's role. */
function accountOf(account: LineAccount, update: Update | undefined): LineAccount {
  if (account.role === 'region-heading') return account;
  if (update) return { ...account, role: 'update', updateId: update.id, regionId: update.regionId };
  return account.role === 'update' ? { ...account, role: 'dropped', updateId: null, regionId: null } : account;
}

function nodesOf({ updates, lines }: Minutes): UpdateNode[] {
  const above = new Map<string, UpdateNode>();
  const linesOf = lineFinder(lines);
  return updates.map(({ regionId, region, text, depth, leadIn, source, other }) => {
    const key = (level: number, words: string) => `${regionId}\n${level}\n${words}`;
    const parent = above.get(key(depth - 1, leadIn.at(-1) ?? '')) ?? null;
    const node = {
      regionId,
      region,
      text,
      start: source.start,
      end: source.end,
      lines: linesOf(source),
      parent,
      leadIn,
      ...(other && { other })
    };
    above.set(key(depth, text), node);
    return node;
  });
}

/** Which lines a span reaches into, by bisection; not those of a page that stand between its own. */
function lineFinder(lines: readonly LineAccount[]): (span: { start: number; end: number }) => number[] {
  return ({ start, end }) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.end ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; (lines[at]?.start ?? Infinity) < end; at++) if (!/^(?:blank|problem)$/.test(lines[at]?.role ?? '')) found.push(at);
    return found;
  };
}
