import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder, without a trailing slash; the same from whatever folder a command is called. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
