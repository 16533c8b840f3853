import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownData } from '../../src/app/code.js';
import * as jsonErrorsCode from '../../src/core/data/explain-json-error.js';
import { EMPTY_INPUT, type Adapt, type Derived, type MapInput } from '../../src/app/map-input.js';
import * as ownDataCode from '../../src/app/read-own-data.js';
import type { Need, Resource } from '../../src/app/resource.js';
import {
  allWorldviews,
  catalogueFor,
  DATASETS,
  jsonErrors,
  ownWords,
  record,
  wording,
} from '../../src/app/resources.js';
import * as wordingCode from '../../src/app/with-wording.js';
import { ScenePipeline } from '../../src/app/scene-pipeline.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { de } from '../../src/core/messages/de.js';
import { ru } from '../../src/core/messages/ru.js';
import * as wordsCode from '../../src/core/messages/with-strings.js';
import { withoutStory } from '../../src/core/scene/without-story.js';
import { articleFirst } from '../../src/datasets/article-first.js';
import { article } from '../../src/datasets/article.js';

const dataset = DATASETS.article!;
const [russian, german] = [catalogueFor('ru')!, catalogueFor('de')!];

/** What a test has put into resources, which otherwise live as long as the page. */
const given = new Set<Resource<unknown>>();

/** Puts something into a resource as if it had been loaded. */
function give<T>(resource: Resource<T>, value: T): void {
  resource.value = value;
  given.add(resource);
}

afterEach(() => {
  for (const resource of given) resource.value = undefined;
  given.clear();
  vi.unstubAllGlobals();
});

/** A pipeline with the input of a map, which a test changes bit by bit. */
class Run {
  readonly pipeline = new ScenePipeline(() => this.again());
  input: MapInput = { ...EMPTY_INPUT, today: '2026-01-31' };
  readonly failed = new Set<Resource<unknown>>();

  with(patch: Partial<MapInput>, isLate = false): Derived {
    this.input = { ...this.input, ...patch };
    return this.pipeline.run(this.input, (resource) => this.failed.has(resource), isLate);
  }

  again(isLate = false): Derived {
    return this.with({}, isLate);
  }
}

const resourcesOf = (needs: readonly Need[]) => needs.map(({ resource }) => resource);
const titleOf = ({ scene }: Derived) => scene?.title.text;
const print = ({ issues }: Derived) => issues.map(({ path, message }) => `${path}: ${message}`);
const own = (title = 'Own') => ({ title, asOf: '2020-06-15' });

