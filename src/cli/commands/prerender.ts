import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  prerenderPage,
  type OverlayType,
  type PrerenderedPage,
  type Strings,
} from '../../static.js';
import type { Command } from '../command.js';
import { CannotError, FINE, FOUND_ERRORS } from '../exit-codes.js';
import { describeOptions } from '../help.js';
import type { Io } from '../io.js';
import { parseOptions } from '../parse-options.js';
import { plural } from '../print-issues.js';
import { readStringsFile } from '../read-data.js';
import { readOverlays } from '../read-overlays.js';
import { writeOutput } from '../write-output.js';

const OPTIONS = {
  check: { help: 'write nothing; exit with 1 if a page would change' },
  narrow: { help: 'a second picture for narrow columns, shown by static.css' },
  strings: { value: 'FILE', help: 'JSON of your own words in place of those of the library' },
  root: { value: 'FOLDER', help: 'where addresses of data begin that start with /; this folder' },
  'no-hints': { help: 'do not tell the page to fetch what a map with loading="eager" needs' },
  'overlays-from': {
    value: 'FILE',
    help: 'a script that exports overlays of your own; may be repeated',
  },
  strict: { help: 'exit with 1 when there was anything to report' },
  help: { short: 'h', help: 'print this' },
} as const;

const HELP = `Draws the maps of pages ahead of their readers, who see them before any script runs.

Usage: central-asia-map prerender page.html ... [options]

Puts a figure into each <central-asia-map> that has data of its own, as a block or by src, and
into each <central-asia-multiples> and <central-asia-comparison>, in the place of one that is
there: doing it twice changes nothing. Files are written in place.

${describeOptions(OPTIONS)}

What is wrong with data or attributes is told on the standard error; the rest is drawn.
Exit codes: 0, 1 with --check when a page would change and with --strict when there was
anything to report, 2 for wrong usage or a file that cannot be read or written.
`;

export const prerender: Command = {
  summary: 'draws the maps of HTML pages ahead of their readers',
  help: HELP,
  async run(args, io) {
    const { files, has, text, list } = parseOptions(args, OPTIONS);
    if (files.length === 0)
      throw new CannotError(
        'which page is to be drawn ahead?',
        'central-asia-map prerender --help',
      );
    const overlayTypes = await readOverlays(list('overlays-from'));
    const strings = await readStringsFile(text('strings'), io);
    const hints = has('no-hints') ? [] : await filesToFetch();
    const how = {
      root: text('root') ?? '.',
      isNarrow: has('narrow'),
      hints,
      overlayTypes,
      strings,
    };
    let changed = 0;
    let found = 0;
    for (const file of files) {
      const before = await readPage(file);
      const page = draw(before, file, how);
      for (const { path, message, severity } of page.issues)
        io.tell(`${file}: ${path}: ${message} (${severity})`);
      found += page.issues.filter(({ severity }) => severity !== 'info').length;
      const isChanged = page.html !== before;
      if (isChanged) changed++;
      if (isChanged && !has('check')) await writeOutput(page.html, file, io);
      await tell(file, page, isChanged, has('check'), io);
    }
    const isFailed = (has('check') && changed > 0) || (has('strict') && found > 0);
    return isFailed ? FOUND_ERRORS : FINE;
  },
};

interface How {
  readonly root: string;
  readonly isNarrow: boolean;
  readonly hints: readonly string[];
  readonly overlayTypes: readonly OverlayType[];
  readonly strings: Strings | undefined;
}

const draw = (html: string, file: string, { root, isNarrow, hints, overlayTypes, strings }: How) =>
  prerenderPage(html, {
    overlayTypes,
    strings,
    narrow: isNarrow,
    files: hints,
    readSource: (src) => readSource(src, file, root),
  });

/** The text at an address within the site; what is elsewhere is left to readers' browsers. */
function readSource(src: string, page: string, root: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return undefined;
  try {
    const path = decodeURI(src.replace(/[?#].*$/s, ''));
    return readFileSync(
      path.startsWith('/') ? join(root, path) : join(dirname(page), path),
      'utf8',
    );
  } catch {
    return undefined;
  }
}

/** What a map with own data fetches besides the entry, as it stands beside that. */
async function filesToFetch(): Promise<string[]> {
  const folder = fileURLToPath(new URL('../../central-asia-map/', import.meta.url));
  const names = await readdir(folder).catch(() => []);
  const wanted = /^(?:map-engine|read-own-data|standard\.topo|live-map)-[\w-]{8}\.js$/;
  return names
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => `central-asia-map/${name}`);
}

const tell = (
  file: string,
  { count }: PrerenderedPage,
  isChanged: boolean,
  isCheck: boolean,
  io: Io,
) =>
  io.write(
    `${file}: ${plural(count, 'map')}, ${isChanged ? (isCheck ? 'would change' : 'written') : 'unchanged'}\n`,
  );

async function readPage(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CannotError(`${file}: cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}
