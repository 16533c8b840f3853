import { css, html, LitElement, type ComplexAttributeConverter, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { describe } from '../../core/data/describe.js';
import type { Position } from '../../core/geometry/projection.js';

/** What a map says of where its notes stand: shares of its picture from its upper left corner, 0 to 1. */
export interface NotePlace {
  readonly x: number;
  readonly y: number;
  /** Whether the map moves there in an animation. */
  readonly isAnimated: boolean;
}

const degrees: ComplexAttributeConverter<number | undefined> = {
  fromAttribute: (text) => (text === null ? undefined : degreesOf(text)),
};

/** How far a coordinate may be from 0, in degrees. */
const LIMITS = { lat: 90, lon: 180 } as const;

/**
 * A piece of the page at a place of the map: a child of `<central-asia-map>` that stays at its coordinate while the map
 * moves. It can hold anything, such as a marker, a link or a picture. What lies outside the picture is hidden. Without
 * JavaScript it is text beside the map's static picture.
 *
 * @slot - What stands there.
 */
export class CentralAsiaNote extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      top: 0;
      left: 0;
      inline-size: max-content;
      max-inline-size: 15em;
      pointer-events: auto;
    }
    :host(:not([data-placed])) {
      visibility: hidden;
    }
    :host([data-animated]) {
      transition:
        left 0.25s cubic-bezier(0, 0, 0.25, 1),
        top 0.25s cubic-bezier(0, 0, 0.25, 1);
    }
    :host,
    :host([anchor='middle']) {
      transform: translate(-50%, -50%);
    }
    :host([anchor='top']) {
      transform: translate(-50%, 0);
    }
    :host([anchor='bottom']) {
      transform: translate(-50%, -100%);
    }
    :host([anchor='left']) {
      transform: translate(0, -50%);
    }
    :host([anchor='right']) {
      transform: translate(-100%, -50%);
    }
  `;

  /** Degrees north. */
  @property({ converter: degrees }) lat: number | undefined;
  /** Degrees east. */
  @property({ converter: degrees }) lon: number | undefined;
  /** What of the note stands at the place: its `middle` (default), or the middle of an edge. */
  @property({ reflect: true }) anchor: 'middle' | 'top' | 'bottom' | 'left' | 'right' | undefined;

  /** @internal Longitude and latitude; `undefined` where they are not numbers that a place can have. */
  get position(): Position | undefined {
    return this.faults.length === 0 ? [Number(this.lon), Number(this.lat)] : undefined;
  }

  /** @internal What is wrong with its place, by attribute. */
  get faults(): readonly { readonly name: string; readonly message: string }[] {
    return (['lat', 'lon'] as const).flatMap((name) => {
      if (Math.abs(degreesOf(this[name])) <= LIMITS[name]) return [];
      const text = this.getAttribute(name);
      const isText = text !== null && Object.is(degreesOf(text), this[name]);
      const given = describe(isText ? text : this[name]);
      const message = `expected degrees from -${LIMITS[name]} to ${LIMITS[name]}, got ${given}`;
      return [{ name, message }];
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parentElement?.localName === 'central-asia-map') this.slot ||= 'note';
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.place(undefined);
  }

  protected override updated(): void {
    const map = this.parentElement;
    if (map && 'requestUpdate' in map) (map as LitElement).requestUpdate();
  }

  /** @internal Puts the note to its place on the picture, or out of sight. */
  place(place: NotePlace | undefined): void {
    this.toggleAttribute('data-placed', place !== undefined);
    this.toggleAttribute('data-animated', place?.isAnimated === true);
    if (!place) return;
    // In shares, so that they hold on paper too, where the picture has another size.
    this.style.left = `${place.x * 100}%`;
    this.style.top = `${place.y * 100}%`;
  }
}

/** Frameworks give numbers as text too; no text is no number. */
const degreesOf = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
    ? Number(value)
    : NaN;
