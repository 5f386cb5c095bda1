import { readdirSync } from 'node:fs';

/**
 * Every file below a folder, sorted.
 * @param {string} folder
 * @param {(path: string) => boolean} [enters] whether a folder in it is read too; all are
 * @returns {string[]} paths relative to the folder, with slashes
 */
export function listFiles(folder, enters = () => true) {
  /** @type {(below: string) => string[]} */
  const walk = (below) =>
    readdirSync(`${folder}/${below}`, { withFileTypes: true }).flatMap((entry) => {
      const path = `${below}${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return enters(path) ? walk(`${path}/`) : [];
    });
  return walk('').sort();
}
