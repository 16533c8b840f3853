import { css } from 'lit';

/** Lanes over their axis, and the handle at the date of the map: beside their names where there is room. */
export const lanesStyles = css`
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
    padding-block: 2px;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .name::first-letter {
    text-transform: uppercase;
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
    block-size: 28px;
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
    /* Below the handle. */
    padding-block-start: 6px;
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
    inset-block: 24px 28px;
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
  @media (forced-colors: active) {
    .here,
    .here::after {
      border-color: Highlight;
      background: Highlight;
    }
    .tag {
      border-color: Highlight;
    }
    .mark.past {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
  }
`;
