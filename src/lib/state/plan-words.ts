import type { Locale } from '#lib/model/topic.ts';
import type { BriefFigures, BriefNews } from '#lib/plan/compose-brief.ts';
import type { Finding } from '#lib/plan/check-citation.ts';
import type { PlanWords } from '#lib/plan/plan-words.ts';
import type { Stamp } from '#lib/plan/stamp.ts';
import { m } from '#lib/paraglide/messages.js';
import { capitalise, formatDate, formatList, formatNumber, formatShare, formatShareRange, uncapitalise } from './format.ts';

/** What regions and topics are called, by their ids. */
export type PlanNames = { region: (regionId: string) => string; topic: (topicId: string) => string };

/** The texts of plans, briefs and their exports in one of the app's languages. */
export function planWords(locale: Locale, names: PlanNames): PlanWords {
  const date = (iso: string) => formatDate(iso.slice(0, 10), locale);
  const list = (items: readonly string[]) => formatList(items, locale);
  return {
    locale,
    chapters: [m.plan_chapter_strategies, m.plan_chapter_business, m.plan_chapter_transport, m.plan_chapter_region].map((text) =>
      text({}, { locale })
    ),
    nameLeftOut: m.plan_name_left_out({}, { locale }),
    why: ({ regions, meetings, quotes }) => {
      const dates = meetings.length === 0 ? m.plan_undated({}, { locale }) : list(meetings.map(date));
      const counted = m.plan_quote_count({ n: quotes }, { locale });
      return m.plan_why_text({ regions: list(regions), quotes: counted, meetings: Math.max(1, meetings.length), dates }, { locale });
    },
    date,
    percent: (progress) => formatShare(progress / 100, locale),
    number: (value) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1),
    cost: ({ low, high, currency, note }) => {
      const sums = [...new Set([low, high])].map((sum) => formatNumber(sum, locale));
      return [sums.join('–'), currency, note].filter((part) => part !== '').join(' ');
    },
    list,
    ...names,
    status: {
      proposed: m.plan_status_proposed({}, { locale }),
      agreed: m.plan_status_agreed({}, { locale }),
      started: m.plan_status_started({}, { locale }),
      done: m.plan_status_done({}, { locale }),
      stopped: m.plan_status_stopped({}, { locale })
    },
    source: ({ region, meetingDate, document }) =>
      m.plan_source({ region, date: meetingDate === null ? m.plan_undated({}, { locale }) : date(meetingDate), document }, { locale }),
    shortSource: ({ region, meetingDate }) =>
      m.plan_source_short({ region, date: meetingDate === null ? m.plan_undated({}, { locale }) : date(meetingDate) }, { locale }),
    finding: (finding) => findingWords(finding, { locale, list, date, topic: names.topic }),
    keptWithoutSource: (at) => m.citation_kept({ date: date(at) }, { locale }),
    plan: labelsOfPlan(locale),
    brief: wordsOfBrief(locale),
    comparison: wordsOfComparison(locale),
    report: {
      sources: m.plan_sources({}, { locale }),
      about: m.plan_about({}, { locale }),
      stamp: (stamp) => stampRows(stamp, locale),
      page: m.plan_page({}, { locale }),
      of: m.plan_page_of({}, { locale })
    }
  };
}

type Speech = Pick<PlanWords, 'locale' | 'list' | 'date' | 'topic'>;

function findingWords(finding: Finding, { locale, list, date, topic }: Speech): string {
  const day = (iso: string | null) => (iso === null ? m.plan_undated({}, { locale }) : date(iso));
  const topics = (ids: readonly string[]) => ({ topics: list(ids.map(topic)) });
  switch (finding.kind) {
    case 'changed':
      return m.citation_changed({}, { locale });
    case 'lead-in-changed':
      return m.citation_lead_in_changed({}, { locale });
    case 'retagged': {
      const lost = finding.lost.length > 0 ? [m.citation_lost_topics(topics(finding.lost), { locale })] : [];
      const gained = finding.gained.length > 0 ? [m.citation_gained_topics(topics(finding.gained), { locale })] : [];
      return [...lost, ...gained].join(' ');
    }
    case 'moved-region':
      return m.citation_moved_region(finding, { locale });
    case 'moved-meeting':
      return m.citation_moved_meeting({ before: day(finding.before), after: day(finding.after) }, { locale });
    case 'moved-document':
      return m.citation_moved_document(finding, { locale });
    case 'removed':
      return finding.what === 'document' ? m.citation_document_gone({}, { locale }) : m.citation_update_gone({}, { locale });
  }
}

