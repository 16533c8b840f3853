import { css } from 'lit';

/** Time runs from left to right in all languages; what stands around it follows the page. */
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
  [role='group'] {
    position: relative;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
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
  .lanes {
    margin-block-start: 0.25rem;
  }
  .strip {
    position: relative;
    margin-inline: 12px;
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
  }
  .top {
    position: relative;
    block-size: 30px;
  }
  .tag {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    translate: -50% 0;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: 3px;
    background: var(--_text);
    color: var(--_surface);
    font-size: 14px;
    font-weight: 700;
    line-height: 20px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .tag.to-left {
    translate: calc(-100% + 12px) 0;
  }
  .tag.to-right {
    translate: -12px 0;
  }
  .unknown {
    position: absolute;
    inset-block: 30px 22px;
    background: color-mix(in srgb, var(--_body-1-tint) 45%, transparent);
  }
  .unknown > span {
    position: absolute;
    inset-block-end: 100%;
    right: 0;
    color: var(--_muted);
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
  }
  /* A name has the room that it needs; on it there is nothing to point at. */
  .lane {
    display: grid;
    pointer-events: none;
  }
  .name {
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .line {
    position: relative;
    margin-block: 12px 14px;
    border-block-start: 1px solid var(--_rule);
  }
  .mark {
    position: absolute;
    box-sizing: border-box;
    translate: 0 -50%;
    border: 2px solid currentColor;
    background: var(--_surface);
  }
  .mark.past {
    background: currentColor;
  }
  .mark.disc {
    inline-size: 10px;
    block-size: 10px;
    margin-left: -5px;
    border-radius: 50%;
  }
  .mark.bar {
    min-inline-size: 4px;
    block-size: 16px;
    border-radius: 1px;
    border-width: 1.5px;
  }
  .axis {
    position: relative;
    block-size: 22px;
    border-block-start: 1.6px solid currentColor;
  }
  .tick {
    position: absolute;
    inset-block-start: 0;
    block-size: 4px;
    border-inline-start: 1px solid currentColor;
  }
  .year {
    position: absolute;
    inset-block-start: 4px;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
  }
  .year.wide {
    display: none;
  }
  .here {
    position: absolute;
    z-index: 1;
    inset-block: 24px 22px;
    inline-size: 0;
    border-left: 1.6px solid var(--_text);
    margin-left: -0.8px;
    pointer-events: none;
  }
  .here::after {
    content: '';
    position: absolute;
    inset-block-end: -9px;
    left: -9.8px;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--_text);
    border: 1px solid var(--_surface);
    box-sizing: border-box;
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
  .track {
    position: relative;
  }
  /* Room for what most dates have to say, so that what follows stays in its place. */
  .changes {
    flex: 1 1 12rem;
    min-block-size: 4.2em;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .changes.several {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
    color: var(--_muted);
    font-size: 12px;
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 5px;
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
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 36rem) {
    .strip {
      margin-inline-start: 192px;
    }
    .lane {
      grid-template-columns: 180px minmax(0, 1fr);
      align-items: center;
      min-block-size: 36px;
      margin-inline-start: -192px;
      column-gap: 12px;
    }
    [dir='rtl'] .strip {
      margin-inline: 12px 192px;
    }
    [dir='rtl'] .lane {
      grid-template-columns: minmax(0, 1fr) 180px;
      margin-inline: 0 -192px;
    }
    [dir='rtl'] .name {
      grid-area: 1 / 2;
    }
    .line {
      margin: 0;
    }
    .year.wide {
      display: block;
    }
    .year.narrow {
      display: none;
    }
  }
  @container (max-width: 28rem) {
    .changes {
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
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .play {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .here,
    .here::after {
      border-color: Highlight;
      background: Highlight;
    }
    .tag {
      border-color: Highlight;
    }
    .mark.past,
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
