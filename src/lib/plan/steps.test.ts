import { expect, it } from 'vitest';
import { beginSteps, redo, settleStep, takeStep, undo } from './steps.ts';

const typed = (...texts: string[]) =>
  texts.reduce((steps, text) => takeStep(steps, text, 'typed', 'title'), beginSteps<string, string>(''));

it('letters typed into one field are one step', () => {
  expect(undo(typed('K', 'Kr', 'Kraft')).now).toBe('');
});

it('letters typed after something was taken back are a step of their own', () => {
  const back = undo(takeStep(typed('Kraft'), 'Kraft og nett', 'pasted'));
  expect(undo(takeStep(back, 'Krafta', 'typed', 'title')).now).toBe('Kraft');
});

it('letters typed after the field was left are a step of their own', () => {
  const steps = takeStep(settleStep(typed('Kraft')), 'Kraft!', 'typed', 'title');
  expect([undo(steps).now, undo(undo(steps)).now]).toEqual(['Kraft', '']);
});

it('a change that changes nothing is no step, and there is nothing before the first or after the last', () => {
  const steps = typed('Kraft');
  expect(takeStep(steps, 'Kraft', 'typed')).toBe(steps);
  expect(redo(steps)).toEqual(steps);
  expect(undo(undo(steps)).now).toBe('');
});

it('a new change makes what was taken back unreachable', () => {
  const steps = takeStep(undo(typed('Kraft')), 'Skole', 'typed');
  expect(redo(steps).now).toBe('Skole');
});
