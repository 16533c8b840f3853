import { css } from 'lit';

/** A list of legend entries, in the legend and in a map that has its legend drawn ahead of time. */
export const legendStyles = css`
  .legend {
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 2rem;
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
    padding: 0.15em 0;
    border: 0;
    background: none;
    text-align: start;
  }
  button.entry:hover > span {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
  }
  .entry[aria-pressed='true'] {
    font-weight: 600;
  }
  .entry svg {
    flex: none;
  }
  @media (pointer: coarse) {
    .entry {
      min-height: 44px;
    }
  }
`;
