import { mount, tick, unmount } from 'svelte';
import '../../../src/styles/designsystemet.css';
import '../../../src/styles/theme.css';
import '../../../src/styles/app.css';
import { composeCube } from '#lib/analyse/cube/compose-cube.ts';
import { makeMentions } from '../support/mentions.js';
import BrushedTrends from './BrushedTrends.svelte';
import { ChosenPeriod } from './chosen-period.svelte.ts';
import { openMosaic } from './open-mosaic.ts';
import { PaintWatch } from './watch-paint.ts';

type Opened = { /** Where a period is drawn. */ drawn: string; close: () => void | Promise<void> };

const found = document.querySelector('#place');
if (!(found instanceof HTMLElement)) throw new Error('no place to draw');
const place = found;
const watch = new PaintWatch();
let opened: Opened | null = null;
let chosen: ChosenPeriod | null = null;
let painted: Promise<number | null> = Promise.resolve(null);
/** What is to change where the period does. */
let linked: () => Element = () => place;

async function openOurs(mentions: number): Promise<void> {
  const { rows, topicIds } = makeMentions(mentions);
  const cube = composeCube(rows as Parameters<typeof composeCube>[0], topicIds);
  const period = new ChosenPeriod(cube);
  const views = mount(BrushedTrends, { target: place, props: { chosen: period } });
  chosen = period;
  // The charts are drawn over from the first: the last one follows.
  linked = () => [...place.querySelectorAll('article')].at(-1) ?? place;
  opened = { drawn: 'svg.drawing', close: () => unmount(views) };
  await tick();
}

async function openTheirs(mentions: number): Promise<void> {
  const mosaic = await openMosaic(place, makeMentions(mentions));
  linked = () => mosaic.linked;
  opened = { drawn: 'svg:has(.overlay)', close: mosaic.close };
}

const bench = {
  open: async (system: 'ours' | 'mosaic', mentions: number): Promise<string> => {
    await opened?.close();
    place.replaceChildren();
    await (system === 'ours' ? openOurs(mentions) : openTheirs(mentions));
    globalThis.gc?.({ execution: 'sync', type: 'major' });
    watch.takeLongTasks();
    return opened?.drawn ?? '';
  },
  watch: (): void => void (painted = watch.untilPainted(linked())),
  painted: () => painted,
  takeLongTasks: () => watch.takeLongTasks(),
  /** Milliseconds of working out what to draw, each time since the last time. */
  takeDataTimes: (kind: 'moves' | 'drops') => chosen?.times[kind].splice(0) ?? []
};

declare global {
  var brushBench: typeof bench | undefined;
}
globalThis.brushBench = bench;
