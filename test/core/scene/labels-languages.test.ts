/** The default map at common widths in languages of all scripts that the interface knows: what is named, and where. */
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import type { Scene } from '../../../src/core/model/scene.js';
import { WORLDVIEWS } from '../../../src/core/geometry/worldviews.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { articleFirst } from '../../../src/datasets/article-first.js';
import { atlas, layout } from '../support.js';

const LANGUAGES = ['en', 'ru', 'fa', 'tr', 'zh', 'ar', 'de'];
const WIDTHS = [320, 480, 768, 1200];
const CASES = LANGUAGES.flatMap((lang) => WIDTHS.map((width) => [lang, width] as const));

/** Square on narrow screens, else 3 to 2, as the element's styles have it. */
const heightOf = (width: number) => (width < 560 ? width : Math.round((width * 2) / 3));

const scenes = new Map<string, Scene>();
function sceneIn(lang: string): Scene {
  const known = scenes.get(lang);
  if (known) return known;
  const { settings } = resolveSettings(
    articleFirst,
    {},
    { atlas, overlays: WHOLE_OVERLAYS, today: '2026-01-31', worldviews: WORLDVIEWS },
  );
  const messages = CATALOGUES[lang]!;
  const scene = buildScene(articleFirst, settings, { messages, atlas, overlays: WHOLE_OVERLAYS });
  scenes.set(lang, scene);
  return scene;
}

interface Label {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

const drawn = new Map<string, { labels: Label[] }>();
function labelsIn(lang: string, width: number) {
  const key = `${lang} ${width}`;
  const known = drawn.get(key);
  if (known) return known;
  const frame = layout(sceneIn(lang), 'standard', width, heightOf(width));
  const labels = frame.labels.map(({ key: id, text, size, box }): Label => ({
    key: id.replace('label:', ''),
    text,
    size,
    box,
  }));
  const result = { labels };
  drawn.set(key, result);
  return result;
}

it.each([
  ['fa', ['۱', '۲', '۳', '۴', '۵']],
  ['en', ['1', '2', '3', '4', '5']],
  ['tg', ['1', '2', '3', '4', '5']],
])('discs and their list are numbered in the digits of the language: %s', (lang, digits) => {
  const { labels, numbered } = layout(sceneIn(lang), 'standard', 360, 371);
  expect(numbered.map(({ number }) => number)).toEqual(digits.slice(0, numbered.length));
  expect(numbered.length).toBeGreaterThan(2);
  const discs = labels.filter(({ kind }) => kind === 'disc').map(({ text }) => text);
  expect(discs.sort()).toEqual(digits.slice(0, numbered.length));
});

const overlap = (a: Label, b: Label) =>
  a.box[0] < b.box[2] && b.box[0] < a.box[2] && a.box[1] < b.box[3] && b.box[1] < a.box[3];

describe.each(CASES)('the default map in %s, %i px wide', (lang, width) => {
  const { labels } = labelsIn(lang, width);
  const countries = new Map(sceneIn(lang).countries.map((country) => [country.code, country]));
  const nameOf = (code: string) => labels.find(({ key }) => key === `country:${code}`)?.text;

  it('has no two labels over each other', () => {
    const pairs = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.text} and ${b.text}`),
    );
    expect(labels.length).toBeGreaterThan(8);
    expect(pairs).toEqual([]);
  });

  it('cuts no label at its edge', () => {
    const cut = labels.filter(
      ({ box: [left, top, right, bottom] }) =>
        left < 0 || top < 0 || right > width || bottom > heightOf(width),
    );
    expect(cut.map(({ text }) => text)).toEqual([]);
  });

  it('has no text below 11 px', () => {
    expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });

  it('names the country in focus and its partner', () => {
    for (const { code, name, inFocus, isPartner } of countries.values())
      if (inFocus || isPartner) expect(nameOf(code)).toBe(name);
  });

  it('says nothing in another script', () => {
    const foreign = labels.filter(({ key, text }) => {
      if (!/^(?:country|water):/.test(key)) return false;
      return ['ru', 'fa', 'zh', 'ar'].includes(lang) && /[a-z]/i.test(text);
    });
    expect(foreign.map(({ text }) => text)).toEqual([]);
  });
});