describe('the built-in map', () => {
  it('is made of the first part of its data', () => {
    const run = new Run();
    const before = run.again();
    expect(resourcesOf(before.needs)).toEqual([dataset.first]);
    expect([before.scene, before.data, before.isBare]).toEqual([undefined, undefined, false]);
    give(dataset.first, articleFirst);
    const after = run.again();
    expect(after.needs).toEqual([]);
    expect(after.data).toBe(articleFirst);
    expect(after.scene?.asOf).toBe(articleFirst.asOf);
  });

  it('takes all of the data where more is told, and is drawn without it meanwhile', () => {
    give(dataset.first, articleFirst);
    const run = new Run();
    const meanwhile = run.with({ needsFullDataset: true });
    expect(meanwhile.needs).toMatchObject([{ resource: dataset.full, isOptional: true }]);
    expect(meanwhile.data).toBe(articleFirst);
    give(dataset.full, article);
    expect(run.again().data).toBe(article);
  });

  it.each([
    ['items that it does not show first', { options: { links: ['all'] } }],
    ['another language than its first part has', { lang: 'de' }],
  ])('waits for all of the data where it is asked for %s', (_, patch) => {
    give(dataset.first, articleFirst);
    give(german, de);
    const run = new Run();
    const former = run.again().scene;
    const waiting = run.with(patch);
    expect(resourcesOf(waiting.needs)).toEqual([dataset.full]);
    expect(waiting.needs[0]!.isOptional).toBe(false);
    expect(waiting.scene, 'the former scene stays').toBe(former);
    const late = run.again(true);
    expect(late.scene, 'from what is there').not.toBe(former);
    const isOther = 'options' in patch;
    expect(late.data).toEqual(isOther ? withoutStory(articleFirst) : articleFirst);
    give(dataset.full, article);
    const after = run.again();
    expect(after.needs).toEqual([]);
    expect(after.data).toEqual(isOther ? withoutStory(article) : article);
  });

  it('builds ahead what a story asks for next, and then finds it', () => {
    give(dataset.first, article);
    const run = new Run();
    const shown = run.again().scene!;
    const told = { ...article, asOf: '2021-09-26' };
    const adapt: Adapt = (_, options) => [told, options];
    const ahead = run.pipeline.prepare(run.input, adapt, () => false)?.made;
    expect(ahead?.scene.asOf).toBe('2021-09-26');
    expect(run.again().scene, 'the present one stays').toBe(shown);
    expect(run.with({ adapt }).scene).toBe(ahead!.scene);
    expect(run.with({ adapt: (_, options) => [{ ...told }, options] }).scene).not.toBe(
      ahead?.scene,
    );
  });

  it('keeps one before and one after while a story goes from step to step', () => {
    give(dataset.first, article);
    const run = new Run();
    run.again();
    const steps = ['2010', '2015', '2020'].map((asOf) => {
      const data = { ...article, asOf };
      const adapt: Adapt = (_, options) => [data, options];
      return {
        asOf,
        adapt,
        made: () => run.pipeline.prepare(run.input, adapt, () => false)?.made?.scene,
      };
    });
    const first = run.with({ adapt: steps[0]!.adapt }).scene;
    const second = steps[1]!.made();
    expect(run.with({ adapt: steps[1]!.adapt }).scene).toBe(second);
    const third = steps[2]!.made();
    expect(steps[0]!.made(), 'the one before').toBe(first);
    expect(steps[2]!.made(), 'the one after').toBe(third);
    for (const [i, scene] of [
      [2, third],
      [1, second],
      [0, first],
    ] as const)
      expect(run.with({ adapt: steps[i]!.adapt }).scene).toBe(scene);
  });

  it('builds nothing ahead that needs what is not there', () => {
    give(dataset.first, article);
    const run = new Run();
    const shown = run.again().scene;
    const adapt: Adapt = (data, options) => [data, { ...options, worldview: 'CN' }];
    const ahead = run.pipeline.prepare(run.input, adapt, () => false);
    expect(ahead?.made).toBeUndefined();
    expect(ahead?.needs).toEqual([expect.objectContaining({ path: 'worldviews' })]);
    expect(run.again().scene).toBe(shown);
  });

  it('is made of its first part where the rest cannot be had', () => {
    give(dataset.first, articleFirst);
    const run = new Run();
    run.failed.add(dataset.full);
    const derived = run.with({ options: { links: ['all'] } });
    expect(derived.data).toEqual(withoutStory(articleFirst));
    expect(derived.scene).toBeDefined();
    expect(resourcesOf(derived.needs), 'still wanted').toEqual([dataset.full]);
  });

  it.each(['artikle', 'constructor', '__proto__'])('is none of the name "%s"', (name) => {
    const derived = new Run().with({ dataset: name });
    expect(print(derived)).toEqual([
      expect.stringContaining(`attribute dataset: "${name}" is no built-in data set`),
    ]);
    expect([derived.isBare, derived.scene?.countries.length]).toEqual([true, expect.any(Number)]);
    expect(new Run().with({ dataset: name, hasOwnPicture: true }).scene).toBeUndefined();
  });
});

