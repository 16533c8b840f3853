import { css } from 'lit';

/** The page's notes, the pad that moves the map, and the list of keys. */
export const controlsStyles = css`
  .notes {
    position: absolute;
    inset: 0;
    z-index: 1;
    pointer-events: none;
  }
  .pad {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-end: 0.5rem;
    z-index: 2;
    display: grid;
    grid-template-areas: '. up .' 'left . right' '. down .';
    /* Directions of the map, which is not mirrored. */
    direction: ltr;
  }
  .up {
    grid-area: up;
  }
  .left {
    grid-area: left;
  }
  .right {
    grid-area: right;
  }
  .down {
    grid-area: down;
  }
  .shortcuts dl {
    margin: 0;
  }
  .shortcuts dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.6rem;
    margin-block-end: 0.4rem;
  }
  .shortcuts dt {
    min-inline-size: min(8.5rem, 100%);
  }
  .shortcuts dd {
    flex: 1;
    min-inline-size: min(8rem, 100%);
    margin: 0;
  }
  kbd {
    padding: 0 0.35em;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    font: inherit;
  }
  @media print {
    .pad {
      display: none;
    }
  }
`;
