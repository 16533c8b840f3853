import { css } from 'lit';

/**
 * On paper: picture, legend, table and sources, without what only a screen can do. The scheme is set inside, where a page's
 * own scheme for the element does not reach; colours that a page wants on its screen alone it declares for it.
 */
export const printStyles = css`
  @media print {
    figure {
      color-scheme: light;
      color: var(--_text);
      background: var(--_surface);
      break-inside: avoid;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .buttons,
    .hint,
    .leader,
    .links,
    .about {
      display: none;
    }
    .head {
      break-after: avoid;
    }
    /* Room for legend and credits on the page, in the picture's own proportions. */
    .stage {
      max-inline-size: calc(60vh * (var(--cam-aspect-ratio, 976 / 600)));
    }
    .viewport {
      min-height: 0;
      max-block-size: 60vh;
      container-type: size;
    }
    .prerendered {
      content-visibility: visible;
    }
    /*
     * Paper has another width than the screen, and nothing draws the picture anew for it: it is scaled. Around what is in
     * view it has a third of the shorter side to spare. The offset in pixels is the screen's.
     */
    .picture {
      position: relative;
      inset: auto !important;
      inline-size: calc(100cqi + 200cqmin / 3);
      block-size: calc(100cqb + 200cqmin / 3);
      margin: calc(-100cqmin / 3);
    }
    .picture > svg {
      inline-size: 100%;
      block-size: 100%;
    }
    central-asia-table {
      font-size: 0.6875em;
    }
    @container (max-width: 30rem) {
      .stage {
        max-inline-size: calc(60vh * (var(--cam-aspect-ratio, 360 / 371)));
      }
    }
  }
`;
