import { DARK } from '../core/style/palette.js';
import { tokenRules } from '../core/style/token-rules.js';

/** How the page around a figure looks in light and in dark. */
const COLOURS = {
  light: ':root { color-scheme: light; --page: #fffdf8; --ink: #22201c; --rule: #d8d2c6; }',
  dark: `:root { color-scheme: dark; --page: #202326; --ink: #f3f1ec; --rule: #4a4d50;${Object.entries(
    DARK,
  )
    .map(([token, colour]) => ` --cam-${token}: ${colour};`)
    .join('')} }`,
};

/** The styles of a page that holds one figure; without a theme the reader's colour scheme decides. */
export const pageStyles = (theme: 'light' | 'dark' | undefined): string => `${
  theme
    ? COLOURS[theme]
    : `${COLOURS.light}\n@media (prefers-color-scheme: dark) { ${COLOURS.dark} }`
}
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif; }
main { max-inline-size: 75rem; margin: auto; padding: 1rem; }
h1 { font-size: 1.4rem; line-height: 1.2; margin: 0 0 0.75rem; }
a { color: inherit; }
.cam-figure { margin: 0; }
.cam-figure > svg, .narrow > svg { display: block; height: auto; }
.narrow { display: none; }
.cam-figure p { margin: 0 0 0.35rem; }
.cam-figure .cam-title { display: none; }
.cam-figure figcaption { padding-block-start: 0.5rem; }
.cam-date, .cam-shortened, .cam-convention, .cam-credit { font-size: 0.8125em; }
.cam-legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; margin: 0.5rem 0; padding: 0; font-size: 0.875em; }
.cam-legend svg { vertical-align: middle; }
.cam-table { font-size: 0.875em; }
.cam-table summary { cursor: pointer; padding-block: 0.4rem; }
.cam-table table { inline-size: 100%; border-collapse: collapse; margin-block-end: 1.5rem; }
.cam-table caption { text-align: start; font-weight: 700; }
.cam-table :is(th, td) { text-align: start; vertical-align: top; padding-block: 0.3em; padding-inline-end: 0.6em; border-block-end: 1px solid var(--rule); overflow-wrap: anywhere; }
.cam-table ul { list-style: none; margin: 0; padding: 0; }
@media (max-width: 35rem) {
  .narrow { display: block; }
  .cam-figure > svg { display: none; }
  .cam-table :is(table, tbody, tr, td, caption) { display: block; }
  .cam-table thead { display: none; }
  .cam-table td { border: 0; }
  .cam-table tr { border-block-end: 1px solid var(--rule); }
}
${tokenRules()}`;
