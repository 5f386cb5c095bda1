/** One change: the state that it left behind, and what it was, for the screen to name. */
export type Step<State, What> = {
  state: State;
  what: What;
  /** Changes that follow each other with the same name are one step, such as the letters typed into one field. */
  joins: string | null;
};

/** A state with what led to it and what was taken back. */
export type Steps<State, What> = {
  past: readonly Step<State, What>[];
  now: State;
  /** The next one to be made again first; `state` is what it leads to. */
  future: readonly Step<State, What>[];
};

const mostSteps = 500;

export function beginSteps<State, What>(now: State): Steps<State, What> {
  return { past: [], now, future: [] };
}

export function takeStep<State, What>(steps: Steps<State, What>, now: State, what: What, joins: string | null = null): Steps<State, What> {
  if (now === steps.now) return steps;
  const isJoined = joins !== null && steps.past.at(-1)?.joins === joins && steps.future.length === 0;
  const past = isJoined ? steps.past : [...steps.past, { state: steps.now, what, joins }].slice(-mostSteps);
  return { past, now, future: [] };
}

/** What follows is a step of its own, whatever its name. */
export function settleStep<State, What>(steps: Steps<State, What>): Steps<State, What> {
  const last = steps.past.at(-1);
  return last ? { ...steps, past: steps.past.with(-1, { ...last, joins: null }) } : steps;
}

/** The same steps where there is nothing to take back. */
export function undo<State, What>({ past, now, future }: Steps<State, What>): Steps<State, What> {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), now: last.state, future: [{ ...last, state: now }, ...future] } : { past, now, future };
}

/** The same steps where there is nothing to make again. */
export function redo<State, What>({ past, now, future }: Steps<State, What>): Steps<State, What> {
  const [next, ...rest] = future;
  return next ? { past: [...past, { ...next, state: now }], now: next.state, future: rest } : { past, now, future };
}
