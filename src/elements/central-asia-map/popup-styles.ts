import { css } from 'lit';

/** What is said of the selected item, over the map or, where it is narrow, below. */
export const popupStyles = css`
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
`;
