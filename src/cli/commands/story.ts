import { renderStaticStory } from '../../static.js';
import type { Command } from '../command.js';
import { CannotError, FINE, FOUND_ERRORS } from '../exit-codes.js';
import { describeOptions } from '../help.js';
import { oneOf } from '../one-of.js';
import { parseOptions } from '../parse-options.js';
import { formatIssue } from '../print-issues.js';
import { readAddresses, ROOT_OPTION } from '../read-addresses.js';
import { nameOf, readData } from '../read-data.js';
import { readOverlays } from '../read-overlays.js';
import { storyPage } from '../story-page.js';
import { titleOf } from '../title-of.js';
import { writeOutput } from '../write-output.js';

const OPTIONS = {
  output: {
    short: 'o',
    value: 'FILE',
    help: 'the HTML page to write; - for the standard output. Default: -',
  },
  lang: { value: 'TAG', help: 'language of the words, such as ru or fa. Default: en' },
  title: { value: 'TEXT', help: "the page's title. Default: that of the data" },
  theme: { value: 'NAME', help: "light or dark. Default: the reader's" },
  'overlays-from': {
    value: 'FILE',
    help: 'a script that exports overlays of your own; may be repeated',
  },
  ...ROOT_OPTION,
  strict: { help: 'fail when anything is wrong with the data' },
  help: { short: 'h', help: 'print this' },
} as const;

const HELP = `Writes the story in the steps of map data as an HTML page: each step with its own figure, without
script. Without a file it is the built-in article's.

Usage: central-asia-map story [data.json] [options]

A file named - is the standard input.

${describeOptions(OPTIONS)}

Exit codes: 0 for fine, 1 for issues with --strict, 2 for wrong usage or a file that cannot be
read or is not JSON.
`;

export const story: Command = {
  summary: 'writes the steps of a story as an HTML page of figures',
  help: HELP,
  async run(args, io) {
    const given = parseOptions(args, OPTIONS);
    if (given.files.length > 1)
      throw new CannotError(
        `one story is written at a time, but there are ${given.files.length} files`,
      );
    const theme = oneOf(given, 'theme', ['light', 'dark'] as const);
    const [file] = given.files;
    const data = file === undefined ? undefined : await readData(file, io);
    const overlayTypes = await readOverlays(given.list('overlays-from'));
    const drawn = renderStaticStory(data, {
      lang: given.text('lang'),
      overlayTypes,
      readSource: await readAddresses(data, file, given.text('root')),
      themable: true,
    });
    for (const issue of drawn.issues)
      io.tell(formatIssue(issue, nameOf(file ?? 'the built-in map')));
    const page = storyPage(
      drawn,
      given.text('title') ?? titleOf(data) ?? 'central-asia-map',
      theme,
    );
    await writeOutput(page, given.text('output') ?? '-', io);
    const isFaulty = drawn.issues.some(({ severity }) => severity !== 'info');
    return isFaulty && given.has('strict') ? FOUND_ERRORS : FINE;
  },
};
