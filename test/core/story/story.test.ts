import { describe, expect, it } from 'vitest';
import { withWording } from '../../../src/app/with-wording.js';
import type { Issue } from '../../../src/core/data/issue.js';
import type { MapData } from '../../../src/core/data/map-data.js';
import { PROJECTIONS } from '../../../src/core/geometry/projections.js';
import { joinBounds } from '../../../src/core/geometry/shape.js';
import { unprojectBounds } from '../../../src/core/geometry/view.js';
import type { Scene } from '../../../src/core/model/scene.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { boxOfCountries } from '../../../src/core/story/box-of-countries.js';
import { sayCorrection } from '../../../src/core/scene/say-correction.js';
import { correctionsOf } from '../../../src/core/story/corrections-of.js';
import { COUNTRY_BOXES } from '../../../src/core/story/country-boxes.js';
import { dataOfStep, optionsOfMap } from '../../../src/core/story/data-of-step.js';
import { parseWords } from '../../../src/core/story/parse-words.js';
import { withTexts } from '../../../src/core/story/with-texts.js';
import { readSection } from '../../../src/core/story/read-section.js';
import { sharePaths } from '../../../src/core/render/share-paths.js';
import { STORY_WORDS } from '../../../src/core/messages/story-words.js';
import { article } from '../../../src/datasets/article.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { articleStory } from '../../../src/datasets/article-story.js';
import { atlas, build, geographyOf, layout, parse, printIssues } from '../support.js';

const NAMES = ['alliances', 'disputes', 'links', 'corridors', 'sites'];
const steps = article.steps!;

/** The step that a section with these attributes tells, and what is wrong with it. */
function read(attributes: Readonly<Record<string, string>>, id = 'step-4') {
  const issues: Issue[] = [];
  const context = { steps, overlays: NAMES, path: 'section 1' };
  const step = readSection((name) => attributes[name] ?? null, id, context, issues);
  return { step, issues: printIssues(issues) };
}

/** A step's scene as it is shown: with names that the step words, moves or leaves off. */
function named(data: MapData): Scene {
  const { scene } = build({ isWorded: true }, data);
  const overlays = WHOLE_OVERLAYS;
  const worded = withWording(scene, CATALOGUES['en']!, { data, atlas, overlays });
  expect(worded.issues).toEqual([]);
  return worded.scene;
}

