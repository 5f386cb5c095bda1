import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';

export type CliRun = { status: number | null; stdout: string; stderr: string };

/** What starts the command line from any folder. */
export const cliProgram = [process.execPath, '--import', resolve('node_modules/tsx/dist/loader.mjs'), resolve('src/cli/main.ts')] as const;

/** A folder of files, and the command line called in it, as far away from the project as a user may be. */
export class CliFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'cli-'));

  constructor(files: Record<string, string | Uint8Array>) {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(this.path, name), content);
  }

  /** In this process, which is a hundred times as fast. */
  async run(...args: string[]): Promise<CliRun> {
    const texts = { stdout: '', stderr: '' };
    const folder = vi.spyOn(process, 'cwd').mockReturnValue(this.path);
    try {
      const status = await runCommandLine(args, {
        data: (text) => (texts.stdout += `${text}\n`),
        note: (text) => (texts.stderr += `${text}\n`)
      });
      return { status, ...texts };
    } finally {
      folder.mockRestore();
    }
  }

  /** In a process of its own: the program itself, with whatever a shell wraps around it. */
  spawn(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<CliRun> {
    const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD|NODE_OPTIONS|VITEST)/.test(name));
    const child = spawn(command, args, {
      cwd: this.path,
      env: { ...Object.fromEntries(own), ...environment },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    const texts = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
    return new Promise((settle) => child.on('close', (status) => settle({ status, ...texts })));
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/** Minutes in small, with what every command needs: a date, a round, a sub-bullet, a region of the registry and one that it lacks. */
export const smallMinutes = `Referat fra møte i administrativ koordineringsgruppe

Tid: 4. mars 2025 kl. 10.00-12.00.

Sted: Hamar rådhus

Deltakere:

Kari	Nordmann	Hamarregionen IPR
Ola	Hansen	Folloregionen IPR

Sakskart for møte i administrativ koordineringsgruppe 4. mars 2025

- 1. Godkjenning av innkalling**
Godkjennes.
- 2. Runde rundt bordet – Hva er nytt i delregionene?**

Hamarregionen IPR

- Mangel på kraft og nettkapasitet bremser nye etableringer.
- Samferdsel
 - Rv. 3 må prioriteres i Nasjonal transportplan

Valdres regionråd

- Kommuneøkonomien er svært trang, flere kommuner er på ROBEK-lista.

- 3. Eventuelt**
Ingen saker.
`;
