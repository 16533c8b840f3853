import { html, svg, type TemplateResult } from 'lit';
import type { IsoDate } from '../../core/data/primitives.js';
import { timeScale } from './time-scale.js';

/** How many years are named where there is little room and where there is more. */
const FEW = 5;
const MANY = 12;

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/**
 * The dates in proportion to time under the years; a year or month is as long as it was. A line leads from the date of
 * the map to the thumb of the slider below, whose steps are equal. For the eye and the pointer.
 */
export function renderStrip(
  dates: readonly IsoDate[],
  asOf: IsoDate,
  index: number,
  digits: (year: number) => string,
  onPoint: (event: PointerEvent) => void,
): TemplateResult {
  const { spanOf, years } = timeScale(dates);
  const inside = (place: number) => percent(Math.min(Math.max(0, place), 1));
  const place = (date: IsoDate) => {
    const [start, length] = spanOf(date);
    return `inset-inline-start:${inside(start)};inline-size:${percent(length)}`;
  };
  const names = (kind: string, count: number) =>
    years(count).map(
      ({ year, at }) =>
        html`<span class="year ${kind}" .style=${`inset-inline-start:${percent(at)}`}
          >${digits(year)}</span
        >`,
    );
  const tick = (date: IsoDate) =>
    html`<span class="tick ${date.length < 10 ? 'span' : ''}" .style=${place(date)}></span>`;
  return html`<div class="strip" part="strip" aria-hidden="true" @pointerdown=${onPoint}>
      ${names('narrow', FEW)}${names('wide', MANY)}${dates.map(tick)}
      <span class="here" .style=${place(asOf)}></span>
    </div>
    <svg class="lead" width="100%" height="10" aria-hidden="true">
      ${svg`<line x1=${inside(spanOf(asOf)[0])} x2=${inside(index / (dates.length - 1))} y1="0" y2="100%" />`}
    </svg>`;
}

/** Index of the date nearest to a place on the strip, from 0 at its start to 1 at its end. */
export function nearestDate(dates: readonly IsoDate[], place: number): number {
  const { spanOf } = timeScale(dates);
  const gaps = dates.map((date) => {
    const [start, length] = spanOf(date);
    return Math.abs(start + length / 2 - place);
  });
  return gaps.indexOf(Math.min(...gaps));
}