describe('the map of a step', () => {
  it('shows what the step names and nothing else, under its title, at its date', () => {
    for (const step of steps) {
      const { scene, issues } = build({ unconfirmed: true }, dataOfStep(article, step, NAMES));
      expect(issues).toEqual([]);
      expect(scene.statedDate).toBe(step.asOf);
      expect(scene.box).toEqual(step.box);
      expect(scene.title.text).toBe(step.title);
      const drawn = (scene.overlays['links'] ?? []).map(({ id }) => id.replace('link:', ''));
      for (const id of drawn) expect(step.links).toContain(id);
      expect([scene.kicker, scene.deck]).toEqual([undefined, undefined]);
    }
  });

  it('has words of its own for links, in place of theirs', () => {
    const words = { L10: 'China\nis there', constructor: 'nothing' };
    const told = dataOfStep(article, { ...steps[1]!, words }, NAMES);
    const of = (id: string) => told.links!.find((link) => link.id === id)!.words;
    expect(of('L10')).toBe('China\nis there');
    expect(of('L01')).toBe(article.links!.find(({ id }) => id === 'L01')!.words);
  });

  it('has a word on the picture for each link that it draws, from medium width on, and names its meeting', () => {
    const { steps: told } = withTexts(article, articleStory);
    const narrow = new Set<string>();
    for (const step of told!) {
      const { isWorded } = optionsOfMap({}, step);
      expect(isWorded).toBe(true);
      const { scene } = build({ isWorded: true }, dataOfStep(article, step, NAMES));
      const frame = layout(scene, 'standard', 656, 600);
      const said = new Set([
        ...frame.labels.flatMap(({ kind, item }) => (kind === 'words' ? [item] : [])),
        ...frame.numbered.map(({ item }) => item),
      ]);
      expect(frame.numbered.length, step.id).toBeLessThan(2);
      for (const { id } of frame.items)
        if (id?.startsWith('link:')) expect(said, step.id).toContain(id);
      for (const { kind } of layout(scene, 'standard', 360, 340).labels) narrow.add(kind);
      const names = frame.labels.map(({ text }) => text);
      if (step.id === 'step-4') expect(names).toContain('New Delhi');
    }
    expect(narrow).not.toContain('words');
  });

  it('draws the region as one in the second step, with one arrow for each that acts', () => {
    const { steps: told } = withTexts(article, articleStory);
    const scene = named(dataOfStep(article, told![1]!, NAMES));
    for (const [width, height] of [
      [656, 560],
      [608, 519],
      [360, 371],
      [340, 350],
    ] as const) {
      const { items, labels } = layout(scene, 'standard', width, height);
      expect(items.filter(({ id }) => id?.startsWith('link:'))).toHaveLength(4);
      const names = labels.map(({ text }) => text);
      for (const name of ['Central Asia and the South Caucasus', 'Moscow', 'Western countries'])
        expect(names, String(width)).toContain(name);
      // Its states are tinted and have no names of their own.
      for (const name of ['Kazakhstan', 'Georgia', 'Tajikistan'])
        expect(names, String(width)).not.toContain(name);
      expect(names, String(width)).toContain('Tehran');
      expect(names, String(width)).toContain('From Beijing');
    }
  });

  it('tells of the border treaty at its border, and has no disc on the focus for it', () => {
    const { steps: told } = withTexts(article, articleStory);
    const { scene } = build({ isWorded: true }, dataOfStep(article, told![7]!, NAMES));
    const frame = layout(scene, 'standard', 360, 371);
    expect(frame.items.find(({ id }) => id === 'link:C07')?.className).toBe('link border');
    const names = frame.labels.map(({ text }) => text);
    for (const name of ['Tajikistan', 'Dushanbe', 'Tashkent', 'Kabul', 'Tehran', 'From Israel'])
      expect(names).toContain(name);
    const anchor = frame.items.find(({ id }) => id === 'link:C07')!.anchor!;
    const disc = frame.labels.find(({ kind, item }) => kind === 'disc' && item === 'link:C07')!;
    // Beside the border's eastern end, not below it, where the focus lies.
    expect(disc.box[0]).toBeGreaterThan(anchor[0]);
    expect((disc.box[1] + disc.box[3]) / 2).toBeCloseTo(anchor[1], 0);
  });

  it('has names as the step has them, else as the data has them', () => {
    const data = { ...article, labels: { KZ: { hidden: true } } };
    expect(dataOfStep(data, { id: 'own' }, NAMES).labels).toEqual(data.labels);
    const labels = { TJ: { text: 'Here' } };
    expect(dataOfStep(data, { id: 'own', labels }, NAMES).labels).toEqual(labels);
    for (const step of steps) named(dataOfStep(article, step, NAMES));
  });

  it('names each end at the meeting in New Delhi, but for that within the focus', () => {
    const scene = named(dataOfStep(article, steps[3]!, NAMES));
    for (const [width, height] of [
      [608, 519],
      [340, 350],
    ] as const) {
      const names = layout(scene, 'standard', width, height).labels.map(({ text }) => text);
      for (const name of ['Tajikistan', 'Tehran', 'Astana', 'Beijing', 'New Delhi'])
        expect(names, String(width)).toContain(name);
    }
  });

  it('has the notes and close-ups that the step names alone', () => {
    const [first, seventh] = [steps[0]!, steps[6]!];
    expect(dataOfStep(article, first, NAMES).insets).toEqual([]);
    expect(dataOfStep(article, seventh, NAMES).insets!.map(({ id }) => id)).toEqual(['valley']);
  });

  it('fits countries where it has no box', () => {
    const data = dataOfStep(article, { id: 'own', countries: ['TJ', 'KG'] }, NAMES);
    const [west, south, east, north] = data.box!;
    expect(west).toBeLessThan(67.4);
    expect(south).toBeLessThan(36.8);
    expect(east).toBeGreaterThan(80.2);
    expect(north).toBeGreaterThan(43.2);
    expect(boxOfCountries(['ZZ', 'constructor'])).toBeUndefined();
  });

  it('fits them as the geometry draws them', () => {
    const mercator = PROJECTIONS['mercator'];
    const { countries } = geographyOf('standard', mercator).political(build().scene.worldview);
    for (const [code, paths] of countries) {
      // Land of nobody.
      if (code === 'ZZ') continue;
      const bounds = joinBounds(paths);
      const box = bounds && unprojectBounds(bounds, mercator);
      box?.forEach((side, i) =>
        expect(Math.abs(side - COUNTRY_BOXES[code]![i]!), code).toBeLessThan(0.11),
      );
    }
  });
});

describe('a section', () => {
  it('is the step of the data that it names, with its own attributes in the place of that', () => {
    const { step, issues } = read({ 'as-of': '2024-05', 'data-links': 'L01 L02', focus: 'kg' });
    expect(issues).toEqual([]);
    expect(step).toMatchObject({ asOf: '2024-05', links: ['L01', 'L02'], focus: ['KG'] });
    expect(step.alliances).toEqual(['sco']);
    expect(step.box).toEqual(steps[3]!.box);
  });

  it('has another view where it fits countries', () => {
    expect(read({ fit: 'TJ' }).step).toMatchObject({ box: undefined, countries: ['TJ'] });
    expect(read({ fit: 'TJ', box: '1 2 3 4' }).step.box).toEqual([1, 2, 3, 4]);
  });

  it('says what is wrong, where', () => {
    expect(read({ 'as-of': '2023-02-30', box: '9 2 3 4' }).issues).toEqual([
      'section 1 as-of: "2023-02-30" is not a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar',
      'section 1 box: expected west, south, east and north in degrees such as "44 24 76 43", got "9 2 3 4"',
    ]);
    expect(read({}, 'stp-4').issues).toEqual([
      'section 1 data-step: "stp-4" is no step of the data; did you mean "step-4"?',
    ]);
    expect(read({ links: 'L01' }, 'of the page').issues).toEqual([]);
  });
});