describe('words', () => {
  it('come in the language of the page; until they are there the former scene stays', () => {
    give(ownData, ownDataCode);
    const run = new Run();
    const former = run.with({ data: own() });
    expect(former.scene?.lang).toBe('en');
    const waiting = run.with({ lang: 'ru' });
    expect(resourcesOf(waiting.needs)).toEqual([russian]);
    expect(waiting.needs[0]!.path).toBe('lang');
    expect(waiting.scene).toBe(former.scene);
    give(russian, ru);
    const after = run.again();
    expect([after.scene?.lang, after.messages]).toEqual(['ru', ru]);
  });

  it('are the former ones where it is late or they cannot be had', () => {
    give(ownData, ownDataCode);
    give(russian, ru);
    const run = new Run();
    run.with({ data: own(), lang: 'ru' });
    const late = run.with({ lang: 'de', data: own('Later') }, true);
    expect([titleOf(late), late.scene?.lang]).toEqual(['Later', 'ru']);
    run.failed.add(german);
    const failed = run.with({ data: own('Last') });
    expect([titleOf(failed), failed.scene?.lang]).toEqual(['Last', 'ru']);
  });

  it('of the page itself are put among them, with what is wrong with these', () => {
    give(ownData, ownDataCode);
    const run = new Run();
    const strings = () => ({ ui: { close: 'Shut' }, legend: 5 }) as unknown as MapInput['strings'];
    const waiting = run.with({ data: own(), strings: strings() });
    expect(waiting.needs).toMatchObject([{ resource: ownWords, path: 'strings' }]);
    expect(waiting.scene).toBeUndefined();
    give(ownWords, wordsCode);
    const after = run.again();
    expect(after.messages?.ui.close).toBe('Shut');
    expect(print(after)).toEqual([expect.stringMatching(/^strings\.legend: expected text/)]);
    const equal = run.with({ strings: strings() });
    expect([equal.messages === after.messages, equal.scene === after.scene]).toEqual([true, true]);
    expect(run.with({ strings: undefined }).messages?.ui.close).not.toBe('Shut');
  });
});

describe('words for legend and names', () => {
  const labels = (text: string) => ({ labels: { KZ: { text }, KX: { hidden: true } } });

  it('come with code of their own, for data and for words of the page', () => {
    give(ownData, ownDataCode);
    const run = new Run();
    const waiting = run.with({ data: { title: 'Own', ...labels('Qazaqstan') } });
    expect(waiting.needs).toMatchObject([{ resource: wording, path: 'labels' }]);
    expect(waiting.scene).toBeUndefined();
    give(wording, wordingCode);
    const after = run.again();
    expect(after.scene?.labels?.get('country:KZ')?.text).toBe('Qazaqstan');
    expect(print(after)).toEqual([expect.stringMatching(/^labels\.KX: "KX" is no country/)]);
    expect(print(run.again())).toEqual(print(after));
    give(ownWords, wordsCode);
    const own = run.with({ strings: labels('Steppe') });
    expect(own.scene?.labels?.get('country:KZ')?.text).toBe('Steppe');
    expect(own.scene?.items.get('country:KZ')?.title.text).toBe('Kazakhstan');
    expect(print(run.with({ data: { title: 'Own' }, strings: undefined }))).toEqual([]);
  });

  it('are not waited for where they cannot be had', () => {
    give(ownData, ownDataCode);
    const run = new Run();
    run.failed.add(wording);
    const without = run.with({ data: { title: 'Own', ...labels('Qazaqstan') } });
    expect(without.scene?.labels).toBeUndefined();
    expect(titleOf(without)).toBe('Own');
  });

  it('need no code where there are none', () => {
    give(ownData, ownDataCode);
    give(ownWords, wordsCode);
    const run = new Run();
    const { needs, scene } = run.with({ data: { title: 'Own' }, strings: { legend: 'Key' } });
    expect([needs, titleOf({ scene } as Derived)]).toEqual([[], 'Own']);
  });
});

