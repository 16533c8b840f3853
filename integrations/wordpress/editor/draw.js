// What the editor draws figures with: a module that it loads with its first map, so that other texts do not wait for it.
import { WORLDVIEWS } from 'central-asia-map/core';
import { alliances } from 'central-asia-map/datasets/alliances/index';
import { renderStaticMap } from 'central-asia-map/static';
import { pick, pickedOf } from '../../../studio/src/record/pick-item.js';
import { ENTRIES, RECORD } from '../../../studio/src/record/record.js';

export { withoutPictures, withPicture } from './safe-figure.js';

/** Size of the figure for the column of a text, in pixels. */
const COLUMN = { width: 944, height: 600 };
/** Size of the picture that stands for it, with its words in it: they can be read in a column of that width. */
const CARD = { width: 640, height: 560 };

/** What can be chosen, as pairs of value and words. */
export const CHOICES = {
  worldviews: Object.values(WORLDVIEWS).map(({ id, label }) => [id, label]),
  bodies: alliances.map(({ id, name }) => [id, typeof name === 'string' ? name : name.en]),
};

/** What of the record can be put on a map besides bodies, by lists, as pairs of id and words. */
export const LISTS = Object.fromEntries(
  ['disputes', 'links', 'sites', 'corridors'].map((list) => [
    list,
    ENTRIES[list].map(({ id, name }) => [id, `${name} · ${id}`]),
  ]),
);

/** The ids of a list that are on a map, and the map with just these: as the studio does it. */
export const idsOn = pickedOf;
export function withIds(data, list, ids) {
  const before = pickedOf(data, list);
  const changes = [
    ...before.filter((id) => !ids.includes(id)).map((id) => [id, false]),
    ...ids.filter((id) => !before.includes(id)).map((id) => [id, true]),
  ];
  return changes.reduce((map, [id, isOn]) => pick(map, list, id, isOn, RECORD), data);
}

/**
 * Draws a map: its `html`, a `card` with all words in it (SVG), what it shows in words (`alt`), and what is wrong with its data
 * (`issues`, each a sentence with its path). `options` are attributes of the block.
 */
export function draw(data, { lang, theme, projection, header } = {}) {
  const given = Object.entries({ lang, theme, projection, header }).filter(([, value]) => value);
  const options = { ...COLUMN, lang: data.lang, ...Object.fromEntries(given) };
  const { html, issues } = renderStaticMap(data, options);
  const { svg: card } = renderStaticMap(data, { ...options, ...CARD, caption: true });
  return {
    html,
    card,
    alt: descriptionIn(card),
    issues: issues
      .filter(({ severity }) => severity !== 'info')
      .map(({ path, message }) => (path ? `${path}: ${message}` : message)),
  };
}

/** The description that a drawing has for those who do not see it. */
const descriptionIn = (svg) =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('desc')?.textContent ?? '';
