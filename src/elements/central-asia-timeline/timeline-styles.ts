import { css } from 'lit';

/** All of a timeline but its lanes. Time runs from left to right in all languages; what stands around it follows the page. */
export const timelineStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(20rem, 90vw);
    min-inline-size: 0;
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
  [role='group'] {
    position: relative;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .beyond {
    font-size: 0.9286em;
  }
  .buttons {
    display: flex;
    gap: 4px;
    align-items: center;
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
  button.play {
    inline-size: 36px;
    block-size: 36px;
    border: 1.6px solid currentColor;
    border-radius: 50%;
  }
  button:hover {
    border-color: currentColor;
  }
  button[aria-disabled='true'] {
    color: color-mix(in srgb, currentColor 45%, transparent);
    border-color: var(--_rule);
    cursor: default;
  }
  button.earlier {
    display: inline;
    inline-size: auto;
    block-size: auto;
    min-block-size: 24px;
    border: 0;
    color: var(--_accent);
    font-weight: 600;
  }
  svg {
    fill: currentColor;
  }
  /* What is seen and dragged is the handle; keys and screen readers have the field behind it. */
  input {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    inline-size: 100%;
    block-size: 24px;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  [role='group']:has(input:focus-visible) .here::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .changes {
    flex: 1 1 12rem;
    list-style: none;
    overflow-wrap: anywhere;
  }
  /* Room for what most dates have to say, so that what follows stays in its place while a reader goes from date to date. */
  .changes.roomy {
    align-content: center;
    min-block-size: 4.2em;
  }
  .changes.several {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .key {
    margin-block-end: 4px;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
    color: var(--_muted);
    font-size: 12px;
  }
  .key span {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 5px;
    white-space: nowrap;
  }
  .key > span {
    column-gap: 10px;
  }
  .key i {
    box-sizing: border-box;
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .key i.past {
    background: currentColor;
  }
  .key i.bar,
  .key i.band {
    inline-size: 6px;
    block-size: 14px;
    border-radius: 1px;
  }
  .key i.band {
    inline-size: 12px;
    border: 0;
  }
  @container (max-width: 28rem) {
    .changes.roomy {
      min-block-size: 7em;
    }
    button.play {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (pointer: coarse) {
    button,
    button.play {
      inline-size: 44px;
      block-size: 44px;
    }
    button.earlier {
      inline-size: auto;
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .play {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .key i.past {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
  }
  @media print {
    .buttons,
    button.earlier,
    input {
      display: none;
    }
  }
`;
