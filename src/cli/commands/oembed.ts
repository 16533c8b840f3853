import { escapeMarkup } from '../../core/render/svg-node.js';
import type { Command } from '../command.js';
import { CannotError, FINE } from '../exit-codes.js';
import { describeOptions } from '../help.js';
import { parseOptions, type Given } from '../parse-options.js';
import { readData } from '../read-data.js';
import { titleOf } from '../title-of.js';
import { writeOutput } from '../write-output.js';

const OPTIONS = {
  url: { value: 'ADDRESS', help: 'whole address of the page that is framed, such as embed.html' },
  output: { short: 'o', value: 'FILE', help: 'where to write; the standard output when left out' },
  title: { value: 'TEXT', help: "the frame's title. Default: that of the data" },
  width: { value: 'PIXELS', help: 'width of the frame; 960' },
  height: { value: 'PIXELS', help: 'height, until its page tells it; 720' },
  provider: { value: 'NAME', help: 'whose site it is' },
  thumbnail: { value: 'ADDRESS', help: 'whole address of a picture, 1200x630 as --size og has it' },
  help: { short: 'h', help: 'print this' },
} as const;

const HELP = `Writes what a framed map answers to oEmbed: a JSON file to lie beside it, as a page that is
to be recognised by its address names it in <link type="application/json+oembed">.

Usage: central-asia-map oembed [data.json | -] --url https://.../embed.html?src=... [options]

${describeOptions(OPTIONS)}

Exit codes: 0, 2 for wrong usage or a file that cannot be read or written.
`;

export const oembed: Command = {
  summary: 'writes the oEmbed JSON of a map in a frame',
  help: HELP,
  async run(args, io) {
    const given = parseOptions(args, OPTIONS);
    if (given.files.length > 1)
      throw new CannotError(`one map at a time, but there are ${given.files.length} files`);
    const [file] = given.files;
    const data = file === undefined ? undefined : await readData(file, io);
    const answer = answerOf(given, given.text('title') ?? titleOf(data) ?? 'Map of Central Asia');
    await writeOutput(`${JSON.stringify(answer, null, 2)}\n`, given.text('output') ?? '-', io);
    return FINE;
  },
};

/** The answer, of the type `rich` (oEmbed 1.0). */
function answerOf(given: Given, title: string): object {
  const url = addressOf(given, 'url');
  if (url === undefined)
    throw new CannotError('which page is framed? --url says it', 'central-asia-map oembed --help');
  const [width, height] = [pixelsOf(given, 'width', 960), pixelsOf(given, 'height', 720)];
  const [provider, thumbnail] = [given.text('provider'), addressOf(given, 'thumbnail')];
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(provider !== undefined && { provider_name: provider }),
    width,
    height,
    html:
      `<iframe src="${escapeMarkup(url)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" ` +
      'loading="lazy" style="border:0;max-width:100%"></iframe>',
    ...(thumbnail !== undefined && {
      thumbnail_url: thumbnail,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
  };
}

function addressOf(given: Given, name: 'url' | 'thumbnail'): string | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const isWhole = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isWhole) throw new CannotError(`--${name}: "${text}" is no whole address at http or https`);
  return new URL(text).href;
}

function pixelsOf(given: Given, name: 'width' | 'height', otherwise: number): number {
  const text = given.text(name);
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,4}$/.test(text))
    throw new CannotError(`--${name}: "${text}" is no whole number of pixels`);
  return Number(text);
}
