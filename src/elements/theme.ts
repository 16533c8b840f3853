import { css, unsafeCSS } from 'lit';
import { DARK, LIGHT, type Palette, type Token } from '../core/style/palette.js';

/** Colours of what stands around the picture, next to those of the picture. */
interface Colours extends Palette {
  readonly surface: string;
  readonly text: string;
  readonly rule: string;
  readonly accent: string;
}
type Name = Token | keyof Colours;

const light: Colours = {
  ...LIGHT,
  surface: '#fffdf8',
  text: '#1c1a17',
  rule: '#d8d1c4',
  accent: '#0b5394',
};
const dark: Colours = {
  ...DARK,
  surface: '#16191c',
  text: '#f2efe8',
  rule: '#3b4146',
  accent: '#7cc0ff',
};

/**
 * For readers who ask for more contrast: purer grounds, and text and lines that stand out from them by 7:1. Hues are kept,
 * so that the words in which a page explains its map stay true; the fills of bodies only gain by the purer ground.
 */
const lightMore: Partial<Colours> = {
  land: '#ffffff',
  'water-line': '#2f6480',
  border: '#3a342c',
  label: '#000000',
  'label-muted': '#2b2722',
  'label-water': '#0f3f5c',
  halo: '#ffffff',
  focus: '#000000',
  dispute: '#5c0f66',
  'dispute-settled': '#4f3d58',
  'link-cooperative': '#003b75',
  'link-strained': '#7a4a00',
  'link-hostile': '#8f0a15',
  'link-neutral': '#2b2722',
  surface: '#ffffff',
  text: '#000000',
  muted: '#2b2722',
  rule: '#57514a',
  accent: '#003b75',
};
const darkMore: Partial<Colours> = {
  land: '#1d2023',
  water: '#0d161d',
  'water-line': '#7fb0cb',
  border: '#d6d8da',
  label: '#ffffff',
  'label-muted': '#ebe8e1',
  'label-water': '#b5dcf2',
  halo: '#000000',
  dispute: '#f3c4f9',
  'dispute-settled': '#d6c6dd',
  'link-cooperative': '#a3d3ff',
  'link-strained': '#ffc97f',
  'link-hostile': '#ffa8a8',
  'link-neutral': '#f0ede6',
  surface: '#000000',
  text: '#ffffff',
  muted: '#ebe8e1',
  rule: '#a3a5a8',
  accent: '#a8d8ff',
};

/** Private properties, each a page's own `--cam-*` or else a value of ours. */
const declare = (names: readonly string[], value: (name: Name) => string) =>
  unsafeCSS(names.map((name) => `--_${name}:var(--cam-${name},${value(name as Name)});`).join(''));
const all = Object.keys(light);
const more = [...new Set([...Object.keys(lightMore), ...Object.keys(darkMore)])];
const plainColours = declare(all, (name) => light[name]);
const colours = declare(all, (name) => `light-dark(${light[name]},${dark[name]})`);
const strongColours = declare(
  more,
  (name) => `light-dark(${lightMore[name] ?? light[name]},${darkMore[name] ?? dark[name]})`,
);

/**
 * The palette as private properties: a page's own `--cam-*` first, then light or dark as the page's colour scheme or the
 * `theme` attribute says, stronger where the reader asks for contrast. A page that declares no dark scheme stays light.
 * On paper it is always light. Nothing here is marked important, so that a reader's own style sheet has the last word.
 */
export const themeStyles = css`
  :host {
    ${plainColours}
    --_radius: var(--cam-radius, 3px);
    --_font: var(
      --cam-font,
      'Source Sans 3',
      'Segoe UI',
      'Helvetica Neue',
      'Noto Sans',
      Arial,
      sans-serif
    );
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${colours}
    }
    @media (prefers-contrast: more) {
      :host {
        ${strongColours}
      }
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
  /* A field is as wide as its letters are large, but no wider than its column. */
  label {
    max-inline-size: 100%;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    /* Buttons all have the same border then, so that one that is pressed needs another sign. */
    button[aria-pressed='true']:not(:focus-visible) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      --_surface: var(--cam-surface, #fff);
      --_text: var(--cam-text, #000);
    }
  }
`;
