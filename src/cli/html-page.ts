import { escapeMarkup } from '../core/render/svg-node.js';
import { pageStyles } from './page-styles.js';

/** What a page is written from. */
export interface PageContent {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** Markup below the heading. */
  readonly html: string;
  /** Without one the reader's colour scheme decides. */
  readonly theme: 'light' | 'dark' | undefined;
  /** Rules besides those of every page. */
  readonly styles?: string;
}

/** A whole HTML document under its title: no script, nothing from elsewhere. */
export function htmlPage({ lang, dir, title, html, theme, styles }: PageContent): string {
  const name = escapeMarkup(title);
  return `<!doctype html>
<html lang="${escapeMarkup(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>
${pageStyles(theme)}${styles === undefined ? '' : `\n${styles}`}
</style>
</head>
<body>
<main>
<h1>${name}</h1>
${html}
</main>
</body>
</html>
`;
}
