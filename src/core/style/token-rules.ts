import { LIGHT, type Token } from './palette.js';

/** The class of what is filled or outlined with a colour of the palette, in pictures that a page can restyle. */
export const tokenClass = (property: 'fill' | 'stroke', token: Token): string =>
  `cam-${property}-${token}`;

/**
 * Rules that give such classes the colours which a page sets by `--cam-*`, as CSS. Without them a picture keeps the colours
 * of its attributes, which every program knows; with them it has those of the light palette where the page sets none.
 */
export const tokenRules = (): string =>
  (Object.keys(LIGHT) as Token[])
    .flatMap((token) =>
      (['fill', 'stroke'] as const).map((property) => {
        const name = tokenClass(property, token);
        // A little more weight than the guard of static.css has, which undoes what a page says of all pictures.
        return `svg .${name}.${name} { ${property}: var(--cam-${token}, ${LIGHT[token]}) !important; }\n`;
      }),
    )
    .join('');
