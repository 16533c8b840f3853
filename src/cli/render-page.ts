import { escapeMarkup } from '../core/render/svg-node.js';
import type { StaticMap } from '../static.js';
import { pageStyles } from './page-styles.js';

/** A whole HTML document that holds the figure, and its picture for narrow screens: no script, nothing from elsewhere. */
export function renderPage(
  { html, title, lang, dir }: StaticMap,
  narrow: string,
  theme: 'light' | 'dark' | undefined,
): string {
  const name = escapeMarkup(title);
  return `<!doctype html>
<html lang="${escapeMarkup(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>
${pageStyles(theme)}
</style>
</head>
<body>
<main>
<h1>${name}</h1>
<div class="narrow">${narrow}</div>
${html}
</main>
</body>
</html>
`;
}
