import { html, nothing, type TemplateResult } from 'lit';
import type { IsoDate } from '../../core/data/primitives.js';
import type { TimelineMark } from '../../core/model/scene.js';
import { hasHappened, type Lane, type TimeAxis } from '../../core/scene/time-axis.js';
import { themePaint } from '../../app/paint.js';

/** What the lanes of a timeline are rendered with. */
export interface LanesUi {
  readonly axis: TimeAxis;
  readonly lanes: readonly Lane[];
  /** The dates that the timeline stops at. */
  readonly dates: readonly IsoDate[];
  readonly asOf: IsoDate;
  /** The date of the map in words, on the tag of the handle. */
  readonly tag: TemplateResult;
  readonly knownTo?: IsoDate | undefined;
  readonly notYetKnown: string;
  readonly digits: (year: number) => string;
  readonly onPoint: (event: PointerEvent) => void;
  readonly onDrag: (event: PointerEvent) => void;
}

/** How many years are named where there is little room and where there is more. */
const FEW = 6;
const MANY = 12;

const percent = (part: number) => `${(part * 100).toFixed(3)}%`;
const isOn = (place: number) => place >= 0 && place <= 1;

/**
 * Lanes over one axis that is true to time, with a handle at the date of the map. For the eye and the pointer; time runs
 * from left to right in all languages. What is said of the end of the axis makes way for the date of a handle near it.
 */
export function renderLanes(ui: LanesUi): TemplateResult {
  const { axis, lanes, dates, asOf, knownTo } = ui;
  const place = axis.placeOf(asOf);
  const known = knownTo === undefined ? 1 : axis.placeOf(knownTo);
  return html`<div class="lanes" aria-hidden="true">
    <div class="strip" part="strip" dir="ltr" @pointerdown=${ui.onPoint} @pointermove=${ui.onDrag}>
      <div class="top">
        <span
          class="tag ${place > 0.8 ? 'to-left' : place < 0.2 ? 'to-right' : ''}"
          .style=${`left:${percent(place)}`}
          >${ui.tag}</span
        >
      </div>
      ${
        known < 1
          ? html`<span class="unknown" .style=${`left:${percent(known)};right:0`}
              >${place > 0.7 ? nothing : html`<span>${ui.notYetKnown}</span>`}</span
            >`
          : nothing
      }
      ${lanes.map((lane) => renderLane(lane, ui))}
      <div class="axis">
        ${renderYears(axis, FEW, 'narrow', ui.digits)}${renderYears(axis, MANY, 'wide', ui.digits)}
        ${dates.map((date) => renderTick(date, axis, known))}
      </div>
      <span class="here" .style=${`left:${percent(place)}`}></span>
    </div>
  </div>`;
}

/** Lines in the colour of caution are too light for text. */
const inText = (colour: Lane['colour']): string =>
  themePaint(
    colour === 'link-strained'
      ? 'link-strained-text'
      : colour === 'body-1'
        ? 'body-1-text'
        : colour,
  );

const renderLane = ({ name, colour, marks }: Lane, ui: LanesUi): TemplateResult =>
  html`<div class="lane" .style=${`color:${inText(colour)}`}>
    <span class="name" dir="auto">${name}</span>
    <span class="line">${marks.map((mark) => renderMark(mark, ui))}</span>
  </div>`;

/** A disc for a day, a bar true to its length for more; filled up to the date of the map, hollow after it. */
function renderMark(mark: TimelineMark, { axis, asOf, knownTo }: LanesUi): unknown {
  const [start, length] = axis.spanOf(mark.date, mark.end);
  const isBeyond = knownTo !== undefined && mark.date > knownTo;
  if (isBeyond || start + length < 0 || start > 1) return nothing;
  const isSpan = mark.date.length < 10 || (mark.end !== undefined && mark.end !== mark.date);
  const when = hasHappened(mark, asOf) ? 'past' : 'ahead';
  const left = Math.max(0, start);
  const style = isSpan
    ? `left:${percent(left)};width:${percent(Math.min(1, start + length) - left)}`
    : `left:${percent(left)}`;
  return html`<span class="mark ${isSpan ? 'bar' : 'disc'} ${when}" .style=${style}></span>`;
}

const renderYears = (
  axis: TimeAxis,
  most: number,
  kind: string,
  digits: LanesUi['digits'],
): TemplateResult[] =>
  axis
    .years(most)
    .map(
      ({ year, at }) =>
        html`<span class="year ${kind}" .style=${`left:${percent(at)}`}>${digits(year)}</span>`,
    );

function renderTick(date: IsoDate, axis: TimeAxis, known: number): unknown {
  const at = axis.placeOf(date);
  return isOn(at) && at <= known
    ? html`<span class="tick" .style=${`left:${percent(at)}`}></span>`
    : nothing;
}

/** Index of the date nearest to a place on the axis, from 0 at its start to 1 at its end. */
export function nearestDate(dates: readonly IsoDate[], axis: TimeAxis, place: number): number {
  const gaps = dates.map((date) => Math.abs(axis.placeOf(date) - place));
  return gaps.indexOf(Math.min(...gaps));
}
