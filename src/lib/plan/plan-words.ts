import type { Locale } from '#lib/model/topic.ts';
import type { BriefPriority } from './brief.ts';
import type { BriefFigures, BriefNews } from './compose-brief.ts';
import type { Finding } from './check-citation.ts';
import type { Citation } from './citation.ts';
import type { CostFrame, Status } from './plan.ts';
import type { Stamp } from './stamp.ts';

/** Every text that a plan, a brief or an export has of its own, in the language of the reader. */
export type PlanWords = {
  locale: Locale;
  /** Titles of the alliance's own chapters, in order. */
  chapters: readonly string[];
  /** Stands where a person's name was left out. */
  nameLeftOut: string;
  /** Why a measure is needed: names of regions, ISO dates of meetings, how many quotes. */
  why: (evidence: { regions: readonly string[]; meetings: readonly string[]; quotes: number }) => string;
  /** An ISO date, or an ISO date and time, as a reader writes the day. */
  date: (iso: string) => string;
  /** 0 to 100. */
  percent: (progress: number) => string;
  number: (value: number) => string;
  cost: (cost: CostFrame) => string;
  /** Several names as a list within a sentence. */
  list: (names: readonly string[]) => string;
  status: Readonly<Record<Status, string>>;
  region: (regionId: string) => string;
  topic: (topicId: string) => string;
  /** Where a quote comes from, for its footnote: region, meeting, document. */
  source: (citation: Citation) => string;
  /** The same on screen, where a link leads to the document. */
  shortSource: (cited: Pick<Citation, 'region' | 'meetingDate'>) => string;
  /** What happened to a quote's source, as a sentence. */
  finding: (finding: Finding) => string;
  /** `at`: when somebody kept a quote though its source was gone; an ISO date and time. */
  keptWithoutSource: (at: string) => string;
  plan: {
    subtitle: (year: number) => string;
    overview: string;
    goal: string;
    measure: string;
    why: string;
    topics: string;
    regions: string;
    responsible: string;
    deadline: string;
    status: string;
    progress: string;
    weight: string;
    cost: string;
    links: string;
    evidence: string;
    history: string;
    followUps: string;
    isProgress: (isProgress: boolean) => string;
    untitledGoal: string;
    untitledMeasure: string;
    none: string;
  };
  brief: {
    title: string;
    headline: (figures: BriefFigures) => string;
    priorities: string;
    topic: string;
    raising: string;
    /** How many of the reporting regions, e.g. "6 av 12". */
    share: (priority: BriefPriority) => string;
    /** Which regions raise it, by name where not all do. */
    who: (priority: BriefPriority) => string;
    interval: string;
    range: (priority: BriefPriority) => string;
    regions: string;
    quotes: string;
    news: string;
    newsLine: (news: BriefNews) => string;
    /** Two sentences on how it was counted. */
    method: (figures: BriefFigures) => string;
  };
  /** What became of a plan. */
  comparison: {
    title: (plan: string) => string;
    /** `changed`: the day on which the earlier state was last changed. */
    since: (plan: string, changed: string) => string;
    added: string;
    changed: string;
    dropped: string;
    none: string;
    what: string;
    became: (label: string, before: string, after: string) => string;
    rewritten: (label: string) => string;
    reordered: string;
    goalsReordered: string;
  };
  report: {
    sources: string;
    /** Heading of what an export is stamped with. */
    about: string;
    stamp: (stamp: Stamp) => readonly { label: string; value: string }[];
    /** "Side" and "av", as in "Side 2 av 7". */
    page: string;
    of: string;
  };
};
