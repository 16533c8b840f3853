import { sayCloseUp } from '../messages/say-close-up.js';
import type { InsetCorner } from '../data/inset.js';
import type { Geography } from '../geometry/geography.js';
import type { Bounds } from '../geometry/shape.js';
import { insetAttribution } from '../geometry/inset-level.js';
import { hundredths } from '../geometry/round.js';
import { fitView, projectBox, type View } from '../geometry/view.js';
import type { Messages } from '../messages/messages.js';
import type { Frame } from '../model/frame.js';
import type { SceneInset } from '../model/scene-parts.js';
import { findInset, insetRects, toldBy } from '../scene/find-inset.js';
import type { LegendEntry, Scene } from '../model/scene.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import { firstEntries } from '../scene/first-entries.js';
import { seenItems } from '../scene/seen-items.js';
import { unnumberedEntries } from '../scene/unnumbered-entries.js';
import { layoutScene } from '../scene/layout-scene.js';
import { themePaint } from '../style/theme-paint.js';
import { drawFrame, type DrawOptions } from './draw-frame.js';
import { drawSwatch, swatchSize } from './draw-swatch.js';
import { renditionLabels } from './rendition-labels.js';
import { SharedStyles } from './shared-styles.js';
import { svgNode, toMarkup, type SvgNode } from './svg-node.js';

/** The words of a scene that stand around its picture. */
export type SceneWords = Pick<Scene, (typeof WORDS)[number]>;

const WORDS = [
  'lang',
  'dir',
  'kicker',
  'title',
  'deck',
  'deckNarrow',
  'dateline',
  'situation',
  'isBeyondRecord',
  'description',
  'convention',
  'remarks',
  'credit',
] as const;

/** The words of an element that stand on its picture and buttons. */
export type FrameWords = Pick<Messages, 'lang' | 'dir' | 'mapTitle' | 'legend'> & {
  readonly ui: Pick<Messages['ui'], (typeof UI)[number]>;
};

const UI = ['zoomIn', 'zoomOut', 'reset', 'openLarge', 'table', 'about', 'map', 'keys'] as const;

/**
 * A scene drawn ahead of time, to be on screen before the code that draws scenes is there: shapes that fill any size, and
 * names laid out for two of them.
 */
export interface Rendition {
  readonly scene: SceneWords;
  readonly words: FrameWords;
  /** An `<svg>` in markup, without names. */
  readonly picture: string;
  /**
   * What lies over it, from the ground up: for wide pictures, for those between and for narrow ones, with the classes
   * `when-wide`, `when-medium` and `when-narrow`, an `<svg>` of lines and dots each and one of names and words. The places of
   * names are parts of the picture's box, so that their type has its size at any size of the picture.
   */
  readonly labels: readonly string[];
  /**
   * Rules for the classes of picture, names and legend, which stand for what else would be repeated on each element; and
   * the box of the names, if they lie in a size container that the picture fills. `--_type` enlarges them.
   */
  readonly styles: string;
  /** The list of legend entries, in markup. */
  readonly legend: string;
  /** What of a close-up is known ahead of time: its caption, and where it will stand. */
  readonly inset?: RenditionInset | undefined;
  /** What the discs on the picture stand for, in each of the layouts. */
  readonly numbered: Readonly<Record<RenditionLayout, Frame['numbered']>>;
}

/** The place of a close-up on a wide picture; below a narrow one it has none. */
export interface RenditionInset extends Pick<SceneInset, 'caption' | 'narrowCaption' | 'tone'> {
  readonly closeUp: string;
  readonly corner?: InsetCorner | undefined;
  readonly lines: number;
  /** Whom its geometry is owed to. */
  readonly attribution?: string | undefined;
}

/**
 * The sizes for which names, words and lines are laid out, from the widest on: those of the width classes, nearer to the
 * least of each than to the largest, since type gets no larger than it is laid out but smaller.
 */
