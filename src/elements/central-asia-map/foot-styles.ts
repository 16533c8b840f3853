import { css } from 'lit';

/** What stands below the picture: the list of numbers, legend and links, note and sources. */
export const footStyles = css`
  a {
    color: var(--_accent);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    box-sizing: border-box;
    min-block-size: 2.5rem;
    padding-block: 0.25rem;
    font-size: 0.84375rem;
  }
  .links {
    display: flex;
    gap: 1.25rem;
    margin-inline-start: auto;
  }
  .link-button {
    position: relative;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    background: none;
    font-weight: 600;
  }
  .link-button:hover,
  .link-button[aria-expanded='true'],
  .foot a:is(:hover, :focus-visible) {
    text-decoration: underline;
  }
  .foot a {
    text-decoration: none;
  }
  /* A finger needs more room than is seen. */
  @media (pointer: coarse) {
    .link-button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  .numbered {
    list-style: none;
    margin: 0;
    padding: 0.5rem 0 0;
  }
  .line {
    display: grid;
    grid-template-columns: 18px 1fr;
    gap: 0.625rem;
    align-items: start;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.3125rem 0;
    border: 0;
    background: none;
    text-align: start;
    font-size: 0.9375rem;
    line-height: 1.25;
  }
  svg.disc {
    fill: currentColor;
  }
  svg.disc text {
    fill: var(--_surface);
    font-size: 12px;
    font-weight: 700;
    text-anchor: middle;
  }
  .about,
  .full-text {
    padding-block: 0.5rem 1rem;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.9375rem;
  }
  :is(.about, .full-text) p + p {
    margin-block-start: 0.25rem;
  }
  .full-text .card-head,
  .about .term:first-child {
    margin-block-start: 0;
  }
  .term {
    font-weight: 700;
    margin-block-start: 0.75rem;
  }
  .about fieldset {
    /* Fieldsets do not shrink below their longest word on their own. */
    min-inline-size: 0;
    border: 0;
    margin: 0.5rem 0 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  .about fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-height: 28px;
  }
  :is(.about, .full-text) ul:not(.legend) {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  .foot {
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_rule);
    display: grid;
    gap: 0.125rem;
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 1.375;
  }
  .beyond {
    color: var(--_text);
    font-weight: 700;
  }
  @container (max-width: 479.98px) {
    .key {
      flex-direction: column;
      align-items: start;
      font-size: 0.875rem;
    }
    .links {
      margin-inline-start: 0;
    }
  }
`;
