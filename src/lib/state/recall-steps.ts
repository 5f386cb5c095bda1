import type { Plan } from '#lib/plan/plan.ts';
import type { Steps } from '#lib/plan/steps.ts';

type StepsById<What> = ReadonlyMap<string, Steps<Plan, What>>;

/** Browsers give a site some five million characters for a tab; a refusal costs nothing but the undo of what came before. */
const mostCharacters = 2_000_000;
const keyOf = (name: string) => `${name}-steps-1`;

/** Keeps the steps of plans for this tab, so that a reload does not end undo: the latest ones, as far as there is room. */
export function rememberSteps<What>(name: string, steps: StepsById<What>): void {
  for (let most = 100; most >= 1; most = Math.floor(most / 3)) {
    const kept = [...steps].map(([id, { past, now, future }]) => [id, { past: past.slice(-most), now, future: future.slice(0, most) }]);
    const text = JSON.stringify(kept);
    if (text.length <= mostCharacters) {
      sessionStorage.setItem(keyOf(name), text);
      return;
    }
  }
  sessionStorage.removeItem(keyOf(name));
}

/** The plans with the steps that led to them, where they are still what this tab left behind. */
export function recallSteps<What>(name: string, plans: StepsById<What>): StepsById<What> {
  const text = sessionStorage.getItem(keyOf(name));
  if (text === null) return plans;
  const known = new Map(JSON.parse(text) as [string, Steps<Plan, What>][]);
  return new Map(
    [...plans].map(([id, steps]) => {
      const before = known.get(id);
      return [id, before?.now.changedAt === steps.now.changedAt ? { ...before, now: steps.now } : steps];
    })
  );
}
