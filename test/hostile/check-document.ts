import { expect } from 'vitest';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { CATALOGUES } from '../../src/core/messages/catalogues.js';
import { matchLanguage } from '../../src/core/messages/match-language.js';
import type { Frame } from '../../src/core/model/frame.js';
import { WHOLE_OVERLAYS } from '../../src/core/overlays/whole-overlays.js';
import { renderCsv } from '../../src/core/render/render-csv.js';
import { renderFigure } from '../../src/core/render/render-figure.js';
import { renderSvg } from '../../src/core/render/render-svg.js';
import { buildScene } from '../../src/core/scene/build-scene.js';
import type { MapOptions } from '../../src/core/scene/map-options.js';
import { resolveSettings } from '../../src/core/scene/resolve-settings.js';
import { atlas, layout, parse } from '../core/support.js';
import { activeContent } from './active-content.js';
import { unreported } from './unreported.js';

const KNOWN = {
  atlas,
  overlays: WHOLE_OVERLAYS,
  today: '2026-01-31',
  worldviews: WORLDVIEWS,
};

/** A picture of nothing, for what stands around pictures. */
const EMPTY_FRAME = (() => {
  const { settings } = resolveSettings({}, { overlays: [] }, KNOWN);
  const scene = buildScene({}, settings, { ...KNOWN, messages: CATALOGUES['en']! });
  return {
    ...layout(scene, 'first-paint', 320, 240),
    items: [],
    labels: [],
    numbered: [],
    dropped: [],
  } as Frame;
})();

/** Throws where a document is dropped without a word, or becomes more than text; `isDrawn` also draws its picture. */
export function checkDocument(
  input: unknown,
  options: MapOptions,
  lang: string,
  isDrawn: boolean,
): void {
  const { data, issues } = parse(input);
  const dropped = unreported(input, data, issues);
  if (dropped.length > 0) throw new Error(`dropped without a word: ${dropped.join(', ')}`);
  const { settings, issues: more } = resolveSettings(data, options, KNOWN);
  for (const { path, message } of [...issues, ...more]) {
    if (path.length > 500 || message.length > 700 || message.length < 4)
      throw new Error(`no issue to read: ${path}: ${message}`);
  }
  const messages = CATALOGUES[matchLanguage(lang, Object.keys(CATALOGUES))]!;
  const scene = buildScene(data, settings, { ...KNOWN, messages });
  const frame = isDrawn ? layout(scene, 'first-paint', 320, 240) : EMPTY_FRAME;
  expect(activeContent(renderFigure(frame, scene, messages))).toEqual([]);
  checkCsv(renderCsv(scene.table, scene.dateline, messages));
  if (!isDrawn) return;
  if (/NaN|Infinity|undefined/.test(JSON.stringify(frame.items.map(({ anchor }) => anchor))))
    throw new Error('drawn nowhere');
  const svg = renderSvg(frame, scene, { idPrefix: 'x-' });
  expect(activeContent(svg.replace(/^<\?xml[^>]*\?>/, ''))).toEqual([]);
  if (
    /="[^"]*(?:NaN|Infinity)[^"]*"/.test(svg.replace(/ (?:aria-label|data-\w+|lang)="[^"]*"/g, ''))
  )
    throw new Error('a number that is none');
}

/** No cell that a spreadsheet would take for a formula. */
function checkCsv(csv: string): void {
  for (const cell of csv.matchAll(/(?:^|,|\r\n)"?([=+@\t\r]|-\D)/g))
    throw new Error(`a formula: ${csv.slice(cell.index, cell.index + 40)}`);
}
