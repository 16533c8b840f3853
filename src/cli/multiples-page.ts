import { multiplesLayout, multiplesRules } from '../core/style/multiples-style.js';
import { panelColours, panelsLayout } from '../core/style/panels-style.js';
import type { StaticMap } from '../static.js';
import { htmlPage } from './html-page.js';

const SCOPE = '.cam-figure';

/** How maps, table and legend are arranged, in the colours of a scheme or of both. */
const styles = (theme: 'light' | 'dark' | undefined): string =>
  [
    multiplesLayout(SCOPE),
    multiplesRules(SCOPE, theme === 'light' ? 'light' : 'light-dark'),
    panelsLayout(SCOPE),
    // With more weight than the rules for the colours of pictures.
    panelColours(SCOPE, '--cam-', theme === 'light' ? 'light' : 'light-dark'),
    `${SCOPE}{container-type:inline-size}`,
    `${SCOPE} .cam-notes{font-size:12px;line-height:16.5px}`,
    theme ? `:root{color-scheme:${theme}}` : ':root{color-scheme:light dark}',
  ].join('\n');

/** A page that holds small maps. */
export const multiplesPage = (
  { html, title, lang, dir }: StaticMap,
  theme: 'light' | 'dark' | undefined,
): string => htmlPage({ lang, dir, title, html, theme, styles: styles(theme) });
