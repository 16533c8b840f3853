import type { Geography } from '../geometry/geography-types.js';
import { fitView, projectBox, type View } from '../geometry/view.js';
import type { Frame, FrameItem } from '../model/frame.js';
import type { Mark } from '../model/mark.js';
import type { LegendEntry, Phrase } from '../model/scene.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import { DISC_RADIUS, drawDisc } from '../render/draw-disc.js';
import { drawFrame, type DrawOptions } from '../render/draw-frame.js';
import { drawSwatch, swatchSize } from '../render/draw-swatch.js';
import { svgNode, toMarkup, type SvgNode } from '../render/svg-node.js';
import { layoutScene } from '../scene/layout-scene.js';
import type { LayoutCache } from '../scene/layout-cache.js';
import { seenItems } from '../scene/seen-items.js';
import { sizedEntries } from '../scene/sized-entries.js';
import { sharePaths } from '../render/share-paths.js';
import type { Panel, Panels, PanelTable } from './panel-types.js';
import { renderTable } from './render-panel-table.js';
import { wordsOfPanel } from './words-of-panels.js';

/** What small maps are drawn with. */
export interface PanelsDrawing extends Pick<
  DrawOptions,
  'idPrefix' | 'interactive' | 'paint' | 'themable'
> {
  readonly geography: Geography;
  readonly overlays: readonly OverlayRenderer[];
  readonly cache: LayoutCache;
  /** Name of the elements that head the maps and the table. Default: `h3`. */
  readonly heading?: string;
}

/** Size of each map in its own pixels; it fills its column. One or two have half of the width each. */
export const SMALL = { width: 304, height: 200 } as const;
/** Widest picture whose names stay on their land. */
const NARROW = 360;
const HALF = { width: 468, height: 292 } as const;

/** Coarse, as small as they are: fractions of pixels would not be seen. */
const PRECISION = { small: 1, half: 0.5 } as const;

/** Several maps with their heads, one table and one legend, as markup that needs no script; each shape is in it once. */
export function renderPanels(panels: Panels, drawing: PanelsDrawing): string {
  const { idPrefix } = drawing;
  const isHalf = panels.panels.length <= 2;
  const frames = layoutPanels(panels, drawing, {
    ...(isHalf ? HALF : SMALL),
    precision: isHalf ? PRECISION.half : PRECISION.small,
  });
  const drawn = frames.map((frame, i) =>
    toMarkup(
      renderPanel(panels.panels[i]!, frame, { ...drawing, idPrefix: `${idPrefix}${i + 1}-` }),
    ),
  );
  const { outlines, pictures } = sharePaths(drawn, `${idPrefix}shape-`);
  const { table } = panels;
  return [
    `<div class="cam-multiples cam-panels cam-by-${panels.by}${isHalf ? ' cam-half' : ''}">`,
    outlines,
    ...pictures,
    ...(drawing.interactive ? [SAID] : []),
    ...(table ? [toMarkup(renderTable(table, drawing, columnsBeside(table)))] : []),
    renderLegend(panels, frames, drawing),
    '</div>',
  ].join('');
}

/** What heads a map and the table. */
export const headingOf = ({ heading = 'h3' }: Pick<PanelsDrawing, 'heading'>): string => heading;

/** Where it is said what is selected. */
export const SAID = '<p class="cam-said" role="status"></p>';

/** Rows that a table beside maps has room for, without holding up those below. */
const ROWS_BESIDE = 12;

/** How many columns the table has in the last row of maps; none where it does not fit there. */
function columnsBeside({ parts, columns }: PanelTable): number | undefined {
  const count = columns.length;
  const rows = parts.reduce((sum, part) => sum + part.rows.length + (part.name ? 1 : 0), 0);
  const free = 3 - (count % 3);
  return count > 3 && count < 3 + 3 * free && free < 3 && rows <= ROWS_BESIDE ? free : undefined;
}

/** All in one view. */
export function layoutPanels(
  { panels }: Pick<Panels, 'panels'>,
  { geography, overlays, cache }: Pick<PanelsDrawing, 'geography' | 'overlays' | 'cache'>,
  { width, height, precision }: Pick<View, 'width' | 'height' | 'precision'>,
): readonly Frame[] {
  const { projection } = geography;
  const { box } = panels[0]!.scene;
  const view: View = {
    ...fitView(projectBox(box, projection), width, height),
    ...(precision === undefined ? {} : { precision }),
  };
  return panels.map(({ scene, outlined }) => {
    // On a small map a name on the land of others would be read as theirs, whatever line joins it to its own.
    const frame = layoutScene(scene, geography, view, {
      overlays,
      cache,
      ...(panels.length > 2 || width <= NARROW ? { namesStay: true } : {}),
    });
    return outlined.length > 0 ? { ...frame, items: outline(frame.items, outlined) } : frame;
  });
}

