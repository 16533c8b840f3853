import { readFile } from 'node:fs/promises';
import { didYouMean } from '../core/data/suggest.js';
import type { Command } from './command.js';
import { multiples } from './commands/multiples.js';
import { oembed } from './commands/oembed.js';
import { prerender } from './commands/prerender.js';
import { render } from './commands/render.js';
import { story } from './commands/story.js';
import { validate } from './commands/validate.js';
import { CANNOT, CannotError, FINE } from './exit-codes.js';
import { columns } from './help.js';
import type { Io } from './io.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  render,
  prerender,
  story,
  multiples,
  oembed,
  validate,
};

const HELP = `Draws and checks maps of Central Asia and its neighbours.

Usage: central-asia-map <command> [options]

${columns(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]))}

  central-asia-map <command> --help tells more about one of them, --version the version.
`;

/** Runs the command that the arguments name and resolves to the exit code; what goes wrong is told in one line. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  const isHelp = rest.includes('--help') || rest.includes('-h');
  try {
    if (name === '--version' || name === '-v') return await print(`${await readVersion()}\n`, io);
    if (name === '--help' || name === '-h') return await print(HELP, io);
    if (name === 'help') return await print(commandOf(rest[0])?.help ?? HELP, io);
    const command = commandOf(name);
    if (!command) throw new CannotError(unknownCommand(name), 'central-asia-map --help');
    if (isHelp) return await print(command.help, io);
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof CannotError)) throw error;
    io.tell(`central-asia-map: ${error.message}`);
    if (error.hint) io.tell(`See ${error.hint}`);
    return CANNOT;
  }
}

const commandOf = (name = ''): Command | undefined =>
  Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

const unknownCommand = (name: string) =>
  name === ''
    ? 'which command?'
    : `there is no command ${name}${didYouMean(name, Object.keys(COMMANDS))}`;

async function print(text: string, io: Io): Promise<number> {
  await io.write(text);
  return FINE;
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
