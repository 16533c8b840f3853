import { extname } from 'node:path';
import { OPTIONAL_READERS } from '../../core/overlays/optional.js';
import { parseTokens } from '../../core/data/parse-tokens.js';
import { CATALOGUES } from '../../core/messages/catalogues.js';
import { matchLanguage } from '../../core/messages/match-language.js';
import { DARK } from '../../core/style/palette.js';
import type { StaticOptions } from '../../static.js';
import { MOST_PIXELS } from '../draw-png.js';
import { CannotError } from '../exit-codes.js';
import { fontsFor } from '../fonts.js';
import { oneOf } from '../one-of.js';
import type { Given } from '../parse-options.js';
import { SIZES, type Size } from '../sizes.js';
import { FORMATS } from './render-options.js';

/** What the arguments of `render` ask for. */
export interface Drawing {
  readonly to: string;
  readonly format: (typeof FORMATS)[number];
  readonly theme: 'light' | 'dark' | undefined;
  readonly fontFiles: readonly string[];
  readonly options: StaticOptions & OwnTokens;
  /** Doubts about the arguments themselves. */
  readonly warnings: readonly string[];
}

/** Settles the arguments; throws a CannotError at those that make no sense. */
export function readDrawing(given: Given): Drawing {
  const { text, has } = given;
  const to = text('output');
  if (to === undefined)
    throw new CannotError(
      'where is the map to go? -o map.svg, or -o - for the standard output',
      'central-asia-map render --help',
    );
  const format = formatOf(to, given);
  const { width, height, scale, isCard } = sizeOf(given);
  const tokens = (name: string) => parseTokens(given.list(name)?.join(' '));
  const theme = oneOf(given, 'theme', ['light', 'dark'] as const);
  const lang = matchLanguage(text('lang') ?? 'en', Object.keys(CATALOGUES));
  const options: Drawing['options'] = {
    // A browser resolves families and ems itself; a page sets its colours by its style sheet.
    ...(format === 'png' ? { font: fontsFor(lang), portable: true, bidi: 'signs' as const } : {}),
    ...(format !== 'html' && theme === 'dark' ? { palette: DARK } : {}),
    width,
    height,
    density: scale,
    // A page has them beside the picture.
    caption: format !== 'html' && !has('no-caption') && (has('caption') || isCard),
    lang,
    calendar: oneOf(given, 'calendar', ['gregory', 'persian'] as const),
    asOf: text('as-of'),
    worldview: text('worldview'),
    overlays: tokens('overlays'),
    alliances: tokens('alliances'),
    roles: tokens('roles'),
    disputes: tokens('disputes'),
    links: tokens('links'),
    ...Object.fromEntries(Object.keys(OPTIONAL_READERS).map((name) => [name, tokens(name)])),
    ...shownBy(given),
    focus: tokens('focus'),
    projection: text('projection'),
    unconfirmed: has('unconfirmed'),
    ...(given.text('id-prefix') === undefined ? {} : { idPrefix: idOf(given.text('id-prefix')!) }),
  };
  return {
    to,
    format,
    theme,
    fontFiles: given.list('font') ?? [],
    options,
    warnings: warnOfLanguage(text('lang')),
  };
}

/** What may stand at the head of an id that CSS and `url(#…)` can name. */
function idOf(prefix: string): string {
  if (/^[A-Za-z][\w-]*$/.test(prefix)) return prefix;
  throw new CannotError(
    `--id-prefix: "${prefix}" cannot begin an id; letters, digits, - and _ can, a letter first`,
  );
}

/** Tokens by the names of overlays, as `--show bases=manas,ganci` gives them. */
type OwnTokens = Readonly<Record<string, unknown>>;

function shownBy(given: Given): Readonly<Record<string, readonly string[]>> {
  const shown: Record<string, readonly string[]> = {};
  for (const text of given.list('show') ?? []) {
    const [, name, names] = /^([a-z][a-z0-9-]*)=(.*)$/s.exec(text) ?? [];
    if (name === undefined)
      throw new CannotError(`--show: "${text}" is not the name of an overlay, =, and what of it`);
    shown[name] = [...(shown[name] ?? []), ...(parseTokens(names) ?? [])];
  }
  return shown;
}

/** As it is asked for, or as the name of the file tells; that of the standard output otherwise. */
export function formatOf(
  to: string,
  given: Given,
  otherwise: Drawing['format'] = 'svg',
): Drawing['format'] {
  const asked = oneOf(given, 'format', FORMATS);
  if (asked) return asked;
  const ending = extname(to).slice(1).toLowerCase();
  const named = FORMATS.find((format) => format === ending);
  if (named) return named;
  if (to === '-') return otherwise;
  throw new CannotError(
    `${to}: the name says not what to draw; let it end in .svg, .png or .html, or give --format`,
  );
}

/** The size that is asked for; where none is, `otherwise`. */
export function sizeOf(given: Given, otherwise: Size = SIZES['page']!): Size {
  const name = oneOf(given, 'size', Object.keys(SIZES));
  const named = name === undefined ? otherwise : SIZES[name]!;
  if (name && (given.has('width') || given.has('height')))
    throw new CannotError('--size sets width and height; give the one or the others');
  const size = {
    ...named,
    width: numberOf(given, 'width', [16, 10_000]) ?? named.width,
    height: numberOf(given, 'height', [16, 10_000]) ?? named.height,
    scale: numberOf(given, 'scale', [0.1, 10]) ?? named.scale,
  };
  const pixels = size.width * size.height * size.scale ** 2;
  if (pixels > MOST_PIXELS)
    throw new CannotError(
      `a picture of ${Math.round(pixels / 1e6)} million pixels is too large; ${MOST_PIXELS / 1e6} million are the most`,
    );
  return size;
}

function numberOf(given: Given, name: string, [least, most]: readonly [number, number]) {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= least && value <= most) return value;
  throw new CannotError(`--${name}: "${text}" is no number from ${least} to ${most}`);
}

function warnOfLanguage(tag: string | undefined): string[] {
  const known = Object.keys(CATALOGUES);
  if (tag === undefined || known.includes(tag.split(/[-_]/)[0]!.toLowerCase())) return [];
  return [
    `--lang: there are no words in "${tag}", so English is used; known: ${known.join(', ')} (warning)`,
  ];
}
