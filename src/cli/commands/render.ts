import { access } from 'node:fs/promises';
import { renderStaticMap, type StaticOptions } from '../../static.js';
import type { Command } from '../command.js';
import { CannotError, FINE, FOUND_ERRORS } from '../exit-codes.js';
import { drawPng } from '../draw-png.js';
import { multiplesPage } from '../multiples-page.js';
import { parseOptions, type Given } from '../parse-options.js';
import { formatIssue } from '../print-issues.js';
import { readAddresses } from '../read-addresses.js';
import { nameOf, readData, readStringsFile } from '../read-data.js';
import { readOverlays } from '../read-overlays.js';
import { renderPage } from '../render-page.js';
import { writeOutput } from '../write-output.js';
import { RENDER_HELP, RENDER_OPTIONS } from './render-options.js';
import { readDrawing, type Drawing } from './read-drawing.js';

export const render: Command = {
  summary: 'draws a map as SVG, PNG or an HTML page',
  help: RENDER_HELP,
  async run(args, io) {
    const given = parseOptions(args, RENDER_OPTIONS);
    const drawing = readDrawing(given);
    const file = inputOf(given);
    for (const font of drawing.fontFiles) await findFont(font);
    const data = file === undefined ? undefined : await readData(file, io);
    const overlayTypes = await readOverlays(given.list('overlays-from'));
    const strings = await readStringsFile(given.text('strings'), io);
    const readSource = await readAddresses(data, file, given.text('root'));
    const own = { overlayTypes, strings, readSource };
    const { output, warnings, isFaulty } = await draw(data, file, drawing, own);
    for (const warning of warnings) io.tell(warning);
    await writeOutput(output, drawing.to, io);
    return isFaulty && given.has('strict') ? FOUND_ERRORS : FINE;
  },
};

function inputOf({ files }: Given): string | undefined {
  if (files.length > 1)
    throw new CannotError(
      `one map is drawn at a time, but there are ${files.length} files: ${files.join(', ')}`,
    );
  return files[0];
}

async function findFont(file: string): Promise<void> {
  try {
    await access(file);
  } catch {
    throw new CannotError(`--font: ${file}: there is no such file, or it cannot be read`);
  }
}

/** The file's content, and what editors should know of it. */
async function draw(
  data: unknown,
  file: string | undefined,
  { format, theme, options: ownOptions, fontFiles, warnings }: Drawing,
  own: Pick<StaticOptions, 'overlayTypes' | 'strings' | 'readSource'>,
) {
  const options = { ...ownOptions, ...own };
  const map = renderStaticMap(data, options);
  const isOfSeveral = map.keys !== undefined;
  if (isOfSeveral && format !== 'html' && map.svg === '')
    throw new CannotError('the picture is too small for maps and their words');
  const issues = map.issues
    .filter(({ path }) => !isOfSeveral || format !== 'html' || path !== 'option height')
    .map((issue) => formatIssue(issue, nameOf(file ?? 'the built-in map')));
  const told = [...warnings, ...issues];
  // What found no room is told of, and nothing that its editor has done wrong.
  const isFaulty = warnings.length > 0 || map.issues.some(({ severity }) => severity !== 'info');
  if (format === 'html' && isOfSeveral)
    return { output: multiplesPage(map, theme), warnings: told, isFaulty };
  if (format === 'html') {
    const prefix = options.idPrefix === undefined ? {} : { idPrefix: `${options.idPrefix}narrow-` };
    const narrow = renderStaticMap(data, { ...options, ...NARROW, ...prefix });
    return { output: renderPage(map, narrow.svg, theme), warnings: told, isFaulty };
  }
  if (format === 'svg') return { output: `${map.svg}\n`, warnings: told, isFaulty };
  const { png, warning } = await drawPng(map.svg, { fonts: options.font!, fontFiles });
  if (!warning) return { output: png, warnings: told, isFaulty };
  return { output: png, warnings: [...told, `${warning} (warning)`], isFaulty: true };
}

/** The picture for narrow screens, on which names of the other one could not be read. */
const NARROW = {
  width: 360,
  height: 400,
  themable: true,
  fluid: true,
} as const;
