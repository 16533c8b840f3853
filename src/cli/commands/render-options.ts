import { columns, describeOptions } from '../help.js';
import { ROOT_OPTION } from '../read-addresses.js';
import { pixelsOf, SIZES } from '../sizes.js';

export const FORMATS = ['svg', 'png', 'html'] as const;

export const RENDER_OPTIONS = {
  output: { short: 'o', value: 'FILE', help: 'where to write; - is the standard output' },
  format: { value: 'FORMAT', help: 'svg, png or html; by the name of the file when left out' },
  size: { value: 'NAME', help: 'one of the sizes below' },
  width: { value: 'PIXELS', help: 'width instead of a named size; 960' },
  height: { value: 'PIXELS', help: 'height; 590' },
  scale: { value: 'NUMBER', help: 'how many pixels of the picture make one of these; 1' },
  caption: { help: 'title, date, legend and credit in the picture; cards have them anyway' },
  'no-caption': { help: 'a card without them' },
  theme: { value: 'NAME', help: "light or dark; light, and in HTML the reader's own" },
  font: { value: 'FILE', help: 'PNG: fonts of this file only; may be repeated' },
  lang: { value: 'TAG', help: 'language of the words, such as ru, tg, fa, zh; en' },
  strings: { value: 'FILE', help: 'JSON of your own words in place of these' },
  calendar: { value: 'NAME', help: 'gregory or persian' },
  'as-of': { value: 'DATE', help: 'date of the map: 2023, 2023-11 or 2023-11-02' },
  worldview: { value: 'NAME', help: "un, de-facto or a party's code" },
  overlays: { value: 'NAMES', help: 'which overlays are shown at all, such as alliances, sites' },
  alliances: { value: 'NAMES', help: 'bodies in drawing order: ids, kinds, all, none' },
  roles: { value: 'NAMES', help: 'roles in bodies that are drawn, such as member, observer; all' },
  disputes: { value: 'NAMES', help: 'ids, country codes, kinds, regions, all, none' },
  links: { value: 'NAMES', help: 'ids, country codes, kinds, claims, all, none' },
  shapes: { value: 'NAMES', help: 'lines and areas of your own: ids, country codes, roles, all' },
  corridors: { value: 'NAMES', help: 'railways, roads, pipelines: ids, country codes, kinds, all' },
  sites: { value: 'NAMES', help: 'bases, ports, dams, crossings: ids, country codes, kinds, all' },
  values: { value: 'NAMES', help: 'numbers of the data: ids, forms such as circles, all, none' },
  'overlays-from': {
    value: 'FILE',
    help: 'a script that exports overlays of your own; may be repeated',
  },
  ...ROOT_OPTION,
  show: {
    value: 'NAME=NAMES',
    help: 'what of an overlay is shown, such as bases=manas; may be repeated',
  },
  focus: { value: 'CODES', help: 'countries that stand out' },
  projection: { value: 'NAME', help: 'mercator or conic' },
  'id-prefix': { value: 'WORD', help: 'put before every id, for the same picture twice in a page' },
  unconfirmed: { help: 'also shows rows that no editor has confirmed' },
  strict: { help: 'exit with 1 when there was anything to report' },
  help: { short: 'h', help: 'print this' },
} as const;

export const RENDER_HELP = `Draws a map from a file of map data, or the built-in article's map without one.

Usage: central-asia-map render [data.json | -] -o map.svg|map.png|map.html [options]

${describeOptions(RENDER_OPTIONS)}

Lists are separated by spaces or commas: --alliances "csto eaeu".

Sizes, in pixels of the picture:

${columns(
  Object.entries(SIZES).map(([name, size]) => [
    name,
    `${pixelsOf(size).padEnd(10)} ${size.use}${size.isCard ? '; a card' : ''}`,
  ]),
)}

What is wrong with data or options is told on the standard error; the rest is drawn.
Exit codes: 0, 1 with --strict when there was anything to report, 2 for wrong usage or a
file that cannot be read or written.
`;
