import type { Problem } from '#lib/model/problem.ts';
import { fileProblem } from './file-problem.ts';

/** 50 MB: minutes are some hundred kB; a larger file is not minutes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** "file-too-large" for a file of more bytes than are read, else null; asked before anything of it is loaded. */
export function fileSizeProblem(name: string, bytes: number): Problem | null {
  if (bytes <= MAX_FILE_BYTES) return null;
  const size = Math.ceil(bytes / 1024 / 1024);
  return fileProblem('file-too-large', `${name} is ${size} MB; at most 50 MB can be read: split it, or save only its text.`);
}
