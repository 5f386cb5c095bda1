/** What a step did, for the screen to name; `title`: of what it was done to. "elsewhere": in another tab. */
export type PlanChange = {
  kind:
    | 'plan-changed'
    | 'goal-added'
    | 'goal-changed'
    | 'goal-removed'
    | 'moved'
    | 'measure-added'
    | 'measure-changed'
    | 'measure-removed'
    | 'status-told'
    | 'quote-added'
    | 'quote-accepted'
    | 'quote-replaced'
    | 'quote-removed'
    | 'news-judged'
    | 'brief-changed'
    | 'imported'
    | 'elsewhere';
  title: string;
};
