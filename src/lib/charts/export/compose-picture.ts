const namespace = 'http://www.w3.org/2000/svg';
/** What the style sheet says of a shape, to be written into the picture itself. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor'
] as const;
const margin = 24;
const lineHeight = 16;

export type PictureWords = { title: string; /** Lines under the picture: what it shows, of what, made when. */ stamp: readonly string[] };

/** Every chart that is seen in an element, with its titles, as one SVG that needs no style sheet. */
export function composePicture(container: Element, { title, stamp }: PictureWords): string {
  const area = container.getBoundingClientRect();
  const top = margin + 34;
  const [width, height] = [area.width + 2 * margin, top + area.height + margin + stamp.length * lineHeight];
  const colours = getComputedStyle(document.body);
  const root = make('svg', { width: `${width}`, height: `${height}`, viewBox: `0 0 ${width} ${height}` });
  root.append(make('rect', { width: `${width}`, height: `${height}`, fill: colours.backgroundColor }));
  root.append(write(title, margin, margin + 12, { size: 20, weight: 600, fill: colours.color }));
  const at = (rect: DOMRect) => ({ x: rect.left - area.left + margin, y: rect.top - area.top + top });
  for (const heading of container.querySelectorAll('h2:not(.visually-hidden), h3')) {
    if (heading.getClientRects().length === 0) continue;
    const { x, y } = at(heading.getBoundingClientRect());
    root.append(write(heading.textContent.trim().replace(/\s+/gu, ' '), x, y + 14, { size: 14, weight: 600, fill: colours.color }));
  }
  for (const chart of container.querySelectorAll('svg')) {
    // Small signs on buttons are no charts.
    if (chart.getClientRects().length === 0 || chart.closest('button')) continue;
    root.append(paint(chart, at(chart.getBoundingClientRect())));
  }
  stamp.forEach((line, place) => {
    root.append(write(line, margin, top + area.height + margin + place * lineHeight, { size: 11, weight: 400, fill: colours.color }));
  });
  return new XMLSerializer().serializeToString(root);
}

/** One chart alone as an SVG that needs no style sheet, in pixels as it stands on the page; with room for what reaches over its edges. */
export function composeChart(chart: SVGSVGElement): { svg: string; width: number; height: number } {
  const { width, height, x, y } = wholeBox(chart);
  const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
  const root = paint(chart, { x: 0, y: 0 });
  const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const shown = { xmlns: namespace, viewBox: `${x} ${y} ${width} ${height}`, width: `${size.width}`, height: `${size.height}` };
  for (const [name, value] of Object.entries(shown)) root.setAttribute(name, value);
  return { svg: new XMLSerializer().serializeToString(root), ...size };
}

/** The chart's own box and that of all it draws, in its own units. */
function wholeBox(chart: SVGSVGElement): DOMRect {
  const [own, drawn] = [chart.viewBox.baseVal, chart.getBBox()];
  const [left, top] = [Math.min(own.x, drawn.x), Math.min(own.y, drawn.y)];
  const right = Math.max(own.x + own.width, drawn.x + drawn.width);
  const bottom = Math.max(own.y + own.height, drawn.y + drawn.height);
  return new DOMRect(left, top, right - left, bottom - top);
}

/** A PNG of an SVG, twice its size, so that it stays sharp in print. Throws where the browser can't draw it. */
export async function drawPicture(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth * 2, height: image.naturalHeight * 2 });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function paint(chart: SVGSVGElement, { x, y }: { x: number; y: number }): SVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const { width, height } = chart.getBoundingClientRect();
  const [sources, copies] = [chart.querySelectorAll('*'), copy.querySelectorAll('*')];
  sources.forEach((source, place) => {
    const target = copies[place];
    if (!target) return;
    const style = getComputedStyle(source);
    for (const name of painted) target.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'style', 'href', 'tabindex', 'aria-label']) target.removeAttribute(name);
  });
  for (const name of ['class', 'role', 'aria-label']) copy.removeAttribute(name);
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, `${value}`);
  return copy;
}

function write(text: string, x: number, y: number, { size, weight, fill }: { size: number; weight: number; fill: string }): SVGElement {
  const element = make('text', {
    x: `${x}`,
    y: `${y}`,
    fill,
    'font-size': `${size}`,
    'font-weight': `${weight}`,
    'font-family': 'Schibsted Grotesk, Arial, sans-serif'
  });
  element.textContent = text;
  return element;
}

function make(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