describe('own data', () => {
  it('is read once its code is there, and told of', () => {
    const run = new Run();
    const before = run.with({ data: { title: 'Own', links: [{ id: 1 }] } });
    expect(before.needs).toMatchObject([{ resource: ownData, path: 'data' }]);
    expect(before.scene).toBeUndefined();
    give(ownData, ownDataCode);
    const after = run.again();
    expect(titleOf(after)).toBe('Own');
    expect(print(after).some((line) => line.startsWith('links[0]'))).toBe(true);
  });

  it('goes before the script, that before the address, that before the data set', () => {
    give(ownData, ownDataCode);
    const fetched = vi.fn(() => new Promise<Response>(() => {}));
    vi.stubGlobal('fetch', fetched);
    const run = new Run();
    const all = { data: own('data'), inline: '{"title": "inline"}', src: 'a.json', dataset: 'x' };
    expect(titleOf(run.with(all))).toBe('data');
    expect(titleOf(run.with({ data: null }))).toBe('inline');
    const { needs } = run.with({ inline: '' });
    expect(needs).toMatchObject([{ path: 'src' }]);
    expect(print(run.with({ src: undefined }))).toEqual([
      expect.stringContaining('attribute dataset'),
    ]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('builds nothing for an equal input, and one scene for another', () => {
    give(ownData, ownDataCode);
    const run = new Run();
    const options = () => ({ links: ['none'], focus: ['TJ'] });
    const first = run.with({ data: own(), options: options() });
    for (let i = 0; i < 3; i++) {
      const again = run.with({ data: own(), options: options() });
      expect([again.scene === first.scene, again.data === first.data]).toEqual([true, true]);
    }
    expect(run.with({ options: { focus: ['KG'] } }).scene).not.toBe(first.scene);
  });

  it('that is of no use leaves the former, and is told of', () => {
    give(ownData, ownDataCode);
    give(jsonErrors, jsonErrorsCode);
    const run = new Run();
    const former = run.with({ data: own() });
    const after = run.with({ data: undefined, inline: '{"title": ' });
    expect(after.scene).toBe(former.scene);
    expect(print(after)).toEqual([expect.stringMatching(/^script: is not JSON/)]);
    expect(after.isBare).toBe(false);
  });

  it('that throws when it is read is an issue, and no error', () => {
    give(ownData, ownDataCode);
    const run = new Run();
    const data = {
      get title(): string {
        throw new Error('not to be read');
      },
      asOf: '2020',
    };
    const derived = run.with({ data });
    expect(derived.issues.length).toBeGreaterThan(0);
    expect(derived.scene).toBeDefined();
  });

  it('is completed by what the record holds of the bodies that it only names', () => {
    give(ownData, ownDataCode);
    const run = new Run();
    const options = { alliances: ['sco'] };
    const waiting = run.with({ data: own(), options });
    expect(waiting.needs).toMatchObject([{ resource: record, path: 'datasets' }]);
    expect(waiting.scene).toBeUndefined();
    run.failed.add(record);
    const without = run.again();
    expect(without.scene?.legend).toEqual([]);
    // It may well be known: that the record is missing is told where it fails.
    expect(print(without)).toEqual([]);
    give(record, article);
    const after = run.again();
    expect(after.issues).toEqual([]);
    expect(after.scene?.legend.length).toBeGreaterThan(0);
    expect(run.with({ options: { alliances: ['sco'] } }).scene).toBe(after.scene);
    expect(run.with({ options: { alliances: ['scoo'] } }).issues.length).toBe(1);
  });
});

describe('a worldview', () => {
  it('is waited for where it is none of the common ones', () => {
    give(ownData, ownDataCode);
    const run = new Run();
    const former = run.with({ data: own() });
    const waiting = run.with({ options: { worldview: 'in' } });
    expect(waiting.needs).toMatchObject([{ resource: allWorldviews, path: 'worldviews' }]);
    expect(waiting.scene).toBe(former.scene);
    const late = run.again(true);
    expect([late.scene?.worldview.id, late.issues]).toEqual(['un', []]);
    give(allWorldviews, WORLDVIEWS);
    const after = run.again();
    expect([after.scene?.worldview.id.toLowerCase(), after.issues]).toEqual(['in', []]);
  });

  it('that does not exist is told of once all are there', () => {
    give(ownData, ownDataCode);
    give(allWorldviews, WORLDVIEWS);
    const derived = new Run().with({ data: own(), options: { worldview: 'moon' } });
    expect(derived.scene?.worldview.id).toBe('un');
    expect(print(derived)).toEqual([expect.stringContaining('attribute worldview')]);
  });
});

describe('an address', () => {
  /** Requests that a test answers, by address. */
  function stubFetch() {
    const requests: { url: string; signal: AbortSignal; answer(text: string): void }[] = [];
    vi.stubGlobal(
      'fetch',
      (url: string, { signal }: { signal: AbortSignal }) =>
        new Promise<Response>((resolve, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          requests.push({ url, signal, answer: (text) => resolve(new Response(text)) });
        }),
    );
    return requests;
  }

  it('is asked for by who runs the pipeline, and read once it has answered', async () => {
    give(ownData, ownDataCode);
    const requests = stubFetch();
    const run = new Run();
    const [need] = run.with({ src: 'a.json' }).needs;
    expect(need).toMatchObject({ path: 'src', message: '' });
    expect(run.again().needs[0]!.resource, 'the same request').toBe(need!.resource);
    expect(requests).toEqual([]);
    const loaded = need!.resource.load();
    requests[0]!.answer('{"title": "Loaded"}');
    await loaded;
    expect(titleOf(run.again())).toBe('Loaded');
  });

  it('that is overtaken is given up', async () => {
    give(ownData, ownDataCode);
    const requests = stubFetch();
    const run = new Run();
    const loaded = run.with({ src: 'a.json' }).needs[0]!.resource.load();
    const [next] = run.with({ src: 'b.json' }).needs;
    expect(requests[0]!.signal.aborted).toBe(true);
    await expect(loaded).rejects.toThrow();
    void next!.resource.load();
    expect(requests.map(({ url }) => url)).toEqual(['a.json', 'b.json']);
  });

  it('is asked for anew after it has been given up', () => {
    give(ownData, ownDataCode);
    const requests = stubFetch();
    const run = new Run();
    const [first] = run.with({ src: 'a.json' }).needs;
    first!.resource.load().catch(() => {});
    run.pipeline.abort();
    expect(requests[0]!.signal.aborted).toBe(true);
    const [second] = run.again().needs;
    expect(second!.resource).not.toBe(first!.resource);
  });

  it('that has been read is not asked for again after the pipeline was given up', async () => {
    give(ownData, ownDataCode);
    const requests = stubFetch();
    const run = new Run();
    const loaded = run.with({ src: 'a.json' }).needs[0]!.resource.load();
    requests[0]!.answer('{"title": "Loaded"}');
    await loaded;
    const { scene } = run.again();
    run.pipeline.abort();
    const after = run.again();
    expect([after.needs, after.scene === scene]).toEqual([[], true]);
  });

  it('that cannot be reached leaves countries and borders, or the picture of the page', () => {
    give(ownData, ownDataCode);
    stubFetch();
    for (const hasOwnPicture of [false, true]) {
      const run = new Run();
      const [need] = run.with({ src: 'a.json', hasOwnPicture }).needs;
      run.failed.add(need!.resource);
      const derived = run.again();
      expect([derived.scene !== undefined, derived.isBare]).toEqual([
        !hasOwnPicture,
        !hasOwnPicture,
      ]);
    }
  });

  it('that cannot be reached leaves the last good map', () => {
    give(ownData, ownDataCode);
    stubFetch();
    const run = new Run();
    const former = run.with({ data: own() });
    const [need] = run.with({ data: undefined, src: 'a.json' }).needs;
    run.failed.add(need!.resource);
    const after = run.again();
    expect([after.scene === former.scene, after.isBare]).toEqual([true, false]);
  });

  it('that is late leaves the former data, with what else has been asked for', () => {
    give(ownData, ownDataCode);
    stubFetch();
    const run = new Run();
    run.with({ data: own('Former') });
    const patch = { data: undefined, src: 'a.json', options: { asOf: '2011' } };
    expect(run.with(patch).scene?.asOf).toBe('2020-06-15');
    const late = run.again(true);
    expect([titleOf(late), late.scene?.asOf]).toEqual(['Former', '2011-12-31']);
  });
});
