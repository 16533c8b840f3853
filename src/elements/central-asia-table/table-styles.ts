import { css } from 'lit';

export const tableStyles = css`
  :host {
    display: block;
    font-size: 0.875em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block: 0.5rem;
  }
  .tools label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .tools p {
    margin: 0;
  }
  input,
  .tools button {
    box-sizing: border-box;
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 0.15em 0.6em;
    border: 1px solid currentColor;
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .tools button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .scroll {
    overflow: auto;
    /* Headings lie above their rows, not above what the page or the map puts over the table. */
    isolation: isolate;
    max-block-size: 24rem;
    margin-block: 0.5rem 1.25rem;
    /* Whatever gets the focus comes to stand below the headings. */
    scroll-padding-block-start: 3.5rem;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block: 0.25rem;
  }
  th,
  td {
    text-align: start;
    /* Buttons are higher than their words. */
    vertical-align: baseline;
    padding-block: 0.3em;
    padding-inline: 0.2em 0.6em;
    border-block-end: 1px solid var(--_rule);
  }
  th[scope='col'] {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    color: var(--_text);
  }
  th[scope='row'] {
    font-weight: inherit;
  }
  th button {
    border: 0;
    padding: 0;
    min-block-size: 24px;
    min-inline-size: 24px;
    background: none;
    text-align: start;
  }
  th[scope='row'] button {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  th[scope='col'] button {
    font-weight: 700;
    white-space: nowrap;
  }
  /* As wide as an arrow at all times, so that no column moves; screen readers hear aria-sort instead. */
  th[scope='col'] button::after {
    content: '↕';
    content: '↕' / '';
    display: inline-block;
    inline-size: 1.2em;
    text-align: center;
    opacity: 0.6;
  }
  th[aria-sort='ascending'] button::after {
    content: '↑';
    content: '↑' / '';
    opacity: 1;
  }
  th[aria-sort='descending'] button::after {
    content: '↓';
    content: '↓' / '';
    opacity: 1;
  }
  tr[aria-current='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .scroll :focus-visible,
  .scroll:focus-visible {
    /* Inside, where the box does not cut it off. */
    outline-offset: -2px;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }
  @media print {
    .tools {
      display: none;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    th[scope='col'] {
      position: static;
    }
    /* Buttons become the words that they show. */
    th[scope='row'] button {
      text-decoration: none;
    }
    th[scope='col'] button::after {
      content: none;
    }
  }
`;
