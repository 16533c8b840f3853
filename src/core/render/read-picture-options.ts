import { describe } from '../data/describe.js';
import type { Issue } from '../data/issue.js';
import { LIGHT, type Palette } from '../style/palette.js';
import type { SvgOptions } from './svg-options.js';
import type { Bidi } from './text-run.js';

/** What a picture is drawn with. */
export interface PictureOptions {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly caption: boolean;
  readonly narrow: boolean;
  readonly svg: SvgOptions;
}

/** Whether it has a colour for each use; an object of a page's own may throw whatever it likes. */
function isPalette(value: unknown): boolean {
  try {
    const colours = Object(value) as Readonly<Record<string, unknown>>;
    return Object.keys(LIGHT).every((token) => typeof colours[token] === 'string');
  } catch {
    return false;
  }
}

const BIDI: readonly unknown[] = ['attribute', 'signs'] satisfies Bidi[];

/** Pixels of the longest side. */
const LONGEST = 20_000;

/**
 * How a picture is to be drawn, from options of any kind: builds without types give them too. What does not fit is an
 * issue, and its default stands in.
 */
export function readPictureOptions(given: object, issues: Issue[]): PictureOptions {
  const options = given as Readonly<Record<string, unknown>>;
  const read = <T>(
    name: string,
    fits: (value: unknown) => boolean,
    wanted: string,
  ): T | undefined => {
    const value = options[name];
    if (value === undefined || value === null) return undefined;
    if (fits(value)) return value as T;
    const message = `expected ${wanted}, got ${describe(value)}`;
    issues.push({ path: `option ${name}`, message, severity: 'error' });
    return undefined;
  };
  const number = (name: string, least: number, most: number) =>
    read<number>(
      name,
      (value) => typeof value === 'number' && value >= least && value <= most,
      `a number from ${least} to ${most}`,
    );
  const isText = (value: unknown) => typeof value === 'string';
  const flag = (name: string) =>
    read<boolean>(name, (value) => typeof value === 'boolean', 'true or false');
  const palette = read<Palette>(
    'palette',
    isPalette,
    'an object with a colour for each of its names',
  );
  const drawn = {
    density: number('density', 0.01, 100),
    idPrefix: read<string>('idPrefix', isText, 'text'),
    font: read<string>('font', isText, 'text'),
    palette,
    themable: flag('themable'),
    fluid: flag('fluid'),
    portable: flag('portable'),
    bidi: read<Bidi>('bidi', (value) => BIDI.includes(value), 'attribute or signs'),
  };
  return {
    width: number('width', 1, LONGEST) ?? 960,
    height: number('height', 1, LONGEST) ?? 590,
    lang: read<string>('lang', isText, 'a language tag') ?? 'en',
    caption: flag('caption') ?? false,
    narrow: flag('narrow') ?? false,
    // What is not given has defaults elsewhere.
    svg: Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)),
  };
}
