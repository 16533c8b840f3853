import { css } from 'lit';

/** A story on paper: its text, with a figure for each step. */
export const printStyles = css`
  @media print {
    .story {
      display: block;
    }
    .stage {
      position: static;
    }
    .column {
      display: block;
    }
    .text {
      padding-block: 0;
    }
    .controls,
    .progress {
      display: none;
    }
    ::slotted(:not([slot])) {
      min-block-size: 0;
    }
  }
`;
