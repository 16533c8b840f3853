import type { Issue } from '../../core/data/issue.js';
import { validateMapData, type OverlayType } from '../../static.js';
import type { Command } from '../command.js';
import { CANNOT, CannotError, FINE, FOUND_ERRORS } from '../exit-codes.js';
import { describeOptions } from '../help.js';
import type { Io } from '../io.js';
import { parseOptions } from '../parse-options.js';
import { countOf, formatIssue, plural, summarise } from '../print-issues.js';
import { readAddresses, ROOT_OPTION } from '../read-addresses.js';
import { nameOf, readData } from '../read-data.js';
import { readOverlays } from '../read-overlays.js';

const OPTIONS = {
  'overlays-from': {
    value: 'FILE',
    help: 'a script that exports overlays of your own; may be repeated',
  },
  ...ROOT_OPTION,
  json: { help: 'print the issues as JSON: a list with { file, issues } for each file' },
  strict: { help: 'let warnings fail like errors' },
  help: { short: 'h', help: 'print this' },
} as const;

const HELP = `Checks map data and prints every issue with the field that it is about.

Usage: central-asia-map validate data.json ... [options]

A file named - is the standard input.

${describeOptions(OPTIONS)}

Exit codes: 0 for fine or warnings alone, 1 for errors, 2 for wrong usage or a file that
cannot be read or is not JSON.
`;

interface Checked {
  readonly file: string;
  readonly issues: readonly Issue[];
  /** Why there is no map data to check. */
  readonly unreadable?: string;
}

export const validate: Command = {
  summary: 'checks map data and names the fields that are wrong',
  help: HELP,
  async run(args, io) {
    const { files, has, list, text } = parseOptions(args, OPTIONS);
    if (files.length === 0)
      throw new CannotError('which file is to be checked?', 'central-asia-map validate --help');
    const overlayTypes = await readOverlays(list('overlays-from'));
    const checked: Checked[] = [];
    for (const file of files)
      checked.push(await check(file, { overlayTypes, root: text('root') }, io));
    const issues = checked.flatMap((file) => file.issues);
    const [errors, warnings] = [countOf(issues, 'error'), countOf(issues, 'warning')];
    await io.write(has('json') ? toJson(checked) : toText(checked, errors, warnings));
    if (checked.some(({ unreadable }) => unreadable !== undefined)) return CANNOT;
    return errors > 0 || (has('strict') && warnings > 0) ? FOUND_ERRORS : FINE;
  },
};

interface How {
  readonly overlayTypes: readonly OverlayType[];
  readonly root: string | undefined;
}

async function check(file: string, { overlayTypes, root }: How, io: Io): Promise<Checked> {
  try {
    const data = await readData(file, io);
    const readSource = await readAddresses(data, file, root);
    const issues = validateMapData(data, { overlayTypes, readSource });
    return { file: nameOf(file), issues };
  } catch (error) {
    if (!(error instanceof CannotError)) throw error;
    io.tell(error.message);
    return { file: nameOf(file), issues: [], unreadable: error.message };
  }
}

const toJson = (checked: readonly Checked[]) => `${JSON.stringify(checked, null, 2)}\n`;

function toText(checked: readonly Checked[], errors: number, warnings: number): string {
  const lines = checked.flatMap(({ file, issues }) =>
    issues.map((issue) => formatIssue(issue, file)),
  );
  const unreadable = checked.filter((file) => file.unreadable !== undefined).length;
  const tail = unreadable > 0 ? `, ${unreadable} not readable` : '';
  const summary = `${plural(checked.length, 'file')}: ${summarise(errors, warnings)}${tail}`;
  return `${[...lines, summary].join('\n')}\n`;
}
