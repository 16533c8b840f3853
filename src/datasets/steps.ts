import type { Step } from '../core/data/map-data.js';

/** Central Asia and the South Caucasus. */
const REGION = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AM', 'AZ', 'GE'];

/** Names that are left off a picture, by what they name. */
const without = (...keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, { hidden: true }]));

/**
 * The article told in eight steps; the first seven carry it, the eighth sets it beside what came after. Each shows the links
 * that its text tells of and no others.
 */
export const steps: Step[] = [
  {
    id: 'step-1',
    title: 'A general lands in Dushanbe',
    summary:
      'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.',
    paragraphs: ['P1'],
    focus: ['TJ'],
    alliances: [],
    disputes: [],
    links: ['L01', 'L02', 'L03', 'L04'],
    asOf: '2023-10-17',
    box: [46, 26, 78, 43],
  },
  {
    id: 'step-2',
    title: 'Not Russia alone: others step in',
    summary: 'China, the West and Iran step in as the region looks for room beside Russia.',
    paragraphs: ['P2'],
    focus: REGION,
    alliances: [],
    disputes: [],
    links: ['L09', 'L10', 'L11', 'L12'],
    asOf: '2023-11-02',
    box: [31, 30, 83, 56],
    // They stand here as one region, which has a name of its own.
    labels: { ...without(...REGION), 'capital:RU': { at: [37.6, 58.2] } },
  },
  {
    id: 'step-3',
    title: 'Mending an old tie',
    summary:
      'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.',
    paragraphs: ['P3', 'P4', 'P7'],
    focus: ['TJ'],
    alliances: [],
    disputes: [],
    links: ['L16', 'L17', 'L18', 'L19', 'L20', 'L52'],
    unconfirmed: true,
    asOf: '2022-06-21',
    box: [46, 26, 78, 43],
  },
  {
    id: 'step-4',
    title: 'In the room in New Delhi',
    summary:
      'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.',
    paragraphs: ['P3'],
    focus: ['TJ'],
    alliances: ['sco'],
    disputes: [],
    links: ['L21', 'L22'],
    asOf: '2023-04-28',
    box: [42, 15, 116, 54],
    labels: {
      ...without('capital:TJ', 'BY', 'MN'),
      TJ: { at: [56, 43] },
    },
  },
  {
    id: 'step-5',
    title: 'The neighbour to the south',
    summary:
      'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.',
    paragraphs: ['P4', 'P5'],
    focus: ['TJ'],
    alliances: [],
    disputes: [],
    links: ['L24', 'L25', 'L26', 'L29', 'L30'],
    asOf: '2021-09-26',
    box: [58, 29, 76, 42],
  },
  {
    id: 'step-6',
    title: 'Iran looks for friends',
    summary: 'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.',
    paragraphs: ['P6'],
    focus: ['IR'],
    alliances: [],
    disputes: [],
    links: ['L33', 'L34', 'L35', 'L37'],
    asOf: '2023-11-02',
    box: [26.5, 25, 87.5, 60],
    labels: without('IQ'),
  },
  {
    id: 'step-7',
    title: 'A border conflict and a Turkic voice',
    summary:
      'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.',
    paragraphs: ['P7'],
    focus: ['TJ'],
    alliances: ['ots'],
    disputes: ['kg-tj-border', 'exclave-vorukh'],
    insets: ['valley'],
    links: ['L44', 'L45', 'L41'],
    asOf: '2022-09-17',
    box: [44, 31.5, 94, 51],
    labels: { ...without('AZ', 'TM', 'TR', 'UZ', 'capital:TJ'), TJ: { at: [78.5, 37.8] } },
  },
  {
    id: 'step-8',
    title: 'What was expected, and what came after',
    summary:
      'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.',
    paragraphs: ['P8'],
    focus: ['TJ'],
    alliances: [],
    disputes: ['kg-tj-border'],
    links: ['L54', 'C06', 'C07', 'C08', 'C10'],
    asOf: '2026-06-30',
    box: [37.5, 25, 85, 48],
    labels: without('AF'),
  },
];
