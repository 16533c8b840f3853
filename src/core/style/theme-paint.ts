import type { Token } from './palette.js';

/** A colour token as the elements' drawings refer to it: by the private property that their theme sets. */
export const themePaint = (token: Token): string => `var(--_${token})`;
