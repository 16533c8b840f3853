import { CATALOGUES } from '../../core/messages/catalogues.js';
import { matchLanguage } from '../../core/messages/match-language.js';
import { DARK } from '../../core/style/palette.js';
import { renderStaticMultiples, type StaticMultiples } from '../../static.js';
import type { Command } from '../command.js';
import { drawPng } from '../draw-png.js';
import { CannotError, FINE, FOUND_ERRORS } from '../exit-codes.js';
import { fontsFor } from '../fonts.js';
import { describeOptions } from '../help.js';
import { multiplesPage } from '../multiples-page.js';
import { oneOf } from '../one-of.js';
import { parseOptions, type Given } from '../parse-options.js';
import { formatIssue } from '../print-issues.js';
import { readAddresses, ROOT_OPTION } from '../read-addresses.js';
import { nameOf, readData, readStringsFile } from '../read-data.js';
import { readOverlays } from '../read-overlays.js';
import { writeOutput } from '../write-output.js';
import type { Size } from '../sizes.js';
import { formatOf, sizeOf } from './read-drawing.js';
import type { FORMATS } from './render-options.js';
import { RENDER_OPTIONS } from './render-options.js';

const {
  lang,
  strings,
  calendar,
  'as-of': asOf,
  worldview,
  alliances,
  roles,
  disputes,
  links,
  shapes,
  values,
  focus,
  projection,
  unconfirmed,
  strict,
  help,
} = RENDER_OPTIONS;

const OPTIONS = {
  output: {
    short: 'o',
    value: 'FILE',
    help: 'the page or picture to write; - for the standard output. Default: -',
  },
  format: { value: 'FORMAT', help: 'html, svg or png; by the name of the file when left out' },
  size: { value: 'NAME', help: 'of a picture: og, wide, square, portrait or story' },
  width: { value: 'PIXELS', help: 'width of a picture instead; 976' },
  height: { value: 'PIXELS', help: 'height; 732' },
  scale: RENDER_OPTIONS.scale,
  font: RENDER_OPTIONS.font,
  by: { value: 'NAME', help: 'alliances, as-of, worldview or values; as-of' },
  dates: { value: 'DATES', help: 'of the maps by as-of, such as "2001 2017 2023"' },
  years: { value: 'DATES', help: 'of the numbers by values' },
  worldviews: { value: 'NAMES', help: "by worldview: un, de-facto or parties' codes" },
  headline: { value: 'TEXT', help: 'headline in place of that of the data' },
  theme: { value: 'NAME', help: "light or dark; light, and in HTML the reader's own" },
  lang,
  strings,
  calendar,
  'as-of': { ...asOf, help: 'date of all maps that do not differ in theirs' },
  worldview,
  alliances,
  roles,
  disputes,
  links,
  shapes,
  values,
  focus,
  projection,
  'overlays-from': RENDER_OPTIONS['overlays-from'],
  ...ROOT_OPTION,
  unconfirmed,
  strict,
  help,
} as const;

const HELP = `Draws several small maps of the same data: as an HTML page with one legend and one table, without
script, or as one picture without the table. Without a file they are of the built-in record.

Usage: central-asia-map multiples [data.json | -] -o maps.html|maps.svg|maps.png [options]

${describeOptions(OPTIONS)}

Lists are separated by spaces or commas: --dates "2001 2017".

Exit codes: 0, 1 with --strict when there was anything to report, 2 for wrong usage or a
file that cannot be read or written.
`;

export const multiples: Command = {
  summary: 'draws small maps by bodies, dates, views or years as a page or a picture',
  help: HELP,
  async run(args, io) {
    const given = parseOptions(args, OPTIONS);
    const [file, ...more] = given.files;
    if (more.length > 0) throw new CannotError('small maps are of one file of data');
    const theme = oneOf(given, 'theme', ['light', 'dark'] as const);
    const to = given.text('output') ?? '-';
    const format = formatOf(to, given, 'html');
    const { width, height, scale } = sizeOf(given, PAGE);
    const fonts = fontsFor(matchLanguage(given.text('lang') ?? 'en', Object.keys(CATALOGUES)));
    const data = file === undefined ? undefined : await readData(file, io);
    const drawn = renderStaticMultiples(data, {
      ...Object.fromEntries(PASSED.map(([option, name]) => [name, given.text(option)])),
      strings: await readStringsFile(given.text('strings'), io),
      overlayTypes: await readOverlays(given.list('overlays-from')),
      readSource: await readAddresses(data, file, given.text('root')),
      unconfirmed: given.has('unconfirmed'),
      themable: format === 'html',
      width,
      height,
      density: scale,
      ...(format !== 'html' && theme === 'dark' ? { palette: DARK } : {}),
      ...(format === 'png' ? { font: fonts, portable: true, bidi: 'signs' as const } : {}),
    });
    // Of a page's small maps none is left out for the height of a picture.
    const issues = drawn.issues.filter(({ path }) => format !== 'html' || path !== 'option height');
    for (const issue of issues)
      io.tell(formatIssue(issue, nameOf(file ?? 'the built-in map'), OPTIONS));
    const { output, warning } = await write(drawn, { format, theme, fonts }, given);
    if (warning) io.tell(`${warning} (warning)`);
    await writeOutput(output, to, io);
    const isFaulty = warning || issues.some(({ severity }) => severity !== 'info');
    return isFaulty && given.has('strict') ? FOUND_ERRORS : FINE;
  },
};

/** Of a picture, where none is asked for. */
const PAGE: Size = { width: 976, height: 732, scale: 1, isCard: true, use: 'the width of a page' };

interface Form {
  readonly format: (typeof FORMATS)[number];
  readonly theme: 'light' | 'dark' | undefined;
  readonly fonts: string;
}

/** The file's content, and what editors should know of it. */
async function write(
  drawn: StaticMultiples,
  { format, theme, fonts }: Form,
  given: Given,
): Promise<{ readonly output: string | Uint8Array; readonly warning?: string }> {
  if (format === 'html') return { output: multiplesPage(drawn, theme) };
  if (drawn.svg === '') throw new CannotError('the picture is too small for maps and their words');
  if (format === 'svg') return { output: `${drawn.svg}\n` };
  const { png, warning } = await drawPng(drawn.svg, {
    fonts,
    fontFiles: given.list('font') ?? [],
  });
  return { output: png, ...(warning ? { warning } : {}) };
}

/** Options of the command that are options of the figure. */
const PASSED = (
  [
    ...['by', 'dates', 'years', 'worldviews', 'headline', 'lang', 'calendar', 'worldview'],
    ...['alliances', 'roles', 'disputes', 'links', 'shapes', 'values', 'focus', 'projection'],
  ] as Exclude<keyof typeof OPTIONS, 'as-of' | 'overlays-from' | 'root'>[]
)
  .map((name) => [name, name] as [keyof typeof OPTIONS, string])
  .concat([['as-of', 'asOf']]);
