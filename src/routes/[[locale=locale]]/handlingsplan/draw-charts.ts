import { mount, unmount, type Component } from 'svelte';
import { composeChart, drawPicture } from '#lib/charts/export/compose-picture.ts';
import type { ReportChart } from '#lib/plan/report.ts';

/**
 * A chart as a picture for a report, drawn beside the page in the colours of paper, whatever the page's size and colours are. `alt` is what the
 * chart itself says of what it shows. Throws where the browser can't draw.
 */
export async function drawChart<Props extends Record<string, unknown>>(
  id: string,
  component: Component<Props>,
  props: Props
): Promise<ReportChart> {
  const place = document.createElement('div');
  place.className = 'on-paper';
  Object.assign(place.style, { position: 'absolute', insetInlineStart: '-10000px', width: '640px' });
  document.body.append(place);
  const drawn = mount(component, { target: place, props });
  try {
    const chart = place.querySelector('svg');
    if (!chart) throw new Error(`nothing drawn: ${id}`);
    const { svg, width, height } = composeChart(chart);
    const png = new Uint8Array(await (await drawPicture(svg)).arrayBuffer());
    return { id, png, svg, width, height, alt: chart.getAttribute('aria-label') ?? '' };
  } finally {
    await unmount(drawn);
    place.remove();
  }
}
