import type { PlanWords } from '#lib/plan/plan-words.ts';

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const date = (iso: string) => `${Number(iso.slice(8, 10))}. ${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
const list = (names: readonly string[]) => names.join(', ');

/** Words of plans in bokmål, for tests. */
export const planWords: PlanWords = {
  locale: 'nb',
  chapters: ['Overordnede strategier', 'Konkurransekraft og næringsutvikling', 'Transport og mobilitet', 'By- og regionutvikling'],
  nameLeftOut: '[navn utelatt]',
  why: ({ regions, meetings, quotes }) => `${list(regions)} løfter dette (${quotes} sitater, ${list(meetings.map(date))}).`,
  date,
  percent: (progress) => `${Math.round(progress)} %`,
  number: String,
  cost: ({ low, high, currency, note }) => `${low}–${high} ${currency} ${note}`.trim(),
  list,
  status: { proposed: 'Foreslått', agreed: 'Vedtatt', started: 'I gang', done: 'Ferdig', stopped: 'Stanset' },
  region: (regionId) => `region ${regionId}`,
  topic: (topicId) => `tema ${topicId}`,
  source: ({ region, meetingDate, document }) => `${region}, møte ${meetingDate === null ? 'uten dato' : date(meetingDate)}, ${document}`,
  shortSource: ({ region, meetingDate }) => `${region} ${meetingDate ?? ''}`,
  finding: ({ kind }) => kind,
  keptWithoutSource: (at) => `Beholdt ${date(at)}`,
  plan: {
    subtitle: (year) => `Handlingsplan ${year}`,
    overview: 'Oversikt',
    goal: 'Mål',
    measure: 'Tiltak',
    why: 'Hvorfor',
    topics: 'Tema',
    regions: 'Delregioner',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    status: 'Status',
    progress: 'Framdrift',
    weight: 'Vekt',
    cost: 'Kostnadsramme',
    links: 'Lenker',
    evidence: 'Belegg',
    history: 'Historikk',
    followUps: 'Oppfølging',
    isProgress: (isProgress) => (isProgress ? 'Framdrift:' : 'Ikke framdrift:'),
    untitledGoal: 'Mål uten navn',
    untitledMeasure: 'Tiltak uten navn',
    none: 'Ingen tiltak ennå.'
  },
  brief: {
    title: 'Prioriteringer på tvers av delregionene',
    headline: ({ priorities, regionsReporting }) => `${priorities[0]?.label ?? ''} løftes av flest av ${regionsReporting} delregioner.`,
    priorities: 'Felles prioriteringer',
    topic: 'Tema',
    raising: 'Løftes av',
    share: ({ regionsRaising, regionsReporting }) => `${regionsRaising} av ${regionsReporting}`,
    who: ({ regions }) => list(regions),
    interval: '95 %-intervall',
    range: ({ low, high }) => `${Math.round(low * 100)}–${Math.round(high * 100)} %`,
    regions: 'Delregioner',
    quotes: 'Med deres egne ord',
    news: 'Nytt siden sist',
    newsLine: ({ label, change, regions }) => `${label}: ${change} (${list(regions)})`,
    method: ({ regionsReporting, updates }) => `Tallene er fra ${updates} oppdateringer. ${regionsReporting} delregioner har rapportert.`
  },
  comparison: {
    title: (plan) => `Endringer i ${plan}`,
    since: (plan, changed) => `Mot ${plan}, sist endret ${changed}`,
    added: 'Nytt',
    changed: 'Endret',
    dropped: 'Tatt ut',
    none: 'Ingen endringer.',
    what: 'Hva',
    became: (label, before, after) => `${label}: ${before} → ${after}`,
    rewritten: (label) => `${label}: endret`,
    reordered: 'Flyttet',
    goalsReordered: 'Målene står i en annen rekkefølge'
  },
  report: {
    sources: 'Kilder',
    about: 'Om denne eksporten',
    stamp: ({ exportedAt, filters, topicBook, coverage, dataHash }) => [
      { label: 'Eksportert', value: date(exportedAt) },
      { label: 'Filtre', value: filters },
      { label: 'Temabok', value: `${topicBook.version} ${topicBook.hash}` },
      { label: 'Dekning', value: `${coverage.regionsReporting} av ${coverage.regions} delregioner, ${coverage.updates} oppdateringer` },
      { label: 'SHA-256 av dataene', value: dataHash }
    ],
    page: 'Side',
    of: 'av'
  }
};
