import { parseArgs } from 'node:util';
import { didYouMean } from '../core/data/suggest.js';
import { CannotError } from './exit-codes.js';

/** An option of a command; one with a `value` takes what `value` names. */
export interface Option {
  readonly value?: string;
  readonly short?: string;
  readonly help: string;
}

export interface Given {
  /** What was given to an option; the last of several. */
  readonly text: (name: string) => string | undefined;
  /** All that was given to an option. */
  readonly list: (name: string) => readonly string[] | undefined;
  readonly has: (name: string) => boolean;
  readonly files: readonly string[];
}

/** Reads the arguments of a command; throws a CannotError at what it does not know. */
export function parseOptions(
  args: readonly string[],
  options: Readonly<Record<string, Option>>,
): Given {
  const { values, positionals } = readArguments(args, options);
  const list = (name: string) => values[name];
  return {
    text: (name) => list(name)?.at(-1),
    list,
    has: (name) => values[name] !== undefined,
    files: positionals,
  };
}

function readArguments(args: readonly string[], options: Readonly<Record<string, Option>>) {
  const config = Object.entries(options).map(([name, { value, short }]) => [
    name,
    { type: value ? 'string' : 'boolean', multiple: true, ...(short ? { short } : {}) } as const,
  ]);
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(config) as Record<string, { type: 'string'; multiple: true }>,
      allowPositionals: true,
    });
  } catch (error) {
    throw new CannotError(explain(error as NodeJS.ErrnoException, options));
  }
}

function explain(
  { code, message }: NodeJS.ErrnoException,
  options: Readonly<Record<string, Option>>,
): string {
  const name = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((option) => `--${option}`);
    return `there is no option ${name}${didYouMean(name, known)}`;
  }
  const value = options[name.replace(/^-+/, '')]?.value;
  if (!/ambiguous|argument missing|does not take/.test(message)) return message;
  return value ? `${name} needs ${value} after it` : `${name} takes no value`;
}
