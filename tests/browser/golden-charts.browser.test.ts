import { cleanup, render } from 'vitest-browser-svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import CompareLines from '#lib/charts/compare-lines/CompareLines.svelte';
import Dumbbell from '#lib/charts/dumbbell/Dumbbell.svelte';
import { composeChart } from '#lib/charts/export/compose-picture.ts';
import PresenceGrid from '#lib/charts/presence-grid/PresenceGrid.svelte';
import QuickBars from '#lib/charts/quick-bars/QuickBars.svelte';
import RegionStrip from '#lib/charts/region-strip/RegionStrip.svelte';
import SharedGrid from '#lib/charts/shared-grid/SharedGrid.svelte';
import SlopeChart from '#lib/charts/slope-chart/SlopeChart.svelte';
import Sparkline from '#lib/charts/sparkline/Sparkline.svelte';
import { narrowFormat, wideFormat } from '#lib/charts/theme-matrix/layout.ts';
import ThemeMatrix from '#lib/charts/theme-matrix/ThemeMatrix.svelte';
import TopicSets from '#lib/charts/topic-sets/TopicSets.svelte';
import { panelSize } from '#lib/charts/trend-panel/layout.ts';
import TrendPanel from '#lib/charts/trend-panel/TrendPanel.svelte';
import '../../src/styles/designsystemet.css';
import '../../src/styles/theme.css';
import '../../src/styles/app.css';
import { makeSpecimen, situations, type Situation } from '../support/chart-specimens.ts';

type Width = 1440 | 390;
type Specimen = ReturnType<typeof makeSpecimen>;

const common = {
  label: 'Et diagram',
  describe: () => 'i ord',
  hrefOf: () => '#',
  hrefOfRow: () => '#',
  onselect: () => undefined,
  format: (value: number) => `${value}`,
  formatTick: (value: number) => `${Math.round(value * 100)} %`,
  formatShare: (value: number) => `${Math.round(value * 100)} %`
};

/** Every chart, in the sizes that the pages give it. */
const charts: Record<string, (target: HTMLElement, specimen: Specimen, width: Width) => unknown> = {
  'compare-lines': (target, { lines }, width) =>
    render(CompareLines, {
      target,
      props: {
        ...common,
        lines,
        most: 1,
        size: width === 1440 ? { width: 900, height: 260, labels: 190 } : { width: 400, height: 240, labels: 130 }
      }
    }),
  dumbbell: (target, { dumbbells }, width) =>
    render(Dumbbell, {
      target,
      props: {
        ...common,
        rows: dumbbells,
        most: 1,
        size: width === 1440 ? { width: 720, labelWidth: 220 } : { width: 380, labelWidth: 205 }
      }
    }),
  'presence-grid': (target, { presence, columns }, width) =>
    render(PresenceGrid, {
      target,
      props: { ...common, rows: presence, columns, ...(width === 1440 ? { width: 760, labelWidth: 170 } : { width: 380, labelWidth: 120 }) }
    }),
  'quick-bars': (target, { bars }, width) =>
    render(QuickBars, {
      target,
      props: { ...common, bars, ...(width === 1440 ? { width: 820, labelWidth: 260 } : { width: 380, labelWidth: 140 }) }
    }),
  'region-strip': (target, { strip, interval }) => render(RegionStrip, { target, props: { ...common, regions: strip, interval } }),
  'shared-grid': (target, { shared, regionNames }, width) =>
    render(SharedGrid, { target, props: { ...common, rows: shared, regions: regionNames, width: width === 1440 ? 640 : 380 } }),
  'slope-chart': (target, { slopes }, width) =>
    render(SlopeChart, {
      target,
      props: {
        ...common,
        rows: slopes,
        most: 1,
        names: { one: '2023', other: '2024' },
        size:
          width === 1440
            ? { width: 760, height: 380, labels: { left: 64, right: 260 } }
            : { width: 380, height: 360, labels: { left: 48, right: 176 } }
      }
    }),
  sparkline: (target, { points }) => render(Sparkline, { target, props: { ...common, points, most: 1 } }),
  'theme-matrix': (target, { matrixRegions, matrixTopics, matrixCells }, width) =>
    render(ThemeMatrix, {
      target,
      props: {
        ...common,
        regions: matrixRegions,
        topics: matrixTopics,
        cells: matrixCells,
        format: width === 1440 ? wideFormat : narrowFormat,
        focus: null,
        selected: matrixCells[0] ? { regionId: matrixCells[0].regionId, topicId: matrixCells[0].topicId } : null
      }
    }),
  'topic-sets': (target, { setRows, setColumns }, width) =>
    render(TopicSets, {
      target,
      props: {
        ...common,
        rows: setRows,
        columns: setColumns,
        ...(width === 1440 ? { width: 640, labelWidth: 244 } : { width: 380, labelWidth: 190 })
      }
    }),
  'trend-panel': (target, { trend, context, burst }, width) =>
    render(TrendPanel, {
      target,
      props: {
        ...common,
        input: { values: trend, context, burst, most: 1 },
        most: '100 %',
        size: width === 1440 ? { width: 760, height: 230 } : panelSize
      }
    })
};

