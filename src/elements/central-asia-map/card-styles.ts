import { css } from 'lit';

/** What is said of the selected item: a card over the picture, a sheet from below where that is narrow. */
export const cardStyles = css`
  .popup {
    --_edge: var(--_rule);
    position: absolute;
    z-index: 3;
    box-sizing: border-box;
    inline-size: min(310px, 34%);
    max-block-size: 48%;
    display: flex;
    flex-direction: column;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_rule);
    border-radius: 3px;
    font-size: 0.875rem;
    line-height: 1.3;
  }
  .popup:not(.shortcuts) {
    border-inline-start: 4px solid var(--_edge);
  }
  .at-top {
    inset-block-start: 0.8125rem;
  }
  .at-bottom {
    inset-block-end: 0.8125rem;
  }
  /* The picture is not mirrored. */
  .at-left {
    left: 0.8125rem;
  }
  .at-right {
    right: 0.8125rem;
  }
  /* Beside the buttons. */
  .beside {
    margin-inline: 52px;
  }
  .shortcuts {
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    inline-size: min(21rem, 60%);
    max-block-size: calc(100% - 1rem);
  }
  .card-head {
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
    align-items: start;
    padding: 0.375rem 0.375rem 0.125rem 0.75rem;
  }
  .popup-title {
    min-inline-size: 0;
    font-size: 1.0625rem;
    font-weight: 700;
    line-height: 1.18;
    padding-block-start: 0.3rem;
    overflow-wrap: anywhere;
  }
  .card-head .icon {
    border-color: transparent;
  }
  .popup-body {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 0.75rem 0.75rem;
    overflow-wrap: anywhere;
    /* Over the padding, so that only a line that goes on is faded. */
    mask-image: linear-gradient(#000 calc(100% - 0.75rem), #0000);
  }
  .dated {
    margin-block-start: 0.375rem;
    padding-block-start: 0.375rem;
    border-block-start: 1px solid var(--_rule);
  }
  .all {
    padding: 0.125rem 0.75rem 0.375rem;
    font-family: var(--_font);
  }
  /* The colour that the item has on the map. */
  [data-edge='dispute'],
  [data-edge='link-hostile'] {
    --_edge: var(--_dispute);
  }
  [data-edge='dispute-settled'] {
    --_edge: var(--_dispute-settled);
  }
  [data-edge='link-cooperative'] {
    --_edge: var(--_link-cooperative);
  }
  [data-edge='link-strained'] {
    --_edge: var(--_link-strained);
  }
  [data-edge='link-neutral'] {
    --_edge: var(--_link-neutral);
  }
  [data-kind='country'] {
    --_edge: var(--_focus);
  }
  .grip {
    display: none;
  }
  @container (max-width: 599.98px) {
    .popup:not(.shortcuts) {
      inset: auto 0 0;
      margin: 0;
      inline-size: 100%;
      max-block-size: 45%;
      border-inline: 0;
      border-radius: 12px 12px 0 0;
    }
    .popup:not(.shortcuts) .popup-title {
      padding-inline-start: 0.5rem;
      border-inline-start: 4px solid var(--_edge);
    }
    .grip {
      display: block;
      inline-size: 100%;
      block-size: 20px;
      flex: none;
      padding: 0;
      border: 0;
      background: none;
      touch-action: none;
    }
    .grip::before {
      content: '';
      display: block;
      inline-size: 40px;
      block-size: 4px;
      margin-inline: auto;
      border-radius: 2px;
      background: var(--_rule);
    }
    .popup .icon {
      inline-size: 44px;
      block-size: 44px;
    }
    .shortcuts {
      inline-size: calc(100% - 1rem);
    }
  }
  @media (prefers-contrast: more) {
    .popup {
      border-color: currentColor;
    }
  }
  @media print {
    .popup {
      display: none;
    }
  }
`;
