import type { Box } from '../../src/core/data/primitives.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import type { MapOptions } from '../../src/core/scene/map-options.js';
import { DARK, LIGHT, type Palette } from '../../src/core/style/palette.js';
import { alliances } from '../../src/datasets/alliances/index.js';
import type { MultiplesOptions, StaticOptions } from '../../src/static.js';

/** What a golden picture of test/golden/svg shows. */
export type Shot = MapOptions & {
  readonly box?: Box;
  readonly level?: 'overview' | 'standard';
  readonly size?: readonly [number, number];
  readonly palette?: Palette;
};

const NOTHING = { alliances: ['none'], disputes: ['none'], links: ['none'] };
const CORE: Box = [66.5, 36.5, 75.5, 42.5];
/** Where views differ most. */
const CONTESTED: Readonly<Record<string, Box>> = {
  kashmir: [71, 31, 82, 38],
  crimea: [30, 43, 40, 48],
  cyprus: [31, 34, 36, 36.5],
};

const CORE_DATES = ['2021-05-01', '2022-09-16', '2023-11-02', '2025-04-01'];

const shades = Object.entries(LIGHT).map(([token, colour]) => [token, grey(colour as string)]);

/** By the names of their files. */
export const SHOTS: Readonly<Record<string, Shot>> = {
  ...Object.fromEntries(
    alliances.map(({ id }) => [
      `alliance-${id}`,
      { ...NOTHING, alliances: [id], asOf: '2026-06-30' },
    ]),
  ),
  'alliances-five': {
    ...NOTHING,
    alliances: ['sco', 'ots', 'csto', 'eaeu', 'cis'],
    size: [720, 480],
  },
  ...Object.fromEntries(
    Object.keys(WORLDVIEWS).flatMap((worldview) =>
      Object.entries(CONTESTED).map(([place, box]) => [
        `worldview-${worldview}-${place}`,
        { ...NOTHING, focus: [], worldview, box, size: [260, 190] as const },
      ]),
    ),
  ),
  ...Object.fromEntries(
    CORE_DATES.map((asOf) => [
      `core-${asOf}`,
      { ...NOTHING, disputes: ['core'], asOf, box: CORE, level: 'standard', size: [560, 460] },
    ]),
  ),
  'links-all': { ...NOTHING, links: ['all'], asOf: '2026-06-30', size: [900, 600] },
  'disputes-all': {
    ...NOTHING,
    disputes: ['all'],
    box: [30, 24, 98, 48],
    level: 'standard',
    size: [720, 420],
  },
  'default-conic': { size: [720, 480], projection: 'conic' },
  'default-grey': {
    size: [720, 480],
    palette: Object.fromEntries(shades),
  },
};

/** Cards, likewise. */
export const CARDS: Readonly<Record<string, StaticOptions>> = {
  'card-broad': { width: 600, height: 315, density: 2 },
  'card-square': { width: 540, height: 540, palette: DARK },
  'card-persian': { width: 600, height: 315, lang: 'fa', portable: true },
};

const WORDED: StaticOptions = { width: 976, height: 600, caption: true, idPrefix: 'cam-' };

/** Cards with an editor's words for legend and names, see wording.test.ts. */
export const WORDINGS: Readonly<Record<string, StaticOptions>> = {
  'wording-en': WORDED,
  'wording-fa': { ...WORDED, lang: 'fa' },
};

/** Numbers that nobody has counted, so that a picture is of nothing but its form. */
const NUMBERS = {
  headline: 'Numbers of three years',
  values: [
    {
      id: 'trade',
      name: 'Trade',
      unit: "units", measure: "rate",
      breaks: [10, 50, 100],
      rows: ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'IR', 'AF'].flatMap((country, i) =>
        ['2018', '2021', '2024'].map((date, j) => ({ country, date, value: (i + 1) * 7 * 2 ** j })),
      ),
    },
  ],
};

/** Several small maps as one picture, likewise; the last two are what a comparison is without a script. */
export const MULTIPLES: Readonly<Record<string, { data?: unknown; options: MultiplesOptions }>> = {
  'multiples-dates': { options: { alliances: 'sco', dates: '2001 2017 2023 2025', focus: ['TJ'] } },
  'multiples-values': { data: NUMBERS, options: { by: 'values', palette: DARK, height: 560 } },
  'multiples-persian': {
    options: { by: 'alliances', alliances: 'csto ots eaeu', lang: 'fa', width: 540, height: 675 },
  },
  'comparison-dates': { options: { alliances: 'sco', dates: '2001 2025', height: 480 } },
  'comparison-views': { options: { worldviews: 'IN PK', height: 480 } },
};

/** The grey that prints as dark as a colour (Rec. 709 luma). */
function grey(hex: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const shade = Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b).toString(16).padStart(2, '0');
  return `#${shade.repeat(3)}`;
}
