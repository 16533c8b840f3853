import { describe, expect, it } from 'vitest';
import { WORLDVIEWS } from '../../../src/core/geometry/worldviews.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { article } from '../../../src/datasets/article.js';
import { atlas } from '../support.js';

// What stands over something else begins like a sentence, in every language that has capitals.

const OPTIONS = [
  { alliances: 'cis sco', asOf: '2004' },
  { alliances: 'cis ots', disputes: 'all', links: 'all' },
  { disputes: 'all', asOf: '2010', links: 'none', unconfirmed: true },
];

describe.each(Object.entries(CATALOGUES))('heads and entries in %s', (_, messages) => {
  it.each(OPTIONS)('begin with no small letter: $alliances, $disputes, $asOf', (options) => {
    const { settings } = resolveSettings(article, options, {
      atlas,
      overlays: WHOLE_OVERLAYS,
      today: '2026-06-30',
      worldviews: WORLDVIEWS,
    });
    const scene = buildScene(article, settings, { messages, atlas, overlays: WHOLE_OVERLAYS });
    const heads = [
      ...scene.legend.map(({ label }) => label.text),
      ...[...scene.items.values()].flatMap(({ details }) =>
        details.flatMap(({ term }) => term ?? []),
      ),
    ];
    expect(heads.length).toBeGreaterThan(5);
    expect(heads.filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
  });
});