export type RenditionLayout = 'wide' | 'medium' | 'narrow';
const LAYOUTS = {
  wide: { width: 760, height: 467 },
  medium: { width: 520, height: 320 },
  narrow: { width: 344, height: 354 },
} as const satisfies Readonly<Record<RenditionLayout, Pick<View, 'width' | 'height'>>>;
const NAMES = ['wide', 'medium', 'narrow'] as const;
/** How far the shapes go on around the wide layout, in its pixels: enough for a picture twice as wide as it is high. */
const OVERSCAN = 90;
/** The shapes are coarse, so that fractions of pixels would tell nothing. */
const PRECISION = 1;
/** Layers that hold for every size; the others have lines, dots and type of one size each. */
const SHAPES = ['countries', 'water', 'borders'];

/** What a scene is drawn ahead of time with. */
export interface RenditionOptions {
  readonly messages: Messages;
  readonly overlays: readonly OverlayRenderer[];
  /** The pixels of a picture that the element covers, as left, top, right, bottom. */
  readonly covered: (view: View, dir: Scene['dir']) => readonly Bounds[];
}

/** Draws a scene ahead of time, in the colours that an element's theme sets. */
export function renderRendition(
  scene: Scene,
  geography: Geography,
  { messages, overlays, covered }: RenditionOptions,
): Rendition {
  const bounds = projectBox(scene.box, geography.projection);
  const layout = (name: RenditionLayout, overscan: number): Frame => {
    const { width, height } = LAYOUTS[name];
    const view = { ...fitView(bounds, width, height), overscan, precision: PRECISION };
    const controls = covered(view, scene.dir);
    const inset = findInset(scene, geography, view, controls);
    const reserved = [...controls, ...(inset ? insetRects(inset.place) : [])];
    return layoutScene(scene, geography, view, { overlays, reserved, told: toldBy(inset) });
  };
  const frames = {
    wide: layout('wide', OVERSCAN),
    medium: layout('medium', 0),
    narrow: layout('narrow', 0),
  };
  const options: DrawOptions = { paint: themePaint, idPrefix: 'r-', interactive: 'by pointer' };
  const rules = new SharedStyles();
  const { wide } = frames;
  const layers = drawFrame(wide, options).filter(
    ({ key = '' }) => !key || SHAPES.includes(key) || !wide.layers.includes(key),
  );
  const box = boxOf(wide.view, bounds);
  const picture = svgNode(
    'svg',
    {
      class: 'rendition',
      viewBox: box.join(' '),
      role: 'img',
      'aria-label': scene.title.text,
      'aria-describedby': 'summary',
      tabindex: 0,
      direction: 'ltr',
    },
    layers,
  );
  const over = NAMES.flatMap((name) => {
    const frame = frames[name];
    const className = `when-${name}`;
    const marks = drawFrame(frame, { ...options, idPrefix: `r-${name}-` }).filter(
      ({ key = '' }) => frame.layers.includes(key) && key !== 'labels' && !SHAPES.includes(key),
    );
    const viewBox = boxOf(frame.view, bounds).join(' ');
    return [
      svgNode(
        'svg',
        { class: `rendition marks ${className}`, viewBox, direction: 'ltr', 'aria-hidden': 'true' },
        marks,
      ),
      renditionLabels(frame, options, bounds, className),
    ];
  });
  const entries = firstEntries(scene.legend, Object.values(frames).flatMap(seenItems));
  const bare = unnumberedEntries(entries, frames.narrow.numbered);
  const legend = svgNode(
    'ul',
    { class: 'legend' },
    entries.map((entry) => legendEntry(entry, bare.includes(entry))),
  );
  return {
    scene: wordsOf(scene),
    words: frameWordsOf(messages),
    picture: toMarkup(rules.apply(picture)),
    inset: insetOf(scene, geography, wide.view, { messages, overlays, covered }),
    labels: over.map((node) => toMarkup(rules.apply(node))),
    legend: toMarkup(rules.apply(legend)),
    styles:
      labelBox(
        [box[2], box[3]],
        NAMES.map((name) => hundredths(wide.view.scale / frames[name].view.scale)),
      ) + rules.text,
    numbered: {
      wide: wide.numbered,
      medium: frames.medium.numbered,
      narrow: frames.narrow.numbered,
    },
  };
}

