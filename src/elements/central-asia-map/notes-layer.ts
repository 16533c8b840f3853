import { css } from 'lit';
import type { MapView } from '../../app/map-view.js';
import type { NotesOnMap } from '../../app/map-view-options.js';
import type { Bounds } from '../../core/geometry/shape.js';
import { toScreen, type View } from '../../core/geometry/view.js';
import type { Frame, FrameContext } from '../../core/model/frame.js';
import type { FrameNote } from '../../core/model/frame-parts.js';
import type { DrawOptions } from '../../core/render/draw-frame.js';
import { drawLeaders, drawMargin } from '../../core/render/draw-notes.js';
import { layoutNotes, type NotesLayout } from '../../core/scene/layout-notes.js';
import { withNotes } from '../../core/scene/with-notes.js';
import type { Tell } from '../../core/scene/layout-scene.js';
import { themePaint } from '../../app/paint.js';
import { SvgPatcher } from '../../dom/svg-patcher.js';
import { addStyles, type Styled } from './add-styles.js';

export { drawMargin };

const OPTIONS: DrawOptions = { paint: themePaint, idPrefix: 'n-', interactive: false };

/** Once leaders join notes and picture, each note stands beside what it is about. */
const notesStyles = css`
  .margin[data-placed] > .note-text {
    position: absolute;
    inset-inline: 31px 0;
    margin: 0;
  }
  .margin[data-placed] > .note-text:not([data-placed]) {
    visibility: hidden;
  }
  /* Leaders end at the other side. */
  .with-margin .buttons {
    inset-inline: 0.8125rem auto;
  }
  .note-lines {
    position: absolute;
    inset-block-start: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
`;

/** The notes of a live map: in the margin beside its picture, or on it, where they follow as it moves. */
export class NotesLayer implements NotesOnMap {
  readonly #host: Styled;
  readonly #view: MapView;
  readonly #lines: SvgPatcher;
  /** What was laid out last, and with what. */
  #last:
    | {
        readonly context: FrameContext;
        readonly width: number;
        readonly reserved: readonly Bounds[];
        readonly lines: readonly number[];
        readonly layout: NotesLayout;
      }
    | undefined;

  constructor(host: Styled, view: MapView) {
    this.#host = host;
    this.#view = view;
    this.#lines = new SvgPatcher(host.ownerDocument);
    this.#lines.element.setAttribute('class', 'note-lines');
    this.#lines.element.setAttribute('aria-hidden', 'true');
    addStyles(host, notesStyles);
  }

  readonly tell: Tell = (anchorOf, context, reserved, lines) => {
    const width = this.#margin?.clientWidth ?? 0;
    const layout = layoutNotes(width, anchorOf, context, reserved, lines);
    this.#last = { context, width, reserved, lines, layout };
    return layout;
  };

  add(frame: Frame): Frame {
    return withNotes(frame, this.#last?.layout, this.#last?.width ?? 0);
  }

  get #margin(): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector<HTMLElement>('.margin');
  }

  /** Puts notes and leaders where they stand in what is seen at this moment. */
  place(): void {
    const margin = this.#margin;
    const last = this.#last;
    const view = this.#view.current;
    if (!margin || !last || !view) return;
    const isInside: FrameContext['isInside'] = ([x, y]) =>
      x >= 0 && y >= 0 && x <= view.width && y <= view.height;
    const { geography } = last.context;
    const anchorOf = (id: string) => this.#view.frame?.items.find((item) => item.id === id)?.anchor;
    const context: FrameContext = {
      ...last.context,
      view,
      isInside,
      toPixels: (point) => toScreen(view, geography.projection.project(point)),
    };
    const lines = inView(last.lines, last.context.view, view);
    const { notes } = layoutNotes(last.width, anchorOf, context, last.reserved, lines);
    this.#drawLines(notes.map(this.#asLaidOut), margin);
    this.#placeTexts(notes, margin, last.width > 0);
  }

  /** A ring around a symbol stays around it while the map moves. */
  readonly #asLaidOut = (placed: FrameNote): FrameNote =>
    this.#view.frame?.notes?.find(({ note }) => note.id === placed.note.id)?.isAround
      ? { ...placed, isAround: true }
      : placed;

  #drawLines(notes: readonly FrameNote[], margin: HTMLElement): void {
    const stage = margin.parentElement!;
    const viewport = stage.querySelector<HTMLElement>('.viewport')!;
    const { element } = this.#lines;
    if (element.parentNode !== stage) stage.append(element);
    element.style.left = `${viewport.offsetLeft}px`;
    this.#lines.draw(drawLeaders(notes, OPTIONS));
  }

  #placeTexts(notes: readonly FrameNote[], margin: HTMLElement, isBeside: boolean): void {
    margin.toggleAttribute('data-placed', isBeside);
    for (const text of margin.querySelectorAll<HTMLElement>('.note-text')) {
      const placed = notes.find(({ note }) => note.id === text.dataset['note']);
      text.toggleAttribute('data-placed', placed !== undefined);
      text.style.top = placed && isBeside ? `${Math.round(placed.top)}px` : '';
    }
  }
}

/** Points x0, y0, x1, y1, … of one view in the pixels of another. */
function inView(points: readonly number[], from: View, to: View): number[] {
  const scale = to.scale / from.scale;
  const [left, top] = [from.left * scale - to.left, from.top * scale - to.top];
  return points.map((value, i) => value * scale + (i % 2 === 0 ? left : top));
}
