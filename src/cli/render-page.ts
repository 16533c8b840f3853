import type { StaticMap } from '../static.js';
import { htmlPage } from './html-page.js';

/** A page that holds the figure, and its picture for narrow screens. */
export const renderPage = (
  { html, title, lang, dir }: StaticMap,
  narrow: string,
  theme: 'light' | 'dark' | undefined,
): string =>
  htmlPage({ lang, dir, title, theme, html: `<div class="narrow">${narrow}</div>\n${html}` });
