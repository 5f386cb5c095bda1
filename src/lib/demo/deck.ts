import { shuffle, type Draw } from './draw.ts';

/** Deals sentences of one name and list: all of them before one comes again, each round in another order. */
export type Decks = (name: string, sentences: readonly string[]) => string;

export function openDecks(draw: Draw): Decks {
  const dealt = new Map<string, { left: string[]; round: number }>();
  return (name, sentences) => {
    const deck = dealt.get(name) ?? { left: [], round: 0 };
    dealt.set(name, deck);
    if (deck.left.length === 0) {
      deck.round += 1;
      deck.left = shuffle(sentences, (place) => draw('deck', name, deck.round, place));
    }
    const next = deck.left.pop();
    if (next === undefined) throw new Error(`no sentences: ${name}`);
    return next;
  };
}
