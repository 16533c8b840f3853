import type { MapData } from 'central-asia-map/core';
import { renderStaticMap, type StaticMap } from 'central-asia-map/static';
import type { FigureSize } from '../outputs/output.js';
import type { ElementOptions } from '../state/studio-state.js';

/** Draws maps as text; a part of its own, since it brings all borders. */
export interface StaticPart {
  figureOf(document: MapData, options: ElementOptions, size: FigureSize): StaticMap;
}

/** With the day of the browser, for maps without a date. The last few figures are kept: pages ask for them again. */
export function createStaticPart(today: () => string): StaticPart {
  const kept: { readonly of: readonly unknown[]; readonly made: StaticMap }[] = [];
  return {
    figureOf(document, options, { width, height, isCard = false }) {
      const day = today();
      const { lang, projection, hasHeader, theme } = options;
      const of = [document, lang, projection, hasHeader, theme, width, height, isCard, day];
      const known = kept.find((one) => one.of.every((part, at) => part === of[at]));
      if (known) return known.made;
      const made = renderStaticMap(document, {
        ...{ width, height, lang, projection, today: day },
        ...(theme === 'auto' ? {} : { theme }),
        ...(isCard ? { caption: true } : { narrow: true }),
        ...(hasHeader ? {} : { header: 'none' as const }),
      });
      kept.unshift({ of, made });
      kept.length = Math.min(kept.length, 6);
      return made;
    },
  };
}
