import { WORLDVIEWS, type Issue, type MapData } from 'central-asia-map/core';
import { START_WORDS } from '../state/edit-notes.js';
import { textsOf, type Words } from '../state/words.js';
import type { Say } from '../words/say.js';
import { contrastWarning } from './contrast.js';

export interface Check {
  readonly label: string;
  readonly isGood: boolean;
  readonly detail: string;
}

interface Checked {
  readonly say: Say;
  readonly document: MapData;
  readonly issues: readonly Issue[];
  readonly legend: readonly string[];
  /** Bytes of the figure and of the data; `undefined` until they are known. */
  readonly figureBytes: number | undefined;
  readonly dataBytes: number;
}

/** A legend that is longer is a list of categories to learn. */
const MOST_ENTRIES = 5;
const LONGEST_ENTRY = 40;
/** Characters of a headline and of the sentences below it. */
const LONGEST_HEADLINE = 60;
const LONGEST_DECK = 230;
const MOST_FIGURE = 400_000;
const MOST_DATA = 200_000;

/** What an editor ought to look at before a map goes out. */
export function checksOf(checked: Checked): readonly Check[] {
  const { say, document, issues, legend, figureBytes, dataBytes } = checked;
  const check = checkIn(say);
  const wrong = issues.filter(({ severity }) => severity !== 'info');
  const without = issues.filter(({ message }) => message.includes('has no room'));
  const pale = coloursOf(document).filter((colour) => contrastWarning(colour, say));
  const long = legend.filter((entry) => entry.length > LONGEST_ENTRY);
  return [
    check('Worldview', document.worldview !== undefined, worldviewOf(document, say)),
    check('Date', document.asOf !== undefined, document.asOf ?? say('The day on which it is read')),
    check(
      'Alternative text',
      document.alt !== undefined,
      say(document.alt ? 'Written' : 'Only what the map says by itself'),
    ),
    ...lengthCheck(say, 'Headline', document.headline, LONGEST_HEADLINE),
    ...lengthCheck(say, 'Deck', document.deck, LONGEST_DECK),
    ...noteCheck(say, document),
    check(
      'Input',
      wrong.length === 0,
      wrong.length === 0
        ? say('No problem')
        : say('{n} problems', { n: wrong.length }) + listIssues(wrong),
    ),
    check(
      'Names',
      without.length === 0,
      without.length === 0
        ? say('All have room')
        : without.map(({ message }) => message).join('; '),
    ),
    check(
      'Colours',
      pale.length === 0,
      pale.length === 0
        ? say('All stand out from the land')
        : say('Hard to see: {colours}', { colours: pale.join(', ') }),
    ),
    check(
      'Legend',
      legend.length <= MOST_ENTRIES,
      say('{n} entries, at most {most} are read', { n: legend.length, most: MOST_ENTRIES }),
    ),
    check(
      'Words of the legend',
      long.length === 0,
      long.length === 0 ? say('Short') : say('Long: {entries}', { entries: long.join('; ') }),
    ),
    check('Data', dataBytes <= MOST_DATA, kilobytes(say, dataBytes)),
    ...(figureBytes === undefined
      ? []
      : [check('Figure without script', figureBytes <= MOST_FIGURE, kilobytes(say, figureBytes))]),
  ];
}

const worldviewOf = ({ worldview }: MapData, say: Say): string =>
  worldview === undefined ? say('Not chosen yet') : (WORLDVIEWS[worldview]?.label ?? worldview);

/** Nothing where nothing is written: the library's own words are short enough. */
function lengthCheck(say: Say, label: string, words: Words, most: number): readonly Check[] {
  const longest = Math.max(0, ...textsOf(words).map((text) => [...text].length));
  return longest === 0
    ? []
    : [
        checkIn(say)(
          label,
          longest <= most,
          say('{n} characters, at most {most} are read', { n: longest, most }),
        ),
      ];
}

/** A note that says what it said when it was put there is still to be written. */
function noteCheck(say: Say, { notes = [] }: MapData): readonly Check[] {
  const unwritten = notes.filter(({ text }) => textsOf(text).includes(START_WORDS));
  return notes.length === 0
    ? []
    : [
        checkIn(say)(
          'Notes',
          unwritten.length === 0,
          unwritten.length === 0
            ? say('Written')
            : say('{n} notes to be written', { n: unwritten.length }),
        ),
      ];
}

const checkIn =
  (say: Say) =>
  (label: string, isGood: boolean, detail: string): Check => ({
    ...{ label: say(label), isGood, detail },
  });

/** The first of what is wrong, after `start`; nothing where nothing is. */
export const listIssues = (issues: readonly Issue[], start = ': '): string =>
  issues.length === 0
    ? ''
    : start +
      issues
        .slice(0, 5)
        .map(({ path, message }) => `${path}: ${message}`)
        .join('; ') +
      (issues.length > 5 ? ' …' : '');

const kilobytes = (say: Say, bytes: number): string =>
  say('{n} kB before compression', { n: Math.ceil(bytes / 1000) });

/** The colours that an editor has given. */
export function coloursOf({ colors = {}, alliances = [], links = [] }: MapData): readonly string[] {
  const own = [...alliances, ...links].map(({ color }) => color);
  return [...Object.values(colors), ...own].filter((one) => one !== undefined);
}