/** Land that is only outlined is drawn over its neighbours. */
function outline(items: readonly FrameItem[], ids: readonly string[]): readonly FrameItem[] {
  const isMeant = ({ key }: FrameItem) => ids.includes(key);
  return [
    ...items.filter((item) => !isMeant(item)),
    ...items.filter(isMeant).map((item) => ({
      ...item,
      className: `${item.className} cam-outlined`,
      layer: 'borders',
      marks: item.marks.map(withOutline),
    })),
  ];
}

const withOutline = (mark: Mark): Mark => ({
  ...mark,
  style: { ...mark.style, stroke: 'label', width: 1.3 },
});

function renderPanel(panel: Panel, frame: Frame, drawing: PanelsDrawing): SvgNode {
  const { key, head, sub, changes, focusRole, isFocusIn, scene } = panel;
  const { width, height } = frame.view;
  return svgNode('div', { class: 'cam-small', 'data-panel': key }, [
    svgNode(headingOf(drawing), { class: 'cam-small-head', lang: head.lang }, head.text),
    svgNode('div', { class: 'cam-small-sub' }, [
      ...sub.map((text) => svgNode('span', {}, text)),
      ...changes.map((text) => svgNode('b', {}, text)),
      ...(focusRole
        ? [svgNode('span', { class: isFocusIn ? 'cam-small-in' : undefined }, focusRole)]
        : []),
    ]),
    svgNode('div', { class: 'cam-small-picture' }, [
      svgNode(
        'svg',
        {
          viewBox: `0 0 ${width} ${height}`,
          role: 'img',
          'aria-label': wordsOfPanel(panel),
          lang: scene.lang,
          direction: 'ltr',
        },
        drawFrame(frame, drawing),
      ),
      ...renderNumbered(frame, drawing),
    ]),
  ]);
}

/** The words of what numbers on a map stand for; where two maps have one place, under the head of theirs. */
export function renderNumbered(
  { numbered }: Frame,
  drawing: PanelsDrawing,
  headed?: Panel,
): SvgNode[] {
  if (numbered.length === 0) return [];
  const size = 2 * DISC_RADIUS;
  const still = { ...drawing, interactive: false } as const;
  return [
    ...(headed ? [svgNode('b', { lang: headed.head.lang }, headed.head.text)] : []),
    svgNode(
      'ol',
      { class: 'cam-numbered' },
      numbered.map((line) =>
        svgNode('li', {}, [
          svgNode('svg', { width: size, height: size, 'aria-hidden': 'true' }, [
            ...drawDisc(line, still),
          ]),
          svgNode('span', {}, [
            ...(line.first ? [phrase('b', line.first)] : []),
            ...(line.rest ? [phrase('span', { ...line.rest, text: ` ${line.rest.text}` })] : []),
          ]),
        ]),
      ),
    ),
  ];
}

/** What none of the maps shows is not explained. */
function seenEntries(
  entries: readonly LegendEntry[],
  frames: readonly Frame[],
): readonly LegendEntry[] {
  const seen = new Set(frames.flatMap((frame) => [...seenItems(frame)]));
  return entries.filter(({ targets, isSaid }) => !isSaid && targets.some((id) => seen.has(id)));
}

/** One for all maps, in the sizes that they have. */
export function renderLegend(
  { legend }: Panels,
  frames: readonly Frame[],
  drawing: PanelsDrawing,
): string {
  const still = { ...drawing, interactive: false } as const;
  const entries = sizedEntries(seenEntries(legend, frames), frames.at(-1));
  if (entries.length === 0) return '';
  return toMarkup(
    svgNode(
      'ul',
      { class: 'cam-small-legend' },
      entries.map(({ id, label, sample }) =>
        svgNode('li', { class: sample.size ? 'cam-scale' : undefined }, [
          svgNode(
            'svg',
            {
              ...swatchSize(sample),
              ...(sample.words === undefined
                ? { 'aria-hidden': 'true' }
                : { role: 'img', 'aria-label': sample.words }),
            },
            drawSwatch(sample, {
              ...still,
              idPrefix: `${drawing.idPrefix}${id.replaceAll(':', '-')}-`,
            }),
          ),
          phrase('span', label),
        ]),
      ),
    ),
  );
}

const phrase = (tag: string, { text, lang }: Phrase): SvgNode => svgNode(tag, { lang }, text);
