import { css } from 'lit';

export const menuStyles = css`
  :host {
    display: block;
    font: 0.84375rem/1.4 var(--_font);
    color: var(--_text);
  }
  :host([hidden]) {
    display: none;
  }
  button,
  input {
    box-sizing: border-box;
    min-block-size: 28px;
    max-inline-size: 100%;
    font: inherit;
    color: inherit;
  }
  .toggle,
  .act {
    padding: 0;
    border: 0;
    color: var(--_accent);
    background: none;
    font-weight: 600;
    text-align: start;
  }
  .toggle:hover,
  .toggle[aria-expanded='true'],
  .act:hover {
    text-decoration: underline;
  }
  .panel {
    padding-block: 0.25rem 0.75rem;
  }
  .search {
    position: relative;
    max-inline-size: 26rem;
  }
  label {
    display: block;
    color: var(--_muted);
  }
  input {
    inline-size: 100%;
    padding: 0.2rem 0.5rem;
    border: 1px solid var(--_muted);
    border-radius: 3px;
    background: var(--_surface);
    /* Smaller type makes some telephones zoom in. */
    font-size: 1rem;
  }
  ul {
    list-style: none;
    margin: 0.25rem 0 0;
    padding: 0;
    border: 1px solid var(--_rule);
    background: var(--_surface);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding: 0.3rem 0.5rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  li + li {
    border-block-start: 1px solid var(--_rule);
  }
  li:hover,
  li[aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  small {
    color: var(--_muted);
    font-size: inherit;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-start: 0.5rem;
  }
  p {
    margin: 0.35rem 0 0;
  }
  p:empty {
    display: none;
  }
  @media (pointer: coarse) {
    .toggle,
    .act,
    input {
      min-block-size: 44px;
    }
    li {
      padding-block: 0.6rem;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
