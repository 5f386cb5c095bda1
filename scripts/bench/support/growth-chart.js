import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { line, max, scaleLinear, scaleLog } from 'd3';
import { projectRoot } from '../../project-root.js';

/** @typedef {{ name: string, points: { x: number, y: number }[] }} Growth */

const [width, height] = [640, 280];
const [left, right, top, bottom] = [52, 500, 20, 240];
const colours = ['#1c5d60', '#a8431f', '#2f5fa8'];

/**
 * A picture for docs/: milliseconds over how many, on a logarithmic scale of how many.
 * @param {string} name of the file @param {readonly Growth[]} all
 */
export function writeGrowthChart(name, all) {
  const points = all.flatMap((one) => one.points);
  const sizes = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  const x = scaleLog([sizes[0] ?? 1, sizes.at(-1) ?? 10], [left, right]);
  const y = scaleLinear([0, max(points, (point) => point.y) ?? 1], [bottom, top]).nice();
  const path = line(
    (/** @type {{ x: number, y: number }} */ point) => x(point.x),
    (point) => y(point.y)
  );
  const ticks = y
    .ticks(5)
    .map(
      (value) =>
        `<line x1="${left}" x2="${right}" y1="${y(value)}" y2="${y(value)}" stroke="#dcd8cf"/><text x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${value} ms</text>`
    );
  const below = sizes.map(
    (size) => `<text x="${x(size)}" y="${bottom + 20}" text-anchor="middle">${size.toLocaleString('en').replaceAll(',', ' ')}</text>`
  );
  const lines = all.map(({ name: label, points: of }, place) => {
    const colour = colours[place % colours.length];
    const end = of.at(-1);
    const dots = of.map((point) => `<circle cx="${x(point.x)}" cy="${y(point.y)}" r="3" fill="${colour}"/>`).join('');
    const text = end ? `<text x="${x(end.x) + 10}" y="${y(end.y) + 4}" fill="${colour}" font-weight="600">${label}</text>` : '';
    return `<path d="${path(of) ?? ''}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}${text}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, sans-serif" font-size="12" fill="#4c5763">
<rect width="${width}" height="${height}" fill="#faf8f4"/>
${[...ticks, ...below, ...lines].join('\n')}
</svg>
`;
  writeFileSync(join(projectRoot, 'docs', name), svg);
}
