import { describe, expect, it } from 'vitest';
import { DEFAULT_WORLDVIEWS } from '../../../src/core/geometry/default-worldviews.js';
import { WORLDVIEW_NAMES } from '../../../src/core/geometry/worldview-names.js';
import { WORLDVIEWS, type Worldview } from '../../../src/core/geometry/worldviews.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';

const atlas = { countries: { KZ: [69.67, 48.62] }, capitals: {}, waters: {} };

/** What is settled when the attribute and the data name a worldview. */
function resolve(
  option: string | undefined,
  data?: string,
  worldviews: Readonly<Record<string, Worldview>> = WORLDVIEWS,
) {
  const resolved = resolveSettings(
    data === undefined ? {} : { worldview: data },
    { worldview: option },
    atlas as never,
    '2023-11-02',
    worldviews,
  );
  const { settings, issues, isWorldviewKnown } = resolved;
  return { id: settings.worldview.id, issues, isWorldviewKnown };
}

describe('the worldview of a map', () => {
  it.each([
    [undefined, undefined, 'un'],
    [undefined, 'de-facto', 'de-facto'],
    ['un', 'de-facto', 'un'],
    ['IN', undefined, 'IN'],
    ['in', undefined, 'IN'],
    ['Un', undefined, 'un'],
    ['DE-FACTO', undefined, 'de-facto'],
    [undefined, 'pk', 'PK'],
  ])('attribute %s and data %s give %s', (option, data, id) => {
    expect(resolve(option, data)).toEqual({ id, issues: [], isWorldviewKnown: true });
  });

  it.each([
    ['unn', 'attribute worldview', /"unn".*did you mean "un"/],
    ['nowhere', 'attribute worldview', /"nowhere".*known: un, de-facto, IN/],
    ['constructor', 'attribute worldview', /"constructor" is no known worldview/],
  ])('%s is an issue', (option, path, message) => {
    const { id, issues, isWorldviewKnown } = resolve(option, 'de-facto');
    expect(id).toBe('de-facto');
    expect(issues).toEqual([
      { path, message: expect.stringMatching(message) as string, severity: 'error' },
    ]);
    expect(isWorldviewKnown).toBe(false);
  });

  it('says that a fuller table may know more', () => {
    expect(resolve('IN', undefined, DEFAULT_WORLDVIEWS)).toMatchObject({
      id: 'un',
      isWorldviewKnown: false,
    });
    expect(resolve(undefined, 'IN', DEFAULT_WORLDVIEWS).isWorldviewKnown).toBe(false);
    expect(resolve('un', 'IN', DEFAULT_WORLDVIEWS).isWorldviewKnown).toBe(true);
  });
});

describe('the names of views that types know', () => {
  it('are those of the tables', () => {
    expect([...WORLDVIEW_NAMES].sort()).toEqual(Object.keys(WORLDVIEWS).sort());
  });
});
