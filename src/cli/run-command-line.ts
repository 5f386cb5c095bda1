import type { Command, ExitStatus, Output } from './command.ts';
import { UsageError } from './command.ts';
import { evaluateCommand } from './evaluate-command.ts';
import { parseCommand } from './parse-command.ts';
import { tagCommand } from './tag-command.ts';

const commands = new Map<string, Command>([
  ['parse', parseCommand],
  ['tag', tagCommand],
  ['evaluate', evaluateCommand]
]);

const exitStatus = `Exit status: 0 all files read; 1 some file could not be read; 2 wrong usage.`;

function describeUsage(listed: Iterable<Command>): string {
  const usages = Array.from(listed, ({ usage }) => `npm run --silent cli -- ${usage}`);
  return ['Usage:', ...usages, exitStatus].join('\n\n');
}

function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return options.includes('--help') || options.includes('-h');
}

/** Runs the command that the arguments name. Rejects only on what a bug has caused. */
export async function runCommandLine([name, ...args]: readonly string[], output: Output): Promise<ExitStatus> {
  if (name === 'help' || (name !== undefined && asksForHelp([name]))) {
    output.data(describeUsage(commands.values()));
    return 0;
  }
  const command = commands.get(name ?? '');
  if (command === undefined) {
    output.note(`${name === undefined ? 'no command given' : `unknown command: ${name}`}\n\n${describeUsage(commands.values())}`);
    return 2;
  }
  if (asksForHelp(args)) {
    output.data(describeUsage([command]));
    return 0;
  }
  try {
    return await command.run(args, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.note(`${error.message}\n\n${describeUsage([command])}`);
    return 2;
  }
}
