import type { Geography } from '../geometry/geography.js';
import { fitView, projectBox, type View } from '../geometry/view.js';
import type { Messages } from '../messages/messages.js';
import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { coveredBy } from '../scene/covered-by.js';
import { layoutScene } from '../scene/layout-scene.js';
import { themePaint } from '../style/theme-paint.js';
import { drawFrame, type DrawOptions } from './draw-frame.js';
import { drawSwatch, SWATCH_HEIGHT, SWATCH_WIDTH } from './draw-swatch.js';
import { toMarkup, type SvgNode } from './svg-node.js';

/** The words of a scene that stand around its picture. */
export type SceneWords = Pick<
  Scene,
  'lang' | 'dir' | 'title' | 'dateline' | 'description' | 'convention' | 'credit'
>;

/** The words of an element that stand on its picture and buttons. */
export type FrameWords = Pick<Messages, 'lang' | 'dir' | 'mapTitle' | 'legend' | 'legendMore'> & {
  readonly ui: Pick<
    Messages['ui'],
    'zoomIn' | 'zoomOut' | 'reset' | 'showTable' | 'hideTable' | 'map' | 'keys'
  >;
};

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
   * An `<svg>` of the names to lie over it, for wide pictures and for narrow ones. Their type has the size of pixels if
   * `--cam-scale` is one pixel in the picture's coordinates. Their classes are `when-wide` and `when-narrow`.
   */
  readonly labels: readonly [wide: string, narrow: string];
  /** Rules for the classes of picture, names and legend, which stand for what else would be repeated on each element. */
  readonly styles: string;
  /** The list of legend entries, in markup. */
  readonly legend: string;
  /** Width and height of the picture's own coordinates. */
  readonly size: readonly [number, number];
  /** Pixels of the narrow layout for each unit of the picture's coordinates. */
  readonly narrowScale: number;
  /** Short names on the picture with what they stand for, wide and narrow. */
  readonly shortened: readonly [wide: Frame['shortened'], narrow: Frame['shortened']];
}

/** Sizes for which names are laid out: between those of articles, and of telephones. */
const WIDE = { width: 720, height: 480 };
const NARROW = { width: 360, height: 360 };
/** How far the shapes go on around the wide layout, in its pixels: enough for a picture twice as wide as it is high. */
const BLEED = 150;
/** The shapes are coarse, so that fractions of pixels would tell nothing. */
const GRAIN = 1;

/** Draws a scene ahead of time, in the colours that an element's theme sets. */
export function renderRendition(scene: Scene, geography: Geography, messages: Messages): Rendition {
  const bounds = projectBox(scene.box, geography.projection);
  const layout = ({ width, height }: typeof WIDE, bleed: number): Frame => {
    const view = { ...fitView(bounds, width, height), bleed, grain: GRAIN };
    return layoutScene(scene, geography, view, coveredBy(view, scene.dir));
  };
  const [wide, narrow] = [layout(WIDE, BLEED), layout(NARROW, 0)];
  const narrowScale = wide.view.scale / narrow.view.scale;
  const [left, top, right, bottom] = bounds.map((value) => value * wide.view.scale) as [
    number,
    number,
    number,
    number,
  ];
  const options: DrawOptions = { paint: themePaint, idPrefix: 'r-', interactive: 'by pointer' };
  const rules = new Rules();
  const layers = drawFrame(wide, options).filter(({ key }) => key !== 'labels');
  const size = [hundredths(right - left), hundredths(bottom - top)] as const;
  const corner = [hundredths(left - wide.view.left), hundredths(top - wide.view.top)];
  const viewBox = [...corner, ...size].join(' ');
  const picture = element(
    'svg',
    {
      class: 'rendition',
      viewBox,
      role: 'img',
      'aria-label': scene.title.text,
      'aria-describedby': 'summary',
      tabindex: 0,
      direction: 'ltr',
    },
    layers,
  );
  return {
    scene: wordsOf(scene),
    words: frameWordsOf(messages),
    picture: toMarkup(rules.apply(picture)),
    labels: [
      toMarkup(rules.apply(labelsOf(wide, options, viewBox, 'when-wide'))),
      toMarkup(
        rules.apply(
          labelsOf(narrow, options, viewBox, 'when-narrow', toWide(narrow.view, wide.view)),
        ),
      ),
    ],
    legend: toMarkup(
      rules.apply(
        element(
          'ul',
          { class: 'legend' },
          scene.legend.map((entry) => legendEntry(entry, messages)),
        ),
      ),
    ),
    styles: rules.text,
    size,
    narrowScale: hundredths(narrowScale),
    shortened: [wide.shortened, narrow.shortened],
  };
}