function insetOf(
  scene: Scene,
  geography: Geography,
  view: View,
  { messages, covered }: RenditionOptions,
): RenditionInset | undefined {
  const { settled } = findInset(scene, geography, view, covered(view, scene.dir)) ?? {};
  if (!settled) return undefined;
  const { caption, narrowCaption, tone } = settled.inset;
  return {
    caption,
    narrowCaption,
    tone,
    closeUp: sayCloseUp(messages),
    corner: settled.corner,
    lines: settled.lines.length,
    attribution: insetAttribution(settled.view, geography.projection),
  };
}

/** World bounds in the pixels of a view: left, top, width, height. */
function boxOf({ scale, left, top }: View, [x0, y0, x1, y1]: Bounds) {
  return [
    hundredths(x0 * scale - left),
    hundredths(y0 * scale - top),
    hundredths((x1 - x0) * scale),
    hundredths((y1 - y0) * scale),
  ] as const;
}

const wordsOf = (scene: Scene): SceneWords =>
  Object.fromEntries(WORDS.map((name) => [name, scene[name]])) as SceneWords;

function frameWordsOf({ lang, dir, mapTitle, legend, ui }: Messages): FrameWords {
  const words = Object.fromEntries(UI.map((name) => [name, ui[name]])) as FrameWords['ui'];
  return { lang, dir, mapTitle, legend, ui: words };
}

/**
 * Where the names lie: over the box that the picture's `viewBox` is fitted to, worked out by the browser's layout, since
 * measuring it would lay out all of the element once more. `--_unit` is one unit of the picture, `--_pixel` one of the type:
 * less than a pixel where the picture is smaller than those that the names are laid out for.
 */
function labelBox([width, height]: readonly [number, number], scales: readonly number[]): string {
  const from = (middle: string, length: number) =>
    `calc(${middle} - ${hundredths(length / 2)}*var(--_unit))`;
  const pixel = (unit: string) => `--_pixel:calc(min(1px,${unit})*var(--_type,1))`;
  return (
    '.rendition.marks{pointer-events:none}.rendition.marks [data-id]{pointer-events:auto}' +
    `.rendition.layer-labels{--_unit:min(100cqw/${width},100cqh/${height});` +
    `left:${from('50cqw', width)};top:${from('50cqh', height)};` +
    `width:calc(${width}*var(--_unit));height:calc(${height}*var(--_unit));` +
    `${pixel('var(--_unit)')}}` +
    NAMES.slice(1)
      .map((name, i) => `.rendition.when-${name}{${pixel(`${scales[i + 1]}*var(--_unit)`)}}`)
      .join('') +
    // Browsers without units of containers would put them anywhere.
    '@supports not (width:1cqw){.layer-labels.rendition{display:none}}'
  );
}

/** `isBare`: no number of the narrow picture says what it means. */
function legendEntry({ id, label, sample }: LegendEntry, isBare: boolean): SvgNode {
  const idPrefix = `r-${id.replaceAll(':', '-')}-`;
  const drawing = drawSwatch(sample, { paint: themePaint, idPrefix, interactive: false });
  const box = {
    ...swatchSize(sample),
    'aria-hidden': 'true',
    part: 'swatch',
  };
  return svgNode('li', isBare ? {} : { class: 'but-narrow' }, [
    svgNode(
      'button',
      { class: 'entry', part: 'entry', type: 'button', 'aria-pressed': 'false', 'data-entry': id },
      [
        svgNode('svg', box, drawing),
        { tag: 'span', attributes: { lang: label.lang }, text: label.text },
      ],
    ),
  ]);
}
