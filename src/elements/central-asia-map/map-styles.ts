import { css } from 'lit';
import { footStyles } from './foot-styles.js';
import { headStyles } from './head-styles.js';
import { insetStyles } from './inset-styles.js';
import { pictureStyles } from './picture-styles.js';
import { printStyles } from './print-styles.js';

/** The map element's own layout: the picture and what stands on and around it, in one sheet. */
export const mapStyles = css`
  ${pictureStyles}
  ${insetStyles}
  ${headStyles}
  ${footStyles}
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    /* Where a box goes by its contents, which go by their box: the narrowest column that a map is made for. */
    contain-intrinsic-inline-size: min(20rem, 90vw);
    min-inline-size: 0;
    writing-mode: horizontal-tb;
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
  /* Headlines and the titles of cards have the page's face; small print on and around a map is easier to read in this. */
  .kicker,
  .deck,
  .dateline,
  .notice,
  .viewport,
  .numbered,
  .inset,
  .margin,
  .key,
  .about,
  .full-text,
  .foot,
  .popup-body,
  .shortcuts,
  .issues,
  central-asia-timeline,
  central-asia-table {
    font-family: var(--_font);
  }
  figure:lang(fa) {
    line-height: 1.5;
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
  /* What a page says of its own texts and icons is inherited into a shadow root; names are laid out for plain type. */
  svg {
    fill: #000;
    stroke: none;
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    letter-spacing: normal;
    word-spacing: normal;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
  }
  /* Long words break where type is large and the column narrow. Not in tables, which would make columns of letters. */
  .head,
  .foot,
  .key,
  .numbered,
  .about,
  .full-text,
  .hint {
    overflow-wrap: anywhere;
  }
  .stage {
    position: relative;
  }
  .viewport {
    position: relative;
    aspect-ratio: var(--cam-aspect-ratio, 976 / 600);
    min-height: 15rem;
    /* Otherwise the least height would, by the proportions, be a least width as well: more than a telephone has. */
    max-inline-size: 100%;
    overflow: hidden;
    background: var(--_water);
    isolation: isolate;
  }
  .buttons {
    position: absolute;
    inset-block-start: 0.8125rem;
    inset-inline-end: 0.8125rem;
    display: grid;
    z-index: 2;
    animation: appear 0.15s;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .buttons {
      animation: none;
    }
  }
  .icon {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    box-sizing: border-box;
    inline-size: var(--cam-button-size, 28px);
    block-size: var(--cam-button-size, 28px);
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    color: var(--_text);
    background: var(--_surface);
  }
  /* Joined: one frame around all, a hairline between them. */
  .buttons > .icon + .icon {
    margin-block-start: -1px;
  }
  .buttons > .icon:not(:first-child) {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .buttons > .icon:not(:last-child) {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .icon:focus-visible {
    z-index: 1;
  }
  .buttons > .large {
    display: none;
  }
  :host(:fullscreen) {
    overflow: auto;
  }
  @media (pointer: coarse) {
    .icon {
      inline-size: var(--cam-button-size, 44px);
      block-size: var(--cam-button-size, 44px);
    }
  }
  .scale {
    position: absolute;
    inset-block-end: 0.3125rem;
    left: 0.625rem;
    z-index: 1;
    display: flex;
    align-items: end;
    gap: 0.4em;
    /* Lengths run as the map does, which is not mirrored. */
    direction: ltr;
    color: var(--_muted);
    font-size: 0.6875rem;
    line-height: 1;
    /* It may lie on any fill: the dark one of the focus, a shade, lines. */
    padding: 3px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--_halo) 88%, transparent);
    pointer-events: none;
  }
  central-asia-timeline {
    padding-block-start: 0.5rem;
  }
  /* Room for what is being loaded. */
  central-asia-timeline:not(:defined) {
    display: block;
    min-block-size: 11rem;
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
    font-size: 0.875rem;
    pointer-events: none;
  }
  /* Of what was drawn ahead of time, the layouts that do not fit. */
  @container (min-width: 720px) {
    .when-medium {
      display: none;
    }
  }
  @container (min-width: 480px) {
    .when-narrow {
      display: none;
    }
  }
  @container (max-width: 719.98px) {
    .when-wide {
      display: none;
    }
  }
  @container (max-width: 479.98px) {
    .when-medium,
    .but-narrow.but-narrow {
      display: none;
    }
    .viewport {
      aspect-ratio: var(--cam-aspect-ratio, 360 / 371);
    }
    /* One button, which opens the map on all of the screen; two fingers do the rest. */
    .buttons > .icon:not(.large) {
      display: none;
    }
    :host(:fullscreen) .buttons > .icon {
      display: grid;
    }
    .buttons > .large {
      display: grid;
      inline-size: 44px;
      block-size: 44px;
      border-radius: 3px;
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
    .icon {
      border-color: currentColor;
    }
  }
  ${printStyles}
`;
