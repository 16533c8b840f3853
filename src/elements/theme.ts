import { css, unsafeCSS } from 'lit';
import { DARK, LIGHT, type Token } from '../core/style/palette.js';

const tokens = Object.keys(LIGHT) as Token[];
const declare = (value: (token: Token) => string) =>
  unsafeCSS(tokens.map((token) => `--_${token}:var(--cam-${token},${value(token)});`).join(''));

/**
 * The palette as private properties: a page's own `--cam-*` first, then light or dark as the page's colour scheme or the
 * `theme` attribute says. A page that declares no dark scheme stays light.
 */
export const themeStyles = css`
  :host {
    ${declare((token) => LIGHT[token])}
    --_surface: var(--cam-surface, #fffdf8);
    --_text: var(--cam-text, #22201c);
    --_rule: var(--cam-rule, #c9c2b6);
    --_accent: var(--cam-accent, #0b5394);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${declare((token) => `light-dark(${LIGHT[token]},${DARK[token]})`)}
      --_surface: var(--cam-surface, light-dark(#fffdf8, #202326));
      --_text: var(--cam-text, light-dark(#22201c, #f3f1ec));
      --_rule: var(--cam-rule, light-dark(#c9c2b6, #55595d));
      --_accent: var(--cam-accent, light-dark(#0b5394, #7cc0ff));
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