const ways = {
  light: { colorScheme: 'light', media: 'screen' },
  dark: { colorScheme: 'dark', media: 'screen' },
  print: { colorScheme: 'dark', media: 'print' }
} as const;
type Way = keyof typeof ways;

/** Each situation by day at both widths; what has most in it by night and on paper, too. */
function* listPictures(): Generator<{ situation: Situation; width: Width; way: Way }> {
  for (const situation of situations) {
    for (const width of [1440, 390] as const) {
      yield { situation, width, way: 'light' };
      if (situation === 'many') yield { situation, width, way: 'dark' };
    }
  }
  yield { situation: 'many', width: 1440, way: 'print' };
}

/** What an element hands on to those in it, with what a drawing begins with. */
const inherited = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-family': '',
  'font-size': '16px',
  'font-weight': '400',
  'text-anchor': 'start'
};

/** A mixed colour as whole numbers: browsers tell it in one way or another. */
function plainColour(value: string): string {
  return value.replace(/color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)/gu, (_, red, green, blue, alpha = '1') => {
    const [r, g, b] = [red, green, blue].map((part) => Math.round(Number(part) * 255));
    return `rgba(${r}, ${g}, ${b}, ${Number(alpha)})`;
  });
}

/** Takes off what an element would have without saying so. The last first, so that every parent still has its own to compare with. */
function leaveOutInherited(picture: Element): void {
  const faces = picture.querySelector('[font-family]')?.getAttribute('font-family') ?? '';
  for (const [name, value] of Object.entries({ ...inherited, 'font-family': faces })) picture.setAttribute(name, value);
  for (const element of Array.from(picture.querySelectorAll('*')).reverse()) {
    if (element.getAttribute('opacity') === '1') element.removeAttribute('opacity');
    for (const name of ['fill', 'stroke']) element.setAttribute(name, plainColour(element.getAttribute(name) ?? 'none'));
    for (const name of Object.keys(inherited)) {
      if (element.parentElement?.getAttribute(name) === element.getAttribute(name)) element.removeAttribute(name);
    }
  }
}

/** The chart as a picture that opens by itself: its own box and the colours of its place, one element a line. */
function drawPicture(chart: SVGSVGElement): string {
  const { width, height } = chart.viewBox.baseVal;
  const picture = new DOMParser().parseFromString(composeChart(chart).svg, 'image/svg+xml').documentElement;
  // What hangs on the measuring of letters differs from machine to machine.
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width: `${width}`, height: `${height}` })) {
    picture.setAttribute(name, value);
  }
  picture.setAttribute('style', `background: ${getComputedStyle(document.documentElement).getPropertyValue('--color-paper').trim()}`);
  leaveOutInherited(picture);
  const comments = document.createNodeIterator(picture, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) comment.parentNode?.removeChild(comment);
  return `${new XMLSerializer()
    .serializeToString(picture)
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/> ?</gu, '>\n<')}\n`;
}

afterEach(async () => {
  cleanup();
  await commands.showAs(ways.light);
});

describe.each(Object.entries(charts))('%s', (name, draw) => {
  test.each([...listPictures()])('$situation, $width, $way: drawn as it was last looked at', async ({ situation, width, way }) => {
    await commands.showAs(ways[way]);
    const place = document.createElement('div');
    document.body.append(place);
    place.style.width = '800px';
    draw(place, makeSpecimen(situation), width);
    const drawing = place.querySelector('svg');
    if (!drawing) throw new Error('nothing was drawn');
    await expect(drawPicture(drawing)).toMatchFileSnapshot(`../golden/charts/${name}-${situation}-${width}-${way}.svg`);
    place.remove();
  });
});
