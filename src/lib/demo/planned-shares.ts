import { topicSentences, type DemoTopicId } from './sentences/topic-sentences.ts';

/** Four meetings a year for five years. */
export const MEETINGS = 20;
const LAST = MEETINGS - 1;
const MEETINGS_OF_TWO_YEARS = 8;

/** Which topic is planted how. */
export const parts = {
  rising: 'defence',
  falling: 'health',
  burst: 'power',
  shared: 'economy',
  distinctive: 'environment',
  goneQuiet: 'inclusion',
  fresh: 'digital',
  wordier: 'education'
} as const satisfies Record<string, DemoTopicId>;

/** Indices of meetings. */
export const burstMeetings: readonly number[] = [8, 9, 10];
export const sharedMeetings: readonly number[] = Array.from(
  { length: MEETINGS_OF_TWO_YEARS },
  (_, at) => MEETINGS - MEETINGS_OF_TWO_YEARS + at
);

/** The least share of regions at each of the meetings of the shared priority. */
export const SHARED_LEAST = 0.8;
/** How much more often the distinctive region raises its topic: at three of four meetings, the others at one of four. */
export const DISTINCTIVE_TIMES = 3;

/** Chance moves a planned share by at most this much, before it is rounded to whole regions. */
export const CHANCE = 0.1;

/** Topics that no plan moves: chance and the regions' leanings do. */
export const steadyTopics = ['transport', 'business', 'cooperation', 'planning'] as const satisfies readonly DemoTopicId[];

const line = (from: number, to: number) => (meeting: number) => from + ((to - from) * meeting) / LAST;
const always = (share: number) => () => share;

/** Share of the reporting regions that raise the topic at a meeting, by its index; of the distinctive topic among the other regions. */
const courses: Record<DemoTopicId, (meeting: number) => number> = {
  power: (meeting) => (burstMeetings.includes(meeting) ? 0.75 : 0.2),
  economy: (meeting) => (sharedMeetings.includes(meeting) ? 0.9 : 0.35),
  defence: line(0.05, 0.45),
  transport: always(0.45),
  education: always(0.35),
  health: line(0.6, 0.12),
  environment: always(0.25),
  business: always(0.25),
  cooperation: always(0.2),
  inclusion: (meeting) => (meeting === LAST ? 0 : 0.35),
  planning: always(0.45),
  digital: (meeting) => (meeting === LAST ? 0.4 : 0)
};

export const topicIds = Object.keys(topicSentences) as DemoTopicId[];

export function plannedShare(topicId: DemoTopicId, meeting: number): number {
  return courses[topicId](meeting);
}

/** Times as many updates as at the first meeting. */
export const volumeAt = line(1, 1.6);

/** Updates of a region that raises the topic, at the volume of the first meeting. */
export function depthOf(topicId: DemoTopicId, meeting: number): number {
  return topicId === parts.shared && sharedMeetings.includes(meeting) ? 2 : 1;
}
