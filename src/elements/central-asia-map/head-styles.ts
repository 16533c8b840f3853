import { css } from 'lit';

/** Topic, headline and deck, above the picture. */
export const headStyles = css`
  .head {
    padding-block-end: 1.25rem;
  }
  .head::before {
    content: '';
    display: block;
    inline-size: 34px;
    block-size: 4px;
    margin-block-end: 0.375rem;
    background: var(--_focus);
    /* Bars are grounds, which are all the same where a reader forces colours. */
    forced-color-adjust: none;
  }
  .kicker {
    color: var(--_link-cooperative);
    font-size: 0.78125rem;
    font-weight: 700;
    line-height: 1.4;
    letter-spacing: 0.4px;
    text-transform: uppercase;
  }
  /* Scripts without capitals, whose letters are joined. */
  .kicker:is(:lang(fa), :lang(ar)) {
    letter-spacing: normal;
  }
  .headline {
    font-size: 1.9375rem;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .deck {
    max-inline-size: 56.25rem;
    margin-block-start: 0.5rem;
    font-size: 1.03125rem;
    line-height: 1.34;
    text-wrap: pretty;
  }
  .dateline {
    padding-block-end: 0.5rem;
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  .notice {
    margin-block-end: 0.5rem;
    font-size: 0.84375rem;
  }
  @container (max-width: 719.98px) {
    .headline {
      font-size: 1.625rem;
    }
    .deck {
      font-size: 0.96875rem;
    }
  }
  @container (max-width: 479.98px) {
    .headline {
      font-size: 1.4375rem;
    }
    .deck {
      font-size: 0.9375rem;
    }
  }
`;
