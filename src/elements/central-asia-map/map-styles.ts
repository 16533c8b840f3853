import { css } from 'lit';
import { insetStyles } from './inset-styles.js';
import { pictureStyles } from './picture-styles.js';
import { popupStyles } from './popup-styles.js';
import { printStyles } from './print-styles.js';

/** The map element's own layout: the picture and what stands on and around it, in one sheet. */
export const mapStyles = css`
  ${pictureStyles}
  ${insetStyles}
  ${popupStyles}
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    color: var(--_text);
    background: var(--_surface);
    line-height: 1.4;
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    margin: 0;
  }
  /* Where the map will be, while the page's own figure is seen. */
  .behind {
    position: absolute;
    inset: 0;
    overflow: hidden;
    visibility: hidden;
  }
  p {
    margin: 0;
  }
  .head {
    padding-block-end: 0.5rem;
  }
  /* Long words break where type is large and the column narrow. Not in tables, which would make columns of letters. */
  .head,
  .foot,
  .tools,
  .hint,
  .legend-box {
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.25;
  }
  .notice {
    padding-inline-start: 0.5rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .dateline,
  .notice,
  .foot {
    font-size: 0.8125em;
  }
  .stage {
    position: relative;
  }
  .viewport {
    position: relative;
    aspect-ratio: var(--cam-aspect-ratio, 3 / 2);
    min-height: 15rem;
    /* Otherwise the least height would, by the proportions, be a least width as well: more than a telephone has. */
    max-inline-size: 100%;
    overflow: hidden;
    background: var(--_water);
    isolation: isolate;
  }
  .buttons {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    gap: 4px;
    z-index: 2;
  }
  .icon {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--cam-button-size, 32px);
    block-size: var(--cam-button-size, 32px);
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
  }
  @media (pointer: coarse) {
    .icon {
      inline-size: var(--cam-button-size, 44px);
      block-size: var(--cam-button-size, 44px);
    }
  }
  .scale {
    position: absolute;
    inset-block-end: 0.35rem;
    left: 0.5rem;
    z-index: 1;
    display: flex;
    align-items: end;
    gap: 0.4em;
    padding: 0 0.3em;
    color: var(--_label);
    background: color-mix(in srgb, var(--_halo) 70%, transparent);
    font-size: 0.75rem;
    pointer-events: none;
  }
  a {
    color: var(--_accent);
  }
  .foot {
    padding-block-start: 0.5rem;
    display: grid;
    gap: 0.25rem;
  }
  .legend-box,
  central-asia-timeline {
    padding-block-start: 0.5rem;
  }
  /* Room for what is being loaded. */
  central-asia-timeline:not(:defined) {
    display: block;
    min-block-size: 11rem;
  }
  .legend-box {
    font-size: 0.875em;
  }
  .shortened {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
    align-items: center;
    margin: 0;
    padding-inline: 0.5rem;
  }
  .shortened dt,
  .shortened dd {
    display: inline;
    margin: 0;
  }
  .shortened dt {
    font-weight: 700;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block-start: 0.5rem;
    font-size: 0.875em;
  }
  .tools > button {
    max-inline-size: 100%;
    min-height: 32px;
    padding: 0.2em 0.75em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
  }
  .more {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  .more summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .more fieldset {
    /* Fieldsets do not shrink below their longest word on their own. */
    min-inline-size: 0;
    border: 0;
    margin: 0.5rem 0 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  .more label {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-height: 28px;
  }
  .hint {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline: 0;
    z-index: 2;
    margin-inline: auto;
    inline-size: fit-content;
    max-inline-size: 90%;
    box-sizing: border-box;
    padding: 0.25rem 0.75rem;
    /* Seen where a reader forces colours, and all grounds are the same. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font-size: 0.875em;
    pointer-events: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Of what was drawn ahead of time, the layout of names that does not fit. */
  @container not (max-width: 35rem) {
    .when-narrow {
      display: none;
    }
  }
  @container (max-width: 35rem) {
    .when-wide {
      display: none;
    }
    .viewport {
      aspect-ratio: var(--cam-aspect-ratio, 1);
    }
    .popup,
    .popup.at-end {
      position: static;
      inline-size: auto;
      max-block-size: 24rem;
      margin-block-start: 0.5rem;
      box-shadow: none;
    }
  }
  /* What the theme does with colours for readers who ask for contrast, here with lines. */
  @media (prefers-contrast: more) {
    .layer-borders .border {
      stroke-width: 1.6;
    }
    .layer-borders .outline {
      opacity: 1;
    }
    .layer-water path {
      stroke-width: 1.3;
    }
    .icon,
    .popup,
    .tools > button {
      border-color: currentColor;
    }
    .popup {
      box-shadow: none;
    }
    .scale {
      background: var(--_halo);
    }
  }
  ${printStyles}
`;