const wordsOf = ({
  lang,
  dir,
  title,
  dateline,
  description,
  convention,
  credit,
}: Scene): SceneWords => ({
  lang,
  dir,
  title,
  dateline,
  description,
  convention,
  credit,
});

function frameWordsOf({ lang, dir, mapTitle, legend, legendMore, ui }: Messages): FrameWords {
  const { zoomIn, zoomOut, reset, showTable, hideTable, map, keys } = ui;
  return {
    lang,
    dir,
    mapTitle,
    legend,
    legendMore,
    ui: { zoomIn, zoomOut, reset, showTable, hideTable, map, keys },
  };
}

/** The names of one layout; their type is set in pixels of the screen once the element knows how large the picture is. */
function labelsOf(
  frame: Frame,
  options: DrawOptions,
  viewBox: string,
  layout: 'when-wide' | 'when-narrow',
  transform?: string,
): SvgNode {
  const layer = drawFrame(frame, options).find(({ key }) => key === 'labels')!;
  const attributes = {
    class: `rendition layer-labels ${layout}`,
    viewBox,
    direction: 'ltr',
    'aria-hidden': 'true',
  };
  return element('svg', attributes, [
    element('g', { transform }, (layer.children ?? []).map(scaleType)),
  ]);
}

function scaleType(node: SvgNode): SvgNode {
  const { 'font-size': size, ...attributes } = node.attributes;
  return {
    ...node,
    attributes:
      size === undefined
        ? attributes
        : { ...attributes, 'font-size': `calc(var(--cam-scale,1)*${size}px)` },
    ...(node.children ? { children: node.children.map(scaleType) } : {}),
  };
}

/** Makes classes of what is repeated from element to element: less to read, and for the browser less to work out. */
class Rules {
  readonly #names = new Map<string, string>();

  get text(): string {
    return [...this.#names].map(([declarations, name]) => `.${name}{${declarations}}`).join('');
  }

  apply(node: SvgNode): SvgNode {
    const entries = Object.entries(node.attributes);
    const isStyle = ([name, value]: [string, unknown]) =>
      STYLES.has(name) && !String(value).startsWith('url(');
    const declarations = entries
      .filter(([, value]) => value !== undefined)
      .filter(isStyle)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
    const others = Object.fromEntries(entries.filter((entry) => !isStyle(entry)));
    const name = declarations === '' ? [] : [this.#nameOf(declarations)];
    const className = [node.attributes['class'], ...name].filter(Boolean).join(' ');
    return {
      ...node,
      attributes: { ...others, ...(className === '' ? {} : { class: className }) },
      ...(node.children ? { children: node.children.map((child) => this.apply(child)) } : {}),
    };
  }

  #nameOf(declarations: string): string {
    const known = this.#names.get(declarations) ?? `r${this.#names.size}`;
    this.#names.set(declarations, known);
    return known;
  }
}

const STYLES = new Set([
  'fill',
  'fill-opacity',
  'font-size',
  'font-style',
  'font-weight',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
]);

/** From the pixels of one view to those of another. */
function toWide(from: View, to: View): string {
  const scale = to.scale / from.scale;
  const [x, y] = [from.left * scale - to.left, from.top * scale - to.top];
  return `translate(${hundredths(x)} ${hundredths(y)}) scale(${hundredths(scale)})`;
}

function legendEntry(
  { id, label, count, swatch }: Scene['legend'][number],
  { digits }: Messages,
): SvgNode {
  const idPrefix = `r-${id.replaceAll(':', '-')}-`;
  const drawing = drawSwatch(swatch, { paint: themePaint, idPrefix, interactive: false });
  const sample = {
    width: SWATCH_WIDTH,
    height: SWATCH_HEIGHT,
    'aria-hidden': 'true',
    part: 'swatch',
  };
  return element('li', {}, [
    element(
      'button',
      { class: 'entry', part: 'entry', type: 'button', 'aria-pressed': 'false', 'data-entry': id },
      [
        element('svg', sample, drawing),
        { tag: 'span', attributes: { lang: label.lang }, text: label.text },
        { tag: 'span', attributes: { class: 'count', part: 'count' }, text: digits(count) },
      ],
    ),
  ]);
}

const element = (
  tag: string,
  attributes: SvgNode['attributes'],
  children: readonly SvgNode[],
): SvgNode => ({ tag, attributes, children });

const hundredths = (value: number) => Math.round(value * 100) / 100;
