/** As strict as an application may be, and with the declarations of libraries checked. */
export const STRICT = {
  strict: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  jsx: 'react-jsx',
  resolveJsonModule: true,
  verbatimModuleSyntax: false,
};
