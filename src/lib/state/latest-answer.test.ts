import { expect, test } from 'vitest';
import { LatestAnswer } from './latest-answer.ts';

test('drops an answer that comes after a newer question', async () => {
  const shown: string[] = [];
  const latest = new LatestAnswer<string>((answer) => shown.push(answer));
  let answerSlowly: (answer: string) => void = () => undefined;
  const first = latest.ask(new Promise((resolve) => (answerSlowly = resolve)));
  await latest.ask(Promise.resolve('new'));
  answerSlowly('old');
  await first;
  expect(shown).toEqual(['new']);
});
