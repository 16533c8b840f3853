import type { FrameItem } from '../core/model/frame.js';
import type { Mark, TextMark } from '../core/model/mark.js';
import type { MarkStyle } from '../core/style/mark-style.js';
import type { Paint } from '../core/style/paint.js';
import { nextFrame } from './frames.js';
import { windowOf } from './window-of.js';

/** More pixels for each of the page's would cost more than anyone sees. */
const MOST_PIXELS = 2;

/** What a canvas covers, in pixels. */
export interface CanvasBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks in one path: each path costs, and one with very many crossing lines costs far more. */
const AT_ONCE = 4;

export interface CanvasOptions {
  readonly styleOf: (mark: Mark) => MarkStyle;
  /** The outline of a mark as path data. */
  readonly dataOf: (mark: Exclude<Mark, TextMark>) => string;
  /** The value of a colour token, as styles have it. */
  readonly paint: (token: Paint) => string;
}

/** Paths in the first frame; later ones take as many as keep the page smooth. */
const FIRST_PATHS = 500;
/** Frames that take longer than this, in milliseconds, are to hold less. */
const SLOW_FRAME = 40;

/**
 * Very many items as a bitmap that stands between two SVG pictures: inside one, Chromium would sort the picture's layers
 * anew at each step of a drag. Where they would keep the page busy, as
 * without a graphics card, they come in the course of several frames; until they are all there, `data-drawing` says so.
 */
export class CanvasLayer {
  /** To be put over what lies below the items. */
  readonly element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  /** Tells the colours that the page gives at present. */
  readonly #probe: HTMLElement;
  readonly #options: CanvasOptions;
  #drawn = '';
  /** Counts drawings, so that one that has been overtaken stops. */
  #drawing = 0;

  constructor(document: Document, options: CanvasOptions) {
    this.#options = options;
    this.element = document.createElement('div');
    this.element.className = 'crowd';
    this.element.setAttribute('aria-hidden', 'true');
    this.#canvas = document.createElement('canvas');
    this.#probe = document.createElement('span');
    this.element.append(this.#canvas, this.#probe);
  }

  /**
   * Draws the items anew, if they (by their `version`), the size or the colours have changed; x, y is the upper left corner
   * of the canvas in their pixels. Must be in the page, for its colours.
   */
  draw(items: readonly FrameItem[], { x, y, width, height }: CanvasBox, version: number): void {
    const scale = Math.min(MOST_PIXELS, windowOf(this.element).devicePixelRatio);
    const colours = new Map<Paint, string>();
    const colour = (token: Paint): string => {
      const known = colours.get(token) ?? this.#resolve(token);
      colours.set(token, known);
      return known;
    };
    const key = [version, scale, width, height, colour('link-hostile'), colour('halo')].join();
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#canvas.width = Math.round(width * scale);
    this.#canvas.height = Math.round(height * scale);
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    void this.#paint(context, this.#batches(items), colour);
  }

  async #paint(
    context: CanvasRenderingContext2D,
    batches: Iterable<[MarkStyle, Path2D]>,
    colour: (token: Paint) => string,
  ): Promise<void> {
    const drawing = ++this.#drawing;
    this.element.setAttribute('data-drawing', '');
    let [room, left] = [FIRST_PATHS, FIRST_PATHS];
    let begun = performance.now();
    for (const [style, path] of batches) {
      if (left === 0) {
        await nextFrame(windowOf(this.element));
        if (drawing !== this.#drawing) return;
        if (!this.element.isConnected) {
          // It has no colours there, and is drawn anew when it comes back.
          this.#drawn = '';
          return;
        }
        const now = performance.now();
        room = Math.max(50, now - begun > SLOW_FRAME ? Math.round(room / 2) : room * 2);
        left = room;
        begun = now;
      }
      paintPath(context, path, style, colour);
      left--;
    }
    this.element.removeAttribute('data-drawing');
  }

  /** Marks of one style in few paths, in the order of the first items of their kind. */
  *#batches(items: readonly FrameItem[]): Generator<[MarkStyle, Path2D]> {
    // The lines of an item may follow each other in several styles: reading a path costs more than finding it again.
    const known = new Map<string, Path2D>();
    for (const alike of groupBy(items, ({ className }) => className)) {
      const marks = alike.flatMap((item) => item.marks.filter(isPainted));
      for (const own of groupBy(marks, ({ style }) => style)) {
        const style = this.#options.styleOf(own[0]!);
        for (let i = 0; i < own.length; i += AT_ONCE) {
          const data = own
            .slice(i, i + AT_ONCE)
            .map(this.#options.dataOf)
            .join('');
          const path = known.get(data) ?? new Path2D(data);
          known.set(data, path);
          yield [style, path];
        }
      }
    }
  }

  #resolve(token: Paint): string {
    this.#probe.style.color = this.#options.paint(token);
    return getComputedStyle(this.#probe).color;
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => unknown): Iterable<T[]> {
  const groups = new Map<unknown, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups.values();
}

type Painted = Exclude<Mark, TextMark>;

const isPainted = (mark: Mark): mark is Painted => mark.type !== 'text' && mark.role !== 'hit';

function paintPath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { fill, stroke, width = 1, dash, opacity = 1, round }: MarkStyle,
  colour: (token: Paint) => string,
): void {
  context.globalAlpha = opacity;
  if (fill && fill !== 'none') {
    context.fillStyle = colour(fill);
    context.fill(path);
  }
  if (!stroke) return;
  context.strokeStyle = colour(stroke);
  context.lineWidth = width;
  context.lineCap = round ? 'round' : 'butt';
  context.lineJoin = round ? 'round' : 'miter';
  context.setLineDash(dash ? dash.split(' ').map(Number) : []);
  context.stroke(path);
}
