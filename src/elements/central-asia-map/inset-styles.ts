import { css } from 'lit';

/*
 * Where an inset stands. Sizes are those of core/scene/place-inset.ts, so that it covers what the layout has reserved: a
 * third of the width, 42 % of the height, 5 px from the edges, a margin of 10 px, lines of 17 px.
 */
export const insetStyles = css`
  .inset {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    background: var(--_surface);
    color: var(--_text);
  }
  .inset.at-corner {
    --wide: min(320px, 33cqi);
    position: absolute;
    z-index: 1;
    gap: 6px;
    padding: 10px;
    inline-size: var(--wide);
    block-size: min(42%, calc((var(--wide) - 20px) * 0.6533 + 26px + var(--lines) * 17px));
    font-size: 13px;
    line-height: 17px;
  }
  .inset.bottom {
    bottom: 5px;
  }
  .inset.top {
    top: 5px;
  }
  .inset.left {
    left: 5px;
  }
  .inset.right {
    right: 5px;
  }
  .lines-0 {
    --lines: 0;
  }
  .lines-1 {
    --lines: 1;
  }
  .lines-2 {
    --lines: 2;
  }
  .lines-3 {
    --lines: 3;
  }
  .lines-4 {
    --lines: 4;
  }
  .lines-5 {
    --lines: 5;
  }
  .inset.below {
    gap: 8px;
    padding-block-start: 1rem;
    font-size: 14px;
    line-height: 18px;
  }
  :is(.inset-caption, .note-text) .hostile {
    color: var(--_link-hostile);
  }
  .inset-picture {
    position: relative;
    flex: 1;
    min-block-size: 0;
    border: 1px solid var(--_label-muted);
    overflow: hidden;
    background: var(--_water);
  }
  .inset.below .inset-picture {
    box-sizing: border-box;
    flex: none;
    block-size: 210px;
  }
  .inset-picture button {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    padding: 0;
    border: 0;
    outline-offset: -3px;
    background: none;
  }
  .inset-picture svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .inset-lines {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }
  .margin {
    position: relative;
    font-size: 14.5px;
    line-height: 19px;
  }
  .note-text {
    margin-inline-start: 31px;
    margin-block-end: 14px;
  }
  .note-text b {
    display: block;
  }
  @container (max-width: 719.98px) {
    .margin,
    .inset.at-corner,
    .inset-lines.to-corner {
      display: none;
    }
  }
  @container (min-width: 720px) {
    .with-margin {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
    .inset.below {
      display: none;
    }
  }
`;
