import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_INPUT, type Derived, type MapInput } from '../../src/app/map-input.js';
import { addingOptional, OPTIONAL } from '../../src/app/optional-overlays.js';
import type { Resource } from '../../src/app/resource.js';
import { DATASETS } from '../../src/app/resources.js';
import { ScenePipeline } from '../../src/app/scene-pipeline.js';
import { sites } from '../../src/core/overlays/sites.js';
import * as adding from '../../src/core/scene/add-optional.js';
import { articleFirst } from '../../src/datasets/article-first.js';
import { record } from '../../src/datasets/sites/record.js';

const site = OPTIONAL.find(({ name }) => name === 'sites')!;
const given = new Set<Resource<unknown>>();

/** Puts something into a resource as if it had been loaded. */
function give<T>(resource: Resource<T>, value: T): void {
  resource.value = value;
  given.add(resource);
}

afterEach(() => {
  for (const resource of given) resource.value = undefined;
  given.clear();
});

function runner() {
  give(DATASETS['article']!.first, articleFirst);
  const failed = new Set<Resource<unknown>>();
  const pipeline = new ScenePipeline(() => undefined);
  return {
    failed,
    run(input: Partial<MapInput>, isLate = false): Derived {
      const all = { ...EMPTY_INPUT, today: '2026-06-30', ...input };
      return pipeline.run(all, (resource) => failed.has(resource), isLate);
    },
  };
}

const asked = { options: { sites: ['dam'], asOf: articleFirst.asOf } } as Partial<MapInput>;
const neededBy = ({ needs }: Derived) => new Set(needs.map(({ resource }) => resource));

describe('optional overlays', () => {
  it('cost a map that does not use them nothing', () => {
    const { scene, needs } = runner().run({});
    expect(needs).toEqual([]);
    expect(Object.keys(scene!.overlays)).toEqual(['alliances', 'disputes', 'links']);
  });

  it('are needs where options ask for them, all at once, and those alone', () => {
    const { scene, ...derived } = runner().run(asked);
    expect(scene).toBeUndefined();
    expect(neededBy(derived as Derived)).toEqual(
      new Set([site.type, site.record!, addingOptional]),
    );
  });

  it('are drawn once they are there, and kept while nothing changes', () => {
    const { run } = runner();
    run(asked);
    give(site.type, sites);
    give(site.record!, record);
    give(addingOptional, adding);
    const { scene, issues } = run(asked);
    expect(issues).toEqual([]);
    expect(scene!.overlays['sites']!.length).toBeGreaterThan(2);
    expect(run(asked).scene).toBe(scene);
    expect(run({}).scene!.overlays['sites']).toBeUndefined();
  });

  it('are left out when they cannot be had, and no name of theirs is called unknown', () => {
    const { run, failed } = runner();
    const { full } = DATASETS['article']!;
    for (const resource of [site.type, site.record!, addingOptional, full]) failed.add(resource);
    const { scene, issues } = run(asked);
    expect(issues).toEqual([]);
    expect(scene!.overlays['sites']).toBeUndefined();
    const named = run({ options: { overlays: ['links', 'sites'] } });
    expect(named.issues).toEqual([]);
  });
});
