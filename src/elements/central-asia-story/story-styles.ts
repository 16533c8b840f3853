import { css } from 'lit';

/** The layouts of a story: text beside its map, over it, below it; or one step at a time. */
export const storyStyles = css`
  :host {
    display: block;
    position: relative;
    color: var(--_text);
    /* What is seen at once; in a frame that grows with its content this must not grow with the frame. */
    --_seen: min(100svh, 50rem);
    --_top: var(--cam-story-top, 0px);
    --_story-map-height: var(
      --cam-story-map-height,
      clamp(18rem, calc(var(--_seen) - var(--_top) - 11rem), 37rem)
    );
  }
  :host([hidden]) {
    display: none;
  }
  :host([data-narrow]) {
    --_story-map-height: var(--cam-story-map-height, clamp(11rem, 42svh, 18.75rem));
  }
  .story {
    display: grid;
    grid-template-columns:
      minmax(0, var(--cam-story-text-width, 18.25rem))
      minmax(0, 1fr);
    column-gap: var(--cam-story-gap, 1.75rem);
    background: var(--_surface);
  }
  .stage {
    grid-area: 1 / 2;
    position: sticky;
    inset-block-start: var(--_top);
    align-self: start;
    min-inline-size: 0;
    background: var(--_surface);
  }
  .column {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .text {
    padding-block-end: calc(0.3 * var(--_seen));
  }
  ::slotted(:not([slot])) {
    box-sizing: border-box;
    min-block-size: calc(0.8 * var(--_seen));
    padding-block: 0.5rem 2rem;
    scroll-margin-block-start: calc(var(--_top) + 1.5rem);
  }
  ::slotted([hidden]:not([slot])) {
    min-block-size: 0;
  }

  :host(:not([data-narrow])) .progress {
    display: none;
  }
  .progress {
    block-size: 3px;
    background: var(--_rule);
  }
  .progress > span {
    display: block;
    block-size: 100%;
    background: var(--_focus);
  }

  .foot {
    display: none;
    margin: 0 var(--cam-story-padding, 0.75rem);
    color: var(--_muted);
    font: 0.75rem/1.375 var(--_font);
  }
  :host([data-narrow][data-layout='beside']) .foot {
    display: block;
  }

  .controls {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding-block: 0.5rem;
    background: var(--_surface);
    font-family: var(--_font);
    font-size: 0.875rem;
    line-height: 1.25;
  }
  .count {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_muted);
  }
  .count b {
    margin-inline-end: 0.75em;
    color: var(--_focus-name);
  }
  ol {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    justify-content: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
  }
  .dot::before {
    content: '';
    box-sizing: border-box;
    inline-size: 8px;
    block-size: 8px;
    border: 1px solid var(--_muted);
    border-radius: 50%;
  }
  .dot.read::before {
    border-color: var(--_focus);
    background: var(--_focus);
    opacity: 0.55;
  }
  .dot[aria-current]::before {
    inline-size: 12px;
    block-size: 12px;
    border-color: var(--_focus);
    background: var(--_focus);
  }
  .turn {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 30px;
    block-size: 30px;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    background: var(--_surface);
  }
  .turn[aria-disabled] {
    color: var(--_muted);
    opacity: 0.5;
    cursor: default;
  }
  .turn path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .story:dir(rtl) .turn svg {
    transform: scaleX(-1);
  }
  .act {
    min-block-size: 30px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    background: none;
    font-weight: 600;
  }
  .act:hover {
    text-decoration: underline;
  }
  @media (pointer: coarse) {
    .turn,
    .act {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .dot {
      inline-size: 28px;
      block-size: 44px;
    }
  }

  /* Over the map: cards that pass before it. */
  :host([data-layout='over']) {
    --_story-map-height: var(
      --cam-story-map-height,
      clamp(18rem, calc(var(--_seen) - var(--_top) - 4rem), 46rem)
    );
  }
  :host([data-layout='over']) .story {
    grid-template-columns: minmax(0, 1fr);
  }
  :host([data-layout='over']) :is(.stage, .column) {
    grid-area: 1 / 1;
  }
  :host([data-layout='over']) .column {
    z-index: 1;
    pointer-events: none;
  }
  :host([data-layout='over']) .text {
    padding-block: calc(0.5 * var(--_seen)) 0;
  }
  :host([data-layout='over']) ::slotted(:not([slot])) {
    min-block-size: 0;
    max-inline-size: var(--cam-story-text-width, 22rem);
    margin-block-end: calc(0.75 * var(--_seen));
    margin-inline: 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block-start: calc(var(--_top) + 0.25 * var(--_seen));
    pointer-events: auto;
  }
  :host([data-layout='over']) .controls {
    padding-inline: 1rem;
    pointer-events: auto;
  }
  :host([data-layout='over'][data-exploring]) ::slotted(:not([slot])) {
    visibility: hidden;
  }

  /* One step at a time, where nothing can stay while the rest passes. */
  :host([data-layout='stepper']) {
    --_story-map-height: var(--cam-story-map-height, 34rem);
  }
  :host([data-layout='stepper'][data-narrow]) {
    --_story-map-height: var(--cam-story-map-height, 18.75rem);
  }
  :host([data-layout='stepper']) .stage {
    position: static;
  }
  :host([data-layout='stepper']) .text {
    padding-block-end: 0;
  }
  :host([data-layout='stepper']) ::slotted(:not([slot])) {
    min-block-size: 0;
  }
  :host([data-layout='stepper']) ::slotted([hidden='until-found']) {
    padding: 0;
  }
  :host([data-layout='stepper']) .controls {
    position: static;
  }

  /* Narrow: the map stays on top, the text passes under it. */
  :host([data-narrow]) .story {
    grid-template-columns: minmax(0, 1fr);
  }
  :host([data-narrow]) .stage {
    grid-area: 1 / 1;
    z-index: 1;
  }
  :host([data-narrow]) .column {
    grid-area: 2 / 1;
  }
  :host([data-narrow][data-layout='over']) .column {
    grid-area: 1 / 1;
    z-index: 2;
  }
  :host([data-narrow]:not([data-layout='over'])) ::slotted(:not([slot])) {
    padding-inline: var(--cam-story-padding, 0.75rem);
    scroll-margin-block-start: calc(var(--_top) + var(--_story-map-height) + 1rem);
  }
  :host([data-narrow]:not([data-layout='stepper'])) ::slotted(:not([slot])) {
    min-block-size: calc(0.5 * var(--_seen));
  }
  :host([data-narrow]) .controls {
    column-gap: 0.5rem;
    padding-inline: 0.75rem;
    overflow-wrap: break-word;
  }
  :host([data-narrow]) .count {
    flex: none;
  }
  :host([data-narrow]) :is(.dots, .date) {
    display: none;
  }
  :host([data-foot='closed']) {
    --_story-key: none;
  }
  :host([data-foot='open']) .stage {
    max-block-size: calc(var(--_seen) - var(--_top) - 4rem);
    overflow-y: auto;
  }
`;
