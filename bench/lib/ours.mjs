/** The pages that use the library; the others are made by hand. */
export const OURS = [
  'element',
  'figure',
  'figure-only',
  'own-property',
  'own-block',
  'own-src',
  'own-figure',
  'own-figure-only',
];
