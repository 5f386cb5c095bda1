import type { Line } from './line.ts';

export type Decision = {
  /** White space collapsed. */
  text: string;
  /** Indices of the lines that say it, the label's line too. */
  lines: number[];
};

const STRONG = 2;
const WEAK_RANK = 1;

type Label = { rank: number; restStart: number };

const WORDS = String.raw`vedtak|vedtatt|vedteke|konklusjon|konkludert|beslutning|beslutta|besluttet|avgjørelse|avgjerd`;
const LABEL = new RegExp(
  String.raw`^[*_]{0,3}\s*((?:[\p{L}-]+\s+){0,4}?(?:${WORDS}|tilråding|tilrådning|innstilling|tilrår))(?:\s*\([^()]{0,40}\)|\s+(?:nr\.?\s*)?\d{1,4}(?:\/\d{2,4})?)?\s*(?:[*_]{0,3}\s*:\s*[*_]{0,3}\s*|[*_]{0,3}\s*$)`,
  'iu'
);
const PROPOSAL = /forslag|framlegg|utkast|oppfølging|bakgrunn|grunnlag|tidligere|tidlegare|oppheve|iht|i henhold/iu;
const WEAK = /tilråding|tilrådning|innstilling|tilrår/iu;
const OTHER_LABEL = /^(?:\*\*)?\p{Lu}[\p{L} ]{2,40}(?:\*\*)?:/u;
const OBJECTS = String.raw`(?:innkalling\p{L}*|innkallingen|sak(?:s)?list[ea]\p{L}*|dagsorden\p{L}*|sakskart\p{L}*|protokoll\p{L}*|referat\p{L}*|møtebok\p{L}*|møteboka|sak(?:en|a|i)|rapporten|regnskapet|rekneskapen|budsjettet|planen|orienteringen|orienteringa)`;
const APPROVED = String.raw`(?:enstemmig |enst\.? |samrøystes |einstemmig |einst\.? )?(?:godkjent|godkjend|godkjende|godkjente|godkjennes|godkjennast|vedtatt|vedteke|vedtas|vedtekne|tatt til|tas til|teke til|tekne til|utsatt|utsett|utsettes)`;
const UNMARKED = new RegExp(
  String.raw`^(?:(?:samrøystes|enstemmig|enst\.?|einstemmig|einst\.?|vert|blir|ble|blei|vart)\s+)?(?:godkjent|godkjend|godkjennes|godkjennast|vedtatt|vedteke|vedtas|tas til|tatt til|teke til|tek til|utsatt til|utsettes|utsett til|enighet om|semje om)(?!\p{L})|^${OBJECTS}(?:\s+[\p{L}\d./]+){0,10}?\s+(?:ble|blei|vart|vert|blir|er|var)?\s*${APPROVED}(?!\p{L})|^(?:innkalling\p{L}*|sak(?:s)?list[ea]\p{L}*|referat\p{L}*|protokoll\p{L}*)(?: og \p{L}+)? ${APPROVED}(?!\p{L})`,
  'iu'
);

const DECIDED = /godkj|vedta|vedtek|til |utsatt|utset|enighet|semje/iu;

/** Reads a line as the label of a decision ("Vedtak:", "Samrøystes vedtak:", "Konklusjon"); null where it is none, or only a proposal's. */
export function readDecisionLabel(line: Line): Label | null {
  if (line.bullet || line.blank) return null;
  const match = LABEL.exec(line.body.slice(0, 160));
  if (!match?.[1] || PROPOSAL.test(match[1])) return null;
  const hasColon = match[0].includes(':');
  if (!hasColon && match[1].split(/\s+/).length > 3) return null;
  return { rank: WEAK.test(match[1]) ? WEAK_RANK : STRONG, restStart: line.bodyStart + match[0].length };
}

/** What was decided in a case: behind a label, or in one short sentence such as "Godkjennes."; null where nothing was. */
export function findDecision(text: string, lines: readonly Line[]): Decision | null {
  const labelled = lines.flatMap((line, at) => {
    const label = readDecisionLabel(line);
    return label ? [readLabelled(text, lines, at, label)] : [];
  });
  const rank = labelled.some((decision) => decision.rank === STRONG) ? STRONG : WEAK_RANK;
  const told = labelled.filter((decision) => decision.rank === rank && decision.text !== '');
  if (told.length > 0) return { text: told.map((decision) => decision.text).join(' '), lines: told.flatMap((decision) => decision.lines) };
  return findUnmarked(lines);
}

/** The rest of the label's line, else the paragraph or list below it; a list goes on over blank lines, a paragraph does not. */
function readLabelled(text: string, lines: readonly Line[], at: number, label: Label): Decision & { rank: number } {
  const first = lines[at];
  const rest = first ? text.slice(label.restStart, first.bodyEnd).trim() : '';
  const parts = rest === '' ? [] : [rest];
  const taken = first ? [first.index] : [];
  let lastIndex = first?.index ?? 0;
  let isList = /^\d+[.)]\s/.test(rest);
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.blank) continue;
    const isApart = line.index > lastIndex + 1 && parts.length > 0;
    const endsWithColon = parts.at(-1)?.endsWith(':') ?? false;
    if (readDecisionLabel(line) || (OTHER_LABEL.test(line.body.slice(0, 60)) && parts.length > 0)) break;
    if (isApart && !endsWithColon && !(isList && line.bullet) && !goesOn(parts.at(-1) ?? '', line)) break;
    isList ||= line.bullet !== null;
    parts.push(text.slice(line.bodyStart - (line.bullet?.length ?? 0), line.bodyEnd));
    taken.push(line.index);
    lastIndex = line.index;
  }
  return {
    text: parts
      .join(' ')
      .replace(/\*\*|^[*_]+|[*_]+$/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    lines: taken,
    rank: label.rank
  };
}

function goesOn(above: string, line: Line): boolean {
  return /^\p{Ll}/u.test(line.body) && !/[.!?:]$/.test(above) && (above.length >= 40 || line.opensPage);
}

function findUnmarked(lines: readonly Line[]): Decision | null {
  const line = lines.find(
    ({ bullet, label }) => !bullet && label.length > 0 && label.length < 200 && DECIDED.test(label) && UNMARKED.test(label)
  );
  return line ? { text: line.label, lines: [line.index] } : null;
}
