import { css } from 'lit';

/** A list of legend entries, in the legend and in a map that has its legend drawn ahead of time. */
export const legendStyles = css`
  .legend {
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }
  /* As high as its entry in every font: on a line of text it would hang on the baseline. */
  .legend > li {
    display: flex;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 28px;
    padding: 0.15em 0.5em;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    text-align: start;
  }
  .entry:hover {
    border-color: var(--_rule);
  }
  .entry[aria-pressed='true'] {
    border-color: currentColor;
  }
  .entry svg {
    flex: none;
  }
  .count {
    opacity: 0.75;
    /* Names may break, figures may not. */
    overflow-wrap: normal;
  }
  @media (prefers-contrast: more) {
    .count {
      opacity: 1;
    }
  }
`;
