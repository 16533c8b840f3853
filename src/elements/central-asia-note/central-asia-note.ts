import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Position } from '../../core/geometry/projection.js';

/** What a map says of where its notes stand: shares of its picture from its upper left corner, 0 to 1. */
export interface NotePlace {
  readonly x: number;
  readonly y: number;
  /** Whether the map moves there in an animation. */
  readonly isAnimated: boolean;
}

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
      inset-block-start: 0;
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
  @property({ type: Number }) lat: number | undefined;
  /** Degrees east. */
  @property({ type: Number }) lon: number | undefined;
  /** What of the note stands at the place: its `middle` (default), or the middle of an edge. */
  @property() anchor: 'middle' | 'top' | 'bottom' | 'left' | 'right' | undefined;

  /** @internal Longitude and latitude; `undefined` where they are not numbers that a place can have. */
  get position(): Position | undefined {
    const { lat, lon } = this;
    const isPlace = Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180;
    return isPlace ? [Number(lon), Number(lat)] : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parentElement?.localName === 'central-asia-map') this.slot ||= 'note';
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('lat') && !changed.has('lon')) return;
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
