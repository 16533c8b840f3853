import { css } from 'lit';

/** The map element's own layout; what Leaflet's panes need of its style sheet is here too, since pages cannot reach in. */
export const mapStyles = css`
  :host {
    display: block;
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
  .legend-box,
  central-asia-legend {
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.25;
  }
  .dateline,
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
  .canvas,
  .canvas > svg {
    position: absolute;
    inset: 0;
  }
  .leaflet-container {
    touch-action: pan-x pan-y;
  }
  svg.picture {
    position: absolute;
    inset: auto;
    overflow: hidden;
    transform-origin: 0 0;
    font-family: var(--cam-font, inherit);
    user-select: none;
  }
  .stand-in {
    position: absolute;
    inset: 0;
    /* Below the fold it is neither laid out nor painted. */
    content-visibility: auto;
  }
  /* A picture drawn ahead of time is scaled to its box; its lines and its type are not. */
  .rendition {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    font-family: var(--cam-font, inherit);
    user-select: none;
  }
  .rendition g > g > :not(text) {
    vector-effect: non-scaling-stroke;
  }
  .rendition text {
    stroke-width: 0.22em;
  }
  :is(.picture, .rendition) [data-id] {
    cursor: pointer;
    outline: none;
  }
  .crowd,
  .layer-water,
  .layer-borders,
  .layer-labels,
  .layer-places {
    pointer-events: none;
  }
  .hit {
    pointer-events: stroke;
  }
  circle.hit {
    pointer-events: all;
  }
  /* Strokes and their opacity rather than filters and opacity, which would make each of them a layer. */
  .country:hover > .land,
  .country:focus-visible > .land {
    stroke: var(--_label);
    stroke-width: 2.5;
  }
  .picture [data-id]:focus-visible :is(.land, .dispute-line, .dispute-area, .dispute-point, .arc),
  .picture [data-active] :is(.dispute-line, .dispute-area, .dispute-point, .arc) {
    stroke: var(--_accent);
    stroke-width: 3.5;
  }
  .link:hover > .arc,
  .dispute:hover > :is(.dispute-line, .dispute-area, .dispute-point) {
    stroke-width: 3.5;
  }
  .picture[data-pointed] .link:not([data-active]) {
    stroke-opacity: 0.35;
    fill-opacity: 0.35;
  }
  .picture[data-singled] .country:not([data-active]) {
    filter: var(--cam-faded, grayscale(1) contrast(0.6) brightness(1.2));
  }
  .picture:is([data-pointed], [data-singled]) .crowd {
    opacity: 0.35;
  }
  .picture[data-singled] :is(.dispute, .link):not([data-active]) {
    stroke-opacity: 0.35;
    fill-opacity: 0.35;
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
  .popup {
    position: absolute;
    z-index: 3;
    inset-block: 0.5rem auto;
    inset-inline: 0.5rem auto;
    box-sizing: border-box;
    inline-size: min(21rem, 46%);
    max-block-size: calc(100% - 1rem);
    display: flex;
    flex-direction: column;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.2);
    font-size: 0.875em;
  }
  .popup.at-end {
    inset-inline: auto 3.25rem;
  }
  .popup-head {
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
    align-items: start;
    padding: 0.5rem 0.5rem 0.25rem 0.75rem;
  }
  .popup-title {
    min-inline-size: 0;
    font-weight: 700;
    padding-block-start: 0.2rem;
    overflow-wrap: anywhere;
  }
  .popup-body {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 0.75rem 0.75rem;
    overflow-wrap: anywhere;
  }
  .popup-body p + p {
    margin-block-start: 0.25rem;
  }
  .popup-body .term {
    font-weight: 700;
    margin-block-start: 0.6rem;
  }
  .popup-body ul {
    margin: 0;
    padding-inline-start: 1.1em;
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
  central-asia-legend,
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
  @container (max-width: 35rem) {
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

  .leaflet-pane,
  .leaflet-map-pane,
  .leaflet-proxy {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .leaflet-container {
    overflow: hidden;
    cursor: grab;
    -webkit-tap-highlight-color: transparent;
    outline-offset: -3px;
  }
  .leaflet-dragging .leaflet-container {
    cursor: grabbing;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    will-change: transform;
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
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

  /*
   * On paper: picture, legend, table and sources, without what only a screen can do. The scheme is set inside, where a
   * page's own scheme for the element does not reach; colours that a page wants on its screen alone it declares for it.
   */
  @media print {
    figure {
      color-scheme: light;
      color: var(--_text);
      background: var(--_surface);
      break-inside: avoid;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .buttons,
    .pad,
    .popup,
    .hint,
    .tools > :not(.shortened) {
      display: none;
    }
    .head {
      break-after: avoid;
    }
    /* Room for legend and credits on the page, in the picture's own proportions. */
    .stage {
      max-inline-size: calc(60vh * (var(--cam-aspect-ratio, 3 / 2)));
    }
    .viewport {
      min-height: 0;
      max-block-size: 60vh;
      container-type: size;
    }
    .stand-in {
      content-visibility: visible;
    }
    /*
     * Paper has another width than the screen, and nothing draws the picture anew for it: it is scaled. Around what is in
     * view it has a third of the shorter side to spare. Static, because the live map sets an offset in pixels.
     */
    svg.picture {
      position: static;
      display: block;
      inline-size: calc(100cqi + 200cqmin / 3);
      block-size: calc(100cqb + 200cqmin / 3);
      margin: calc(-100cqmin / 3);
    }
    .scale {
      background: var(--_halo);
    }
    central-asia-table {
      font-size: 0.6875em;
    }
    @container (max-width: 35rem) {
      .stage {
        max-inline-size: calc(60vh * (var(--cam-aspect-ratio, 1)));
      }
    }
  }
`;
