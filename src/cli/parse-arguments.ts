import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './command.ts';

type Options = Record<string, { type: 'string' }>;
type Arguments<T extends Options> = { values: { [name in keyof T]?: string }; positionals: string[] };

/** The arguments of a command, split into options with a value and the rest. Throws UsageError on an option it does not have. */
export function parseArguments<T extends Options>(args: string[], options: T): Arguments<T> {
  const config = { args, options, allowPositionals: true, strict: true } satisfies ParseArgsConfig;
  try {
    const { values, positionals } = parseArgs(config);
    return { values, positionals };
  } catch (error) {
    const isMistake = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isMistake) throw error;
    throw new UsageError(error.message.split('. ', 1)[0]);
  }
}
