import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { MAX_FILE_BYTES } from '#lib/ingest/file-size-problem.ts';

export type InputFile = { name: string; bytes: Uint8Array };

/** A file's bytes, or one sentence that names the file and says what to do. */
export type Input = { ok: true; file: InputFile } | { ok: false; message: string };

/**
 * npm moves to the project's folder before it runs a script; a path that is not there is looked for where npm was called.
 * @returns the absolute path
 */
function locate(path: string): string {
  const here = resolve(path);
  const calledFrom = process.env['npm_lifecycle_event'] === 'cli' ? process.env['INIT_CWD'] : undefined;
  const there = resolve(calledFrom ?? '.', path);
  return !existsSync(here) && existsSync(there) ? there : here;
}

function explain(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${path}: there is no such file. Check the spelling and the folder.`;
    case 'EISDIR':
      return `${path}: this is a folder. Name the files in it, for example ${path.replace(/\/*$/, '')}/*.txt.`;
    case 'EACCES':
    case 'EPERM':
      return `${path}: you are not allowed to read this file. Ask its owner, or change its permissions.`;
    default:
      return `${path}: the file could not be read (${reason}). Copy it to another place and try again.`;
  }
}

/** The first bytes of a file, one more than may be read: enough to tell that it is too large, however long a device goes on. */
async function readStart(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of handle.createReadStream({ end: MAX_FILE_BYTES, autoClose: false })) chunks.push(chunk as Buffer);
    return Uint8Array.from(Buffer.concat(chunks));
  } finally {
    await handle.close();
  }
}

/** Reads a file that the command line names. */
export async function readInput(path: string): Promise<Input> {
  try {
    return { ok: true, file: { name: basename(path), bytes: await readStart(locate(path)) } };
  } catch (error) {
    return { ok: false, message: explain(path, error) };
  }
}
