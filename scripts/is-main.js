import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Whether a module is the program that Node was called with, also where the path to it goes through a link.
 * @param {ImportMeta} meta
 */
export function isMain(meta) {
  const program = process.argv[1];
  return program !== undefined && meta.url === pathToFileURL(realpathSync(program)).href;
}
