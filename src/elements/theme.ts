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
  muted: '#2b2722',
  halo: '#ffffff',
  focus: '#003c46',
  'focus-name': '#003c46',
  'partner-edge': '#003c46',
  'partner-text': '#00262c',
  'body-1': '#5c4407',
  'body-1-text': '#3a2a00',
  'body-2': '#35427c',
  'body-2-text': '#1f2a5c',
  'body-3': '#55305c',
  dispute: '#7d0906',
  'dispute-settled': '#4f473d',
  'link-cooperative': '#003c46',
  'link-strained': '#5c3a00',
  'link-strained-text': '#4a3600',
  'link-hostile': '#7d0906',
  'link-neutral': '#2b2722',
  surface: '#ffffff',
  text: '#000000',
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
  muted: '#ebe8e1',
  halo: '#000000',
  focus: '#5cc8cf',
  'focus-text': '#000000',
  'focus-name': '#8fe3e8',
  'partner-edge': '#8fe3e8',
  'partner-text': '#f0ffff',
  'body-1': '#e6cb86',
  'body-1-text': '#fff4d6',
  'body-2': '#b9c4f5',
  'body-2-text': '#e3e8ff',
  'body-3': '#e3c4ea',
  dispute: '#ffb3aa',
  'dispute-settled': '#d9d4cb',
  'link-cooperative': '#9ceff4',
  'link-strained': '#ffcf8a',
  'link-strained-text': '#ffcf8a',
  'link-hostile': '#ffb3aa',
  'link-neutral': '#f0ede6',
  surface: '#000000',
  text: '#ffffff',
  rule: '#a3a5a8',
  accent: '#a8d8ff',
};

/** Names that colours had before; they go on to work for one version. */
const FORMER: Readonly<Record<string, string>> = {
  'body-1': 'alliance-1',
  'body-2': 'alliance-2',
  'body-3': 'alliance-3',
};

/** What follows from an edge that a page sets without the tint or the text that go with it: the share of it in the ground. */
const DERIVED: Readonly<Record<string, readonly [from: string, share: number, ground: string]>> = {
  'focus-name': ['focus', 60, 'label'],
  'body-1-tint': ['body-1', 24, 'land'],
  'body-1-text': ['body-1', 45, 'label'],
  'body-2-tint': ['body-2', 24, 'land'],
  'body-2-text': ['body-2', 45, 'label'],
};

/** A page's own value of a colour, under its name or its former one. */
function ownValue(name: string, otherwise?: string): string {
  const former = FORMER[name];
  const last = otherwise === undefined ? '' : `,${otherwise}`;
  return former ? `var(--cam-${name},var(--cam-${former}${last}))` : `var(--cam-${name}${last})`;
}

/** One private property; what is mixed from a page's own colour is without a value where the page sets none. */
function declareOne(name: string, value: string): string {
  const derived = DERIVED[name];
  if (!derived) return `--_${name}:${ownValue(name, value)};`;
  const [from, share, ground] = derived;
  const mixed = `color-mix(in oklab,${ownValue(from)} ${share}%,var(--_${ground}))`;
  return `--_own-${name}:${mixed};--_${name}:var(--cam-${name},var(--_own-${name},${value}));`;
}

/** Private properties, each a page's own `--cam-*` or else a value of ours. */
const declare = (names: readonly string[], value: (name: Name) => string) =>
  unsafeCSS(names.map((name) => declareOne(name, value(name as Name))).join(''));
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
      'DejaVu Sans Condensed',
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
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
