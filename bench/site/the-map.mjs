/** What every hand-made page draws: the default map, as of 2 November 2023. Boxes are [west, south, east, north]. */
export const BOX = [42, 24, 90, 55];
/** How far the geometry goes, the same for all pages. */
export const REGION = [20, 0, 140, 65];
export const WIDTH = 960;
export const HEIGHT = 640;

export const TITLE = 'Tajikistan among its neighbours';
export const DATELINE = 'As of 2 November 2023';
export const CREDIT = 'After Samantha Fanger, Caspian Policy Center, 2 November 2023.';
export const CONVENTION = 'Borders are approximate and imply no endorsement.';

export const COLOURS = {
  land: '#f4f0e8',
  water: '#d3e3ec',
  border: '#756c60',
  label: '#22201c',
  halo: '#fffdf8',
  focus: '#1b1917',
  sco: '#b1cfbe',
  ots: '#5c2500',
  dispute: '#7a2583',
  cooperative: '#0b5394',
  hostile: '#b3141f',
  neutral: '#4a4640',
};

export const SCO = ['CN', 'IN', 'IR', 'KG', 'KZ', 'PK', 'RU', 'TJ', 'UZ'];
export const OTS = ['AZ', 'KG', 'KZ', 'TR', 'UZ'];
export const FOCUS = 'TJ';

/** Names and where they stand. */
export const LABELS = {
  AE: ['UAE', 54.5, 23.9],
  AF: ['Afghanistan', 66.2, 34.1],
  AM: ['Armenia', 44.9, 40.3],
  AZ: ['Azerbaijan', 47.9, 40.5],
  CN: ['China', 85.4, 37.7],
  GE: ['Georgia', 43.6, 42.2],
  IN: ['India', 77.5, 26.4],
  IQ: ['Iraq', 44, 32.9],
  IR: ['Iran', 55.1, 32.4],
  KG: ['Kyrgyzstan', 74.8, 41.6],
  KW: ['Kuwait', 47.6, 29.4],
  KZ: ['Kazakhstan', 68.5, 48.6],
  MN: ['Mongolia', 89.3, 48.2],
  NP: ['Nepal', 83.6, 28.5],
  PK: ['Pakistan', 68.4, 29.4],
  QA: ['Qatar', 51.2, 25.2],
  RU: ['Russia', 56.5, 53.5],
  SA: ['Saudi Arabia', 46, 26],
  TJ: ['Tajikistan', 71.2, 38.3],
  TM: ['Turkmenistan', 58.6, 39.4],
  TR: ['Turkey', 42.6, 38.6],
  UZ: ['Uzbekistan', 63.6, 42],
};

/** Pairs of neighbours whose border is dashed. */
export const DISPUTED_BORDERS = ['KG TJ', 'TJ UZ', 'AF TJ'];
export const DISPUTED_POINTS = [
  ['Vorukh', 70.58, 39.85],
  ['Sokh', 71.14, 39.98],
  ['Shohimardon', 71.81, 39.98],
  ['Tripoint', 70.98, 40.22],
];

export const PLACES = {
  IR: [51.42, 35.69],
  TJ: [68.77, 38.56],
  AF: [69.17, 34.53],
  RU: [45.5, 54.4],
  KG: [74.59, 42.87],
};

/** From, to, tone, whether it has an arrowhead, words. */
export const LINKS = [
  ['IR', 'TJ', 'cooperative', true, "17 October 2023: Iran's defence minister visits Dushanbe."],
  ['TJ', 'IR', 'cooperative', false, 'Since 2021: both governments work to restore ties.'],
  ['AF', 'TJ', 'hostile', true, "The Taliban's return is seen as a danger to both states."],
  ['TJ', 'AF', 'hostile', true, 'Tajikistan takes a hard public line against the Taliban.'],
  ['IR', 'RU', 'cooperative', false, "Iran's ties with Russia are a reason for its isolation."],
  ['TJ', 'RU', 'neutral', true, 'Poverty led Tajikistan to lean on Russia.'],
  ['TJ', 'KG', 'hostile', false, 'September 2022: four days of fighting along the border.'],
];

/** How far an arc bends, as a part of its length. */
export const BEND = 0.2;

/** The control point of the arc between two points of the plane. */
export function bend([x1, y1], [x2, y2]) {
  return [(x1 + x2) / 2 + BEND * (y2 - y1), (y1 + y2) / 2 - BEND * (x2 - x1)];
}

/** Whether the border of two neighbours is one of those that are disputed. */
export function isDisputed(a, b) {
  return a !== b && DISPUTED_BORDERS.includes([a.id, b.id].sort().join(' '));
}

/** The same pseudo-random links in every page: pairs of 200 places, as indices. */
export function manyLinks(count) {
  let seed = 20231102;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const [west, south, east, north] = BOX;
  const places = Array.from({ length: 200 }, () => [
    west + 2 + random() * (east - west - 4),
    south + 2 + random() * (north - south - 4),
  ]);
  const links = Array.from({ length: count }, () => {
    const from = Math.floor(random() * 200);
    return [from, (from + 1 + Math.floor(random() * 198)) % 200];
  });
  return { places, links };
}
