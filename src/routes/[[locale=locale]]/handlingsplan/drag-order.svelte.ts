import { moveGoal, moveMeasure } from '#lib/plan/edit-plan.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Plans } from '#lib/state/plans.svelte.ts';

export type Dragged = { kind: 'goal' | 'measure'; id: string; /** As it is called. */ name: string };

/** Where what is dragged would land: before the item, or after it. A measure also lands in a goal without measures. */
type Place = { id: string; side: 'before' | 'after' | 'within' };

/** Goals and measures that are put in order with the mouse; for keys there are buttons. */
export class DragOrder {
  dragged = $state.raw<Dragged | null>(null);
  #over = $state.raw<Place | null>(null);
  readonly #plans: () => Plans;

  constructor(plans: () => Plans) {
    this.#plans = plans;
  }

  start(event: DragEvent, dragged: Dragged): void {
    this.dragged = dragged;
    event.dataTransfer?.setData('text/plain', dragged.name);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    const item = event.currentTarget instanceof Element ? event.currentTarget.closest('[data-item]') : null;
    if (item) event.dataTransfer?.setDragImage(item, 0, 0);
  }

  /** Takes the place over which the mouse is, where it can take what is dragged. */
  over(event: DragEvent & { currentTarget: Element }, item: Pick<Dragged, 'kind' | 'id'>, isEmpty = false): void {
    if (this.dragged === null) return;
    const isWithin = this.dragged.kind === 'measure' && item.kind === 'goal' && isEmpty;
    if (this.dragged.kind !== item.kind && !isWithin) return;
    event.preventDefault();
    event.stopPropagation();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    this.#over = { id: item.id, side: isWithin ? 'within' : event.clientY < top + height / 2 ? 'before' : 'after' };
  }

  /** Where the line stands at an item; null: not there. */
  lineAt(id: string): Place['side'] | null {
    return this.#over?.id === id && this.dragged?.id !== id ? this.#over.side : null;
  }

  drop(event: DragEvent): void {
    const { dragged } = this;
    const over = this.#over;
    this.end();
    if (!dragged || !over || dragged.id === over.id) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#plans().edit({ kind: 'moved', title: dragged.name }, (plan) => movedTo(plan, dragged, over));
  }

  end(): void {
    [this.dragged, this.#over] = [null, null];
  }
}

function movedTo(plan: Plan, dragged: Dragged, { id, side }: Place): Plan {
  if (side === 'within') return moveMeasure(plan, dragged.id, { goalId: id, index: 0 });
  const step = side === 'after' ? 1 : 0;
  if (dragged.kind === 'goal') {
    const others = plan.goals.filter((goal) => goal.id !== dragged.id);
    return moveGoal(plan, dragged.id, others.findIndex((goal) => goal.id === id) + step);
  }
  const goal = plan.goals.find(({ measures }) => measures.some((measure) => measure.id === id));
  if (!goal) return plan;
  const others = goal.measures.filter((measure) => measure.id !== dragged.id);
  return moveMeasure(plan, dragged.id, { goalId: goal.id, index: others.findIndex((measure) => measure.id === id) + step });
}
