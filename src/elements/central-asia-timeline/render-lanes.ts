import { html, nothing, type TemplateResult } from 'lit';
import type { IsoDate } from '../../core/data/primitives.js';
import type { TimelineMark } from '../../core/model/scene.js';
import {
  colourOf,
  hasHappened,
  takeRow,
  type Lane,
  type RowEnds,
  type TimeAxis,
} from '../../core/scene/time-axis.js';
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
  readonly digits: (year: number) => string;
  readonly onPoint: (event: PointerEvent) => void;
  readonly onDrag: (event: PointerEvent) => void;
}

/** How many years are named where there is little room and where there is more. */
const FEW = 6;
const MANY = 12;
/** How close to each other marks may stand in a row: a share of the axis, a disc on a narrow one. */
const LEAST_GAP = 0.025;

const percent = (part: number) => `${(part * 100).toFixed(3)}%`;
const isOn = (place: number) => place >= 0 && place <= 1;

/**
 * Lanes over one axis that is true to time, with a handle at the date of the map. For the eye and the pointer; time runs
 * from left to right in all languages.
 */
export function renderLanes(ui: LanesUi): TemplateResult {
  const { axis, lanes, dates, asOf, knownTo } = ui;
  const place = axis.placeOf(asOf);
  const known = knownPart(axis, knownTo);
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
          ? html`<span class="unknown" .style=${`left:${percent(known)};right:0`}></span>`
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

/** Where on an axis the record ends. */
export const knownPart = (axis: TimeAxis, knownTo: IsoDate | undefined): number =>
  knownTo === undefined ? 1 : axis.placeOf(knownTo);

/** Whether it is drawn as a bar: what lasts longer than a day, or is not known to the day. */
export const isSpan = ({ date, end = date }: TimelineMark): boolean =>
  date.length < 10 || end !== date;

/** Lines in the colour of caution are too light for text. */
const inText = (colour: TimelineMark['colour']): string =>
  themePaint(
    colour === 'link-strained'
      ? 'link-strained-text'
      : colour === 'body-1'
        ? 'body-1-text'
        : colour,
  );

function renderLane(lane: Lane, ui: LanesUi): TemplateResult {
  const rows: RowEnds = new Map();
  return html`<div class="lane" .style=${`color:${inText(colourOf(lane, ui.asOf))}`}>
    <span class="name" dir="auto">${lane.name}</span>
    <span class="line">${lane.marks.map((mark) => renderMark(mark, rows, ui))}</span>
  </div>`;
}

/**
 * A disc for a day, a bar true to its length for more; filled up to the date of the map, hollow after it. What has no room
 * among others has its tick on the axis.
 */
function renderMark(mark: TimelineMark, rows: RowEnds, { axis, asOf, knownTo }: LanesUi): unknown {
  const [start, length] = axis.spanOf(mark.date, mark.end);
  const isBeyond = knownTo !== undefined && mark.date > knownTo;
  if (isBeyond || start + length < 0 || start > 1) return nothing;
  const when = hasHappened(mark, asOf) ? 'past' : 'ahead';
  const left = Math.max(0, start);
  const width = isSpan(mark) ? Math.min(1, start + length) - left : 0;
  const row = takeRow(rows, left, left + width, LEAST_GAP);
  if (row === undefined) return nothing;
  const style = `left:${percent(left)};--_row:${row}` + (width ? `;width:${percent(width)}` : '');
  return html`<span class="mark ${width ? 'bar' : 'disc'} ${when}" .style=${style}></span>`;
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