function labelsOfPlan(locale: Locale): PlanWords['plan'] {
  return {
    subtitle: (year) => m.plan_subtitle({ year: String(year) }, { locale }),
    overview: m.plan_overview({}, { locale }),
    goal: m.plan_goal({}, { locale }),
    measure: m.plan_measure({}, { locale }),
    why: m.plan_why({}, { locale }),
    topics: m.plan_topics({}, { locale }),
    regions: m.plan_regions({}, { locale }),
    responsible: m.plan_responsible({}, { locale }),
    deadline: m.plan_deadline({}, { locale }),
    status: m.plan_status({}, { locale }),
    progress: m.plan_progress({}, { locale }),
    weight: m.plan_weight({}, { locale }),
    cost: m.plan_cost({}, { locale }),
    links: m.plan_links({}, { locale }),
    evidence: m.plan_evidence({}, { locale }),
    history: m.plan_history({}, { locale }),
    followUps: m.plan_follow_ups({}, { locale }),
    isProgress: (isProgress) => (isProgress ? m.plan_is_progress({}, { locale }) : m.plan_is_no_progress({}, { locale })),
    untitledGoal: m.plan_untitled_goal({}, { locale }),
    untitledMeasure: m.plan_untitled_measure({}, { locale }),
    none: m.plan_no_measures({}, { locale })
  };
}

function wordsOfBrief(locale: Locale): PlanWords['brief'] {
  return {
    title: m.brief_title({}, { locale }),
    headline: (figures) => headline(figures, locale),
    priorities: m.brief_priorities({}, { locale }),
    topic: m.brief_topic({}, { locale }),
    raising: m.brief_raising({}, { locale }),
    share: ({ regionsRaising, regionsReporting }) => m.brief_share({ count: regionsRaising, total: regionsReporting }, { locale }),
    who: ({ regions, regionsReporting }) =>
      regions.length > 2 && regions.length === regionsReporting ? m.brief_all_of_them({}, { locale }) : formatList(regions, locale),
    interval: m.brief_interval({}, { locale }),
    range: ({ low, high }) => formatShareRange(low, high, locale),
    regions: m.plan_regions({}, { locale }),
    quotes: m.brief_quotes({}, { locale }),
    news: m.brief_news({}, { locale }),
    newsLine: (news) => newsLine(news, locale),
    method: ({ updates, untaggedUpdates, regionsReporting: reporting, regionsSilent: silent }) =>
      [
        m.brief_method({ updates, untagged: untaggedUpdates }, { locale }),
        silent === 0 ? m.brief_method_all({ reporting }, { locale }) : m.brief_method_silent({ reporting, silent }, { locale })
      ].join(' ')
  };
}

function wordsOfComparison(locale: Locale): PlanWords['comparison'] {
  return {
    title: (plan) => m.compare_report_title({ plan }, { locale }),
    since: (plan, changed) => m.compare_since({ plan, changed }, { locale }),
    added: m.compare_added({}, { locale }),
    changed: m.compare_changed({}, { locale }),
    dropped: m.compare_dropped({}, { locale }),
    none: m.compare_none({}, { locale }),
    what: m.plan_what({}, { locale }),
    became: (label, before, after) => m.compare_became({ label, before, after }, { locale }),
    rewritten: (label) => m.compare_rewritten({ label }, { locale }),
    reordered: m.compare_reordered({}, { locale }),
    goalsReordered: m.compare_goals_reordered({}, { locale })
  };
}

/** As many topics as a headline has room for. */
const mostNamed = 3;

/** The topics that most regions raise: those that share the first place. */
function headline({ priorities }: BriefFigures, locale: Locale): string {
  const [first] = priorities;
  if (!first || first.regionsRaising === 0) return m.brief_headline_none({}, { locale });
  const leading = priorities.filter(({ regionsRaising }) => regionsRaising === first.regionsRaising);
  const named = leading.slice(0, mostNamed).map(({ label }) => uncapitalise(label));
  const topics = capitalise(formatList(named, locale));
  const { regionsRaising: count, regionsReporting: total } = first;
  const finding =
    count === total ? m.brief_headline_all({ topics, total }, { locale }) : m.brief_headline({ topics, count, total }, { locale });
  const more = leading.length - named.length;
  return more === 0 ? finding : `${finding} ${m.brief_headline_more({ n: more }, { locale })}`;
}

function newsLine({ label: topic, change, regions: names }: BriefNews, locale: Locale): string {
  const regions = formatList(names, locale);
  if (change === 'new') return m.brief_news_new({ topic, regions }, { locale });
  return change === 'quiet' ? m.brief_news_quiet({ topic, regions }, { locale }) : m.brief_news_recurring({ topic, regions }, { locale });
}

function stampRows({ exportedAt, filters, topicBook, coverage, dataHash }: Stamp, locale: Locale) {
  const { meetings, regionsReporting: reporting, regions, updates, untaggedUpdates: untagged } = coverage;
  const version = { version: topicBook.version, hash: topicBook.hash.slice(0, 12) };
  return [
    { label: m.plan_exported({}, { locale }), value: formatDate(exportedAt.slice(0, 10), locale) },
    { label: m.plan_filters({}, { locale }), value: filters || m.plan_no_filters({}, { locale }) },
    { label: m.plan_topic_book({}, { locale }), value: m.plan_topic_book_version(version, { locale }) },
    {
      label: m.plan_coverage({}, { locale }),
      value: m.plan_coverage_text({ meetings, reporting, regions, updates, untagged }, { locale })
    },
    { label: m.plan_data_hash({}, { locale }), value: dataHash }
  ];
}