describe('words that act', () => {
  it('are read as runs; everything else is text', () => {
    expect(parseWords('On [a day](link:L01), <b>he</b> [came](x y) [ ](TJ).')).toEqual([
      { text: 'On ' },
      { text: 'a day', target: 'link:L01' },
      { text: ', <b>he</b> [came](x y) ' },
      { text: ' ', target: 'TJ' },
      { text: '.' },
    ]);
  });

  it('of the article point at what the step shows, in every language of the interface', () => {
    expect(Object.keys(articleStory)).toEqual(steps.map(({ id }) => id));
    for (const step of steps)
      for (const paragraph of articleStory[step.id]!.body) {
        expect(Object.keys(paragraph).sort()).toEqual(Object.keys(CATALOGUES).sort());
        const texts = Object.values(paragraph as Readonly<Record<string, string>>);
        const targets = texts.map((text) => parseWords(text).flatMap((run) => run.target ?? []));
        for (const other of targets) expect([...other].sort()).toEqual([...targets[0]!].sort());
        const shown = [...step.links!, ...step.alliances!, ...step.disputes!, ...step.focus!];
        for (const target of targets[0]!) expect(shown).toContain(target.replace(/^\w+:/, ''));
      }
  });
});

it('has texts for steps that have none of their own', () => {
  const [first, second] = steps;
  const own = { ...article, steps: [{ ...first!, body: ['own'] }, second!] };
  const told = withTexts(own, articleStory).steps!;
  expect(told[0]!.body).toEqual(['own']);
  expect(told[1]!.body).toEqual(articleStory['step-2']!.body);
  expect(told[1]!.words).toEqual(articleStory['step-2']!.words);
});

it('tells a difference from the record at its step, and no addition', () => {
  expect(correctionsOf(article, steps[3]!).map(({ id }) => id)).toEqual([
    'correction-02',
    'correction-04',
  ]);
});

it.each([
  ['en', 'The article says: A. The record says: B.'],
  ['fr', 'Selon l’article\u00a0: A. Selon nos données\u00a0: B.'],
  ['ru', 'В статье: A. По нашим сведениям: B.'],
])('says whose words a correction has in %s', (lang, line) => {
  const correction = { text: { text: 'A.' }, record: { text: 'B.' } };
  const said = sayCorrection(correction, CATALOGUES[lang]!);
  expect(said.map(({ text }) => text).join('')).toBe(line);
});

it('has words for its controls in every language', () => {
  expect(Object.keys(STORY_WORDS)).toHaveLength(13);
  for (const { count, ...words } of Object.values(STORY_WORDS)) {
    expect(count('4', '8')).toMatch(/4.*8/u);
    expect(new Set(Object.values(words)).size).toBe(6);
  }
});

it('writes outlines that several pictures use once', () => {
  const d = 'M0 0'.padEnd(200, 'l1 1');
  const picture = (fill: string) =>
    `<svg><path class="a" d="${d}" fill="${fill}"/><path d="M1 1"/></svg>`;
  const { outlines, pictures } = sharePaths([picture('red'), picture('blue')], 's-');
  expect(outlines.split(d)).toHaveLength(2);
  expect(pictures[1]).toBe('<svg><use class="a" href="#s-1" fill="blue"/><path d="M1 1"/></svg>');
});

describe('steps of data', () => {
  const step = { id: 'a', title: 'A', summary: 'S', asOf: '2024' };

  it('need no box, and may name notes, insets and countries', () => {
    const { data, issues } = parse({
      notes: [{ id: 'n', text: 'N', lat: 40, lon: 70 }],
      steps: [{ ...step, notes: ['n'], countries: ['TJ'], selected: 'L01', worldview: 'KG' }],
    });
    expect(issues).toEqual([]);
    expect(data.steps).toHaveLength(1);
  });

  it('are told of what nobody knows', () => {
    const { data, issues } = parse({ steps: [{ ...step, notes: ['n'], countries: ['QQ'] }] });
    expect(printIssues(issues).map((line) => line.split(':')[0])).toEqual([
      'steps[0].countries[0]',
      'steps[0].notes[0]',
    ]);
    expect(data.steps![0]).toMatchObject({ notes: [], countries: [] });
  });
});
