import { css, unsafeCSS } from 'lit';
import { multiplesLayout, multiplesRules } from '../core/style/multiples-style.js';
import { pairLayout, panelColours, panelsLayout } from '../core/style/panels-style.js';

const small = unsafeCSS(
  [
    multiplesLayout('figure'),
    multiplesRules('figure', 'light-dark'),
    panelsLayout('figure'),
    panelColours('figure', '--_', 'light-dark'),
    pairLayout('figure'),
  ].join(''),
);

/** How maps, head, table and notes of one element stand together, and how they show what is pointed at and selected. */
export const panelsStyles = css`
  ${small}
  :host {
    display: block;
    color: var(--_text);
    background: var(--_surface);
  }
  /* A headline has the page's face, as over a map. */
  .cam-kicker,
  .cam-deck,
  figure > :not(figcaption) {
    font-family: var(--_font);
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    margin: 0;
    container-type: inline-size;
  }
  figcaption {
    margin-block-end: 16px;
  }
  figcaption p,
  .cam-notes p {
    margin: 0;
  }
  .cam-kicker {
    color: var(--_link-cooperative);
    font-size: 12.5px;
    font-weight: 700;
    text-transform: uppercase;
    letter-spacing: 0.4px;
  }
  .cam-title {
    font-family: var(--cam-headline-font, inherit);
    font-size: 26px;
    line-height: 1.2;
    font-weight: 700;
    text-wrap: balance;
  }
  .cam-deck {
    max-inline-size: 900px;
    font-size: 15.5px;
    line-height: 21px;
    text-wrap: pretty;
  }
  .cam-notes {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 12px;
    line-height: 16.5px;
  }
  svg [data-id] {
    cursor: pointer;
  }
  .met > :is(path, use, circle):not(.hit) {
    stroke: var(--_label);
    stroke-width: 1.5;
  }
  .chosen > :is(path, use, circle):not(.hit) {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .cam-csv {
    position: sticky;
    inset-inline-start: 0;
    min-block-size: 32px;
    margin-block-start: 4px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 13.5px;
    font-weight: 600;
    cursor: pointer;
  }
  .cam-listed :is(a, summary) {
    color: var(--_accent);
  }
  tr.met th,
  tr.chosen th {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
  }
  @media (pointer: coarse) {
    figure .cam-panels .cam-dots button {
      min-block-size: 44px;
      inline-size: 100%;
    }
    .cam-csv,
    figure .cam-listed summary {
      min-block-size: 44px;
    }
    figure .cam-listed summary {
      line-height: 44px;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;
