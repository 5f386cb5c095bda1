import type { Bullet } from './compose-report.ts';
import type { CalendarDay } from './meeting-calendar.ts';
import type { DemoLanguage } from './sentences/sentence-stock.ts';

/** A case as it is told; the round has no text of its own. */
export type ToldCase = { number: string; title: string; text: readonly string[]; decision: string | null };

export type MinutesParts = {
  day: CalendarDay;
  place: string;
  /** Names of the organisations. */
  attended: readonly string[];
  apologies: readonly string[];
  cases: readonly ToldCase[];
  /** Index into cases. */
  round: number;
  /** In the order in which they have the word; a note where a region says that it reports nothing. */
  reports: readonly { heading: string; isSentIn: boolean; bullets: readonly Bullet[]; note: string | null }[];
};

/** How one secretary writes; all of them are ways of real minutes. */
type Layout = { bullet: string; nested: string; colon: string; people: 'rows' | 'line'; decision: string };

const layouts: readonly Layout[] = [
  { bullet: '- ', nested: ' - ', colon: '', people: 'rows', decision: '\n' },
  { bullet: '• ', nested: '    • ', colon: ':', people: 'line', decision: ' ' },
  { bullet: '- ', nested: '\t- ', colon: ':', people: 'rows', decision: ' ' },
  { bullet: '* ', nested: '  * ', colon: '', people: 'line', decision: ' ' }
];

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember'
] as const;

const words = {
  nb: {
    title: 'Referat fra møte i Prøvealliansen (SYNTETISK)',
    warning: 'SYNTETISK: Dette referatet er laget for utprøving. Møtet har ikke funnet sted, og ingen har sagt det som står her.',
    time: 'Tid: torsdag',
    place: 'Sted:',
    present: 'Deltakere:',
    apologies: 'Forfall:',
    secretariat: 'Prøvealliansen, sekretariatet',
    sentIn: 'innsendt',
    decision: 'Konklusjon:'
  },
  nn: {
    title: 'Referat frå møte i Prøvealliansen (SYNTETISK)',
    warning: 'SYNTETISK: Dette referatet er laga for utprøving. Møtet har ikkje funne stad, og ingen har sagt det som står her.',
    time: 'Tid: torsdag',
    place: 'Stad:',
    present: 'Deltakarar:',
    apologies: 'Fråfall:',
    secretariat: 'Prøvealliansen, sekretariatet',
    sentIn: 'innsendt',
    decision: 'Vedtak:'
  }
} as const satisfies Record<DemoLanguage, Record<string, string>>;

/** Plain text in the layout of real minutes, one of four; marked SYNTETISK at the top. */
export function writeMinutes({ day, place, attended, apologies, cases, round, reports }: MinutesParts): string {
  const said = words[day.language];
  const layout = layouts[day.index % layouts.length] ?? layouts[0];
  if (!layout) throw new Error('no layouts');
  const people = [...attended, said.secretariat];
  const blocks = [
    [said.title],
    [`${said.time} ${day.day}. ${months[day.month] ?? ''} ${day.year} kl. 10.00-13.00`, `${said.place} ${place}`],
    layout.people === 'rows'
      ? [said.present, ...people.map((name) => `N.N.\t${name}`)]
      : [`${said.present} ${people.map((name) => `N.N. (${name})`).join(', ')}`],
    apologies.length > 0 ? [`${said.apologies} ${apologies.join(', ')}`] : [],
    ...cases.flatMap((one, at) => {
      const decision = one.decision === null ? [] : [`${said.decision}${layout.decision}${one.decision}`];
      const number = one.number.includes('/') ? `Sak ${one.number}` : `${one.number}.`;
      const told = [[`${number} ${one.title}`, ...(at === 0 ? [said.warning] : []), ...one.text], decision];
      return at === round ? [...told, ...reports.map((report) => writeReport(report, layout, said.sentIn))] : told;
    })
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function writeReport({ heading, isSentIn, bullets, note }: MinutesParts['reports'][number], layout: Layout, sentIn: string): string[] {
  const lines = bullets.flatMap(({ text, below }) => [layout.bullet + text, ...below.map((sub) => layout.nested + sub.text)]);
  return [`${heading}${isSentIn ? ` (${sentIn})` : ''}${layout.colon}`, ...(note === null ? lines : [layout.bullet + note])];
}
