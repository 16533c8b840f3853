import { css } from 'lit';

/** Everything is placed by logical sides, so that the line runs from right to left where the page does. */
export const timelineStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font-size: 0.875em;
    line-height: 1.4;
  }
  :host([hidden]) {
    display: none;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .date {
    font-size: 1.15em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .buttons {
    display: flex;
    gap: 4px;
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: none;
  }
  button:hover {
    border-color: currentColor;
  }
  button[aria-disabled='true'] {
    color: color-mix(in srgb, currentColor 45%, transparent);
    border-color: var(--_rule);
    cursor: default;
  }
  svg {
    fill: currentColor;
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .strip {
    position: relative;
    block-size: 36px;
    margin-block-start: 0.5rem;
    /* As far from the sides as half a name of a year is wide. */
    margin-inline: 16px;
    border-block-end: 1px solid var(--_rule);
    cursor: pointer;
  }
  .tick {
    position: absolute;
    inset-block-end: 0;
    block-size: 9px;
    box-sizing: border-box;
    min-inline-size: 2px;
    /* Borders, unlike backgrounds, stay where a reader forces colours. */
    border-inline-start: 2px solid color-mix(in srgb, var(--_text) 55%, transparent);
  }
  .tick.span {
    background: color-mix(in srgb, var(--_text) 15%, transparent);
  }
  .here {
    position: absolute;
    inset-block-end: 0;
    block-size: 18px;
    box-sizing: border-box;
    min-inline-size: 4px;
    margin-inline-start: -1px;
    border-inline-start: 4px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 40%, transparent);
  }
  .year {
    position: absolute;
    inset-block-start: 0;
    inline-size: 0;
    display: flex;
    justify-content: center;
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
  }
  .year.wide {
    display: none;
  }
  .lead {
    display: block;
    inline-size: calc(100% - 32px);
    margin-inline: 16px;
    overflow: visible;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  input {
    display: block;
    /* The middle of the thumb goes from one end of the strip to the other. */
    inline-size: calc(100% - 16px);
    min-block-size: 28px;
    margin: -6px 8px 4px;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  input:focus-visible {
    outline-offset: 0;
  }
  /* Room for what most dates have to say, so that what follows stays in its place. */
  .changes {
    min-block-size: 4.2em;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .changes.several {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 36rem) {
    .year.wide {
      display: flex;
    }
    .year.narrow {
      display: none;
    }
  }
  @container (max-width: 28rem) {
    .changes {
      min-block-size: 7em;
    }
  }
  @media (pointer: coarse) {
    button {
      inline-size: 44px;
      block-size: 44px;
    }
    input {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .play {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .here {
      border-color: Highlight;
    }
    .lead {
      stroke: Highlight;
    }
  }
  @media print {
    .buttons,
    input {
      display: none;
    }
  }
`;
