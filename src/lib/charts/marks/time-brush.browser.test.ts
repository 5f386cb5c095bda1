import { afterEach, beforeEach, expect, test } from 'vitest';
import { brushTime, type Stretch, type TimeMark } from './time-brush.ts';

const marks: TimeMark[] = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'].map((date, place) => ({
  x: 10 + place * 30,
  from: date,
  to: date
}));

let drawing: SVGSVGElement;
let drawn: (Stretch | null)[];
let chosen: Stretch[];
let resets: number;
let clicks: number;
let detach: () => void;

beforeEach(() => {
  [drawn, chosen, resets, clicks] = [[], [], 0, 0];
  drawing = make('svg', { viewBox: '0 0 110 20', width: '220', height: '40' });
  const anchor = make('a', { href: '#x' });
  anchor.append(make('rect', { width: '110', height: '20' }));
  drawing.append(anchor);
  document.body.replaceChildren(drawing);
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    clicks += 1;
  });
  const brush = {
    drawn: null,
    spanOf: () => null,
    ondraw: (stretch: Stretch | null) => drawn.push(stretch),
    onchoose: (stretch: Stretch) => chosen.push(stretch),
    onreset: () => (resets += 1)
  };
  detach = brushTime(() => ({ marks, brush }))(drawing) ?? (() => undefined);
});
afterEach(() => detach());

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** `place`: in the drawing's own units. */
function point(type: string, place: number, target: Element | Window = window) {
  const clientX = drawing.getBoundingClientRect().left + place * 2;
  target.dispatchEvent(new PointerEvent(type, { clientX, button: 0, isPrimary: true, bubbles: true, cancelable: true }));
}
const link = () => drawing.querySelector('rect') ?? drawing;

test('dragging chooses a period once, tells of it on the way, and is no click on what lies under it', () => {
  point('pointerdown', 35, link());
  point('pointermove', 45);
  point('pointermove', 85);
  expect(drawn.at(-1)).toEqual({ from: '2024-02-01', to: '2024-03-01' });
  expect(chosen).toEqual([]);
  point('pointerup', 85);
  point('click', 85, link());
  expect(chosen).toEqual([{ from: '2024-02-01', to: '2024-03-01' }]);
  expect(drawn.at(-1)).toBeNull();
  expect(clicks).toBe(0);
});

test('a press that hardly moves stays a click', () => {
  point('pointerdown', 35, link());
  point('pointermove', 36);
  point('pointerup', 36);
  point('click', 36, link());
  expect([clicks, chosen.length]).toEqual([1, 0]);
});

test('escape while dragging leaves everything as it was, and else shows all again, as a double click does', () => {
  point('pointerdown', 35, link());
  point('pointermove', 85);
  drawing.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  point('pointerup', 85);
  expect([chosen.length, resets, drawn.at(-1)]).toEqual([0, 0, null]);
  drawing.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  point('dblclick', 50, link());
  expect(resets).toBe(2);
});
