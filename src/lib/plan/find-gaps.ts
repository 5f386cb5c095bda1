import { isOpen, measuresOf, statusOf, type Measure, type Plan } from './plan.ts';

export type GapFigures<Topic extends SharedTopic = SharedTopic> = {
  /** Topics that regions share, by how many raise them; who asks decides what counts as shared. */
  priorities: readonly Topic[];
  /** Topics that were raised before and are no more. */
  quietTopicIds: ReadonlySet<string>;
  /** Ids of all members of the alliance. */
  regionIds: readonly string[];
};

export type SharedTopic = { topicId: string; regionsRaising: number; regionsReporting: number };

export type Gaps<Topic extends SharedTopic = SharedTopic> = {
  prioritiesWithoutMeasure: readonly Topic[];
  measuresWithoutEvidence: readonly Measure[];
  /** Still to be done, though every topic of theirs has gone quiet. */
  measuresGoneQuiet: readonly Measure[];
  regionsWithoutMeasure: readonly string[];
};

/** A measure that is stopped answers nothing, and lacks nothing. */
export function findGaps<Topic extends SharedTopic>(
  plan: Pick<Plan, 'goals'>,
  { priorities, quietTopicIds, regionIds }: GapFigures<Topic>
): Gaps<Topic> {
  const measures = measuresOf(plan).filter((measure) => statusOf(measure).status !== 'stopped');
  const topics = new Set(measures.flatMap((measure) => measure.topicIds));
  const regions = new Set(measures.flatMap((measure) => measure.regionIds));
  const isQuiet = ({ topicIds }: Measure) => topicIds.length > 0 && topicIds.every((id) => quietTopicIds.has(id));
  return {
    prioritiesWithoutMeasure: priorities.filter(({ topicId }) => !topics.has(topicId)),
    measuresWithoutEvidence: measures.filter(({ citations }) => citations.length === 0),
    measuresGoneQuiet: measures.filter((measure) => isOpen(measure) && isQuiet(measure)),
    regionsWithoutMeasure: regionIds.filter((id) => !regions.has(id))
  };
}
