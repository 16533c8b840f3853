import { css } from 'lit';

/**
 * How the picture lies in its box and answers the pointer, drawn ahead of time or live; and what Leaflet's panes need of
 * its style sheet, since pages cannot reach in.
 */
export const pictureStyles = css`
  .canvas,
  .crowd,
  .over {
    position: absolute;
    inset: 0;
  }
  /* Cut off from the start: a picture that is cut off only when it goes live counts as one that has moved. */
  .canvas {
    overflow: hidden;
  }
  .leaflet-container {
    touch-action: pan-x pan-y;
  }
  .picture {
    position: absolute;
    transform-origin: 0 0;
    font-family: var(--_font);
    user-select: none;
  }
  .picture > svg {
    display: block;
  }
  /* Scaled to the size of its box as the pictures below and above it are. */
  .crowd canvas {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .prerendered {
    position: absolute;
    inset: 0;
    container-type: size;
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
    font-family: var(--_font);
    user-select: none;
  }
  .rendition g > g > :not(text) {
    vector-effect: non-scaling-stroke;
  }
  :is(.picture, .rendition) [data-id] {
    cursor: pointer;
    outline: none;
  }
  .crowd,
  .over,
  .layer-water,
  .layer-borders,
  .layer-labels,
  .layer-places {
    pointer-events: none;
  }
  .over [data-id] {
    pointer-events: auto;
  }
  .hit {
    pointer-events: stroke;
  }
  circle.hit {
    pointer-events: all;
  }
  /* Strokes and their opacity rather than filters and opacity, which would make each of them a layer. */
  .country:is(:hover, :focus-visible) > .land {
    stroke: var(--_label);
    stroke-width: 2.5;
  }
  /* Areas whose outline nobody knows have no stroke, and towns beside a thing are no part of it. */
  .picture .country:focus-visible > .land,
  .picture [data-id]:focus-visible > :is(.line, .area, .point)[stroke]:not(.place-dot),
  .picture[data-singled='entry'] .country[data-active] > .land {
    stroke: var(--_accent);
    stroke-width: 3.5;
  }
  /* What is selected keeps its style, with a glow; few are so at a time. */
  .picture[data-singled] [data-active]:not(.country) {
    filter: drop-shadow(0 0 3px color-mix(in srgb, var(--_accent) 70%, transparent));
  }
  [data-id]:hover > :is(.line, .area, .point)[stroke]:not(.place-dot) {
    stroke-width: 3.5;
  }
  .picture[data-pointed] .link:not([data-active]) {
    stroke-opacity: 0.35;
    fill-opacity: 0.35;
  }
  .picture:is([data-pointed], [data-singled]) .crowd {
    opacity: 0.35;
  }
  .picture[data-singled] [data-id]:not(.country, [data-active]) {
    stroke-opacity: var(--cam-faded, 0.38);
    fill-opacity: var(--cam-faded, 0.38);
  }
  /* What is selected is told on its card; the words of others would only distract from it. */
  .picture[data-singled='item'] .words {
    display: none;
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
  .leaflet-container:active {
    cursor: grabbing;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    will-change: transform;
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
`;
