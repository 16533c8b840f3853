// Writes dist/static.css: how the figure of renderStaticMap is arranged, and its colours in light and dark.
import { readFileSync, writeFileSync } from 'node:fs';
import { DARK, LIGHT } from '../dist/core/style/palette.js';
import { multiplesLayout, multiplesRules } from '../dist/core/style/multiples-style.js';
import { panelColours, panelsLayout } from '../dist/core/style/panels-style.js';
import { tokenRules } from '../dist/core/style/token-rules.js';

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const colours = Object.entries(LIGHT)
  .filter(([token, colour]) => DARK[token] !== colour)
  .map(([token, colour]) => `      --cam-${token}: light-dark(${colour}, ${DARK[token]});\n`);

// On the root and with no weight, so that whatever a page sets goes before it. Each drawing resolves them in its own
// colour scheme. Live maps have stronger colours for readers who ask for contrast.
const palette = `@supports (color: light-dark(#000, #fff)) {
  @media not (prefers-contrast: more) {
    :where(:root) {
${colours.join('')}    }
  }
}
`;
// Small maps have their colours in rules, which have to hold where those of the page for all drawings are undone.
const firm = (rules) => rules.replace(/[^{};]+:[^{};]+(?=[;}])/g, '$&!important');
const small = '.cam-figure.cam-figure';
const multiples = firm(`${multiplesLayout(small)}${multiplesRules(small, 'light')}
${panelsLayout(small)}${panelColours(small, '--cam-', 'light')}
@supports (color: light-dark(#000, #fff)) {
${multiplesRules(small, 'light-dark')}
${panelColours(small, '--cam-', 'light-dark')}
}
`);
const text = read('src/styles/static.css') + tokenRules() + palette + multiples;
writeFileSync(new URL('../dist/static.css', import.meta.url), text);
