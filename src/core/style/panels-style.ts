import { DARK, LIGHT, type Palette } from './palette.js';

type Colour = readonly [light: string, dark: string];

/**
 * Colours of the picture where several maps each show one body: one strong hue for all of them on quiet land, since the
 * place of a map says which body it is. The rest is as on other maps.
 */
const BODIES: Readonly<Partial<Record<keyof Palette, Colour>>> = {
  land: ['#efe9dd', '#2c3135'],
  water: ['#fffdf8', '#16191c'],
  'water-line': ['#fffdf8', '#16191c'],
  border: ['#fffdf8', '#16191c'],
  'body-1': ['#6e84bb', '#6e84bb'],
  'body-1-tint': ['#6e84bb', '#6e84bb'],
  'body-1-text': ['#0b1533', '#0b1533'],
  focus: ['#22386f', '#c5d0f5'],
  'focus-text': ['#ffffff', '#0b1533'],
  'focus-name': ['#22386f', '#c5d0f5'],
  // A focus that covers much of a large picture.
  partner: ['#4c66a8', '#9fb0e0'],
  'partner-edge': ['#22386f', '#c5d0f5'],
  'partner-text': ['#ffffff', '#0b1533'],
};

const paletteOf = (ground: Palette, side: 0 | 1): Palette => ({
  ...ground,
  ...Object.fromEntries(Object.entries(BODIES).map(([name, pair]) => [name, pair[side]])),
});

/** They as palettes, for programs that know no style sheets. */
export const BODIES_PALETTE = paletteOf(LIGHT, 0);
export const BODIES_DARK_PALETTE = paletteOf(DARK, 1);

/**
 * The same as custom properties, whose names begin with `prefix`: `--_` in elements, `--cam-` in figures. A page's own for
 * small maps, `--cam-small-land`, `--cam-small-member` and `--cam-small-focus`, go before.
 */
export function panelColours(
  scope: string,
  prefix: string,
  scheme: 'light' | 'light-dark',
): string {
  const own: Readonly<Record<string, string>> = {
    land: 'land',
    'body-1': 'member',
    'body-1-tint': 'member',
    focus: 'focus',
    'focus-name': 'focus',
  };
  const lines = Object.entries(BODIES).map(([name, [light, dark]]) => {
    const value = scheme === 'light' ? light : `light-dark(${light},${dark})`;
    const given = own[name];
    return `${prefix}${name}:${given ? `var(--cam-small-${given},${value})` : value}`;
  });
  return `${scope} :is(.cam-by-alliances,.cam-by-as-of){${lines.join(';')}}`;
}

/** What small maps of whole pictures need besides the rules of small maps, see multiples-style.ts. */
export const panelsLayout = (scope: string): string => `
${scope} .cam-panels.cam-half{grid-template-columns:repeat(2,minmax(0,1fr))}
${scope} .cam-panels .cam-small{grid-row:span 3}
${scope} .cam-panels .cam-small-picture>svg{display:block;width:100%;height:auto;overflow:hidden}
${scope} .cam-panels :is(h2,h3,h4,h5,h6){margin:0}
${scope} .cam-panels .cam-small-picture{align-self:start;min-width:0}
${scope} .cam-panels .cam-table-scroll{overflow-x:auto}
${scope} .cam-panels .cam-small-sub{align-content:start}
${scope} .cam-panels{margin-block-end:12px}
${scope} .cam-panels .cam-words{font-variant-numeric:tabular-nums}
${scope} .cam-panels .cam-dots th{line-height:1.3}
${scope} .cam-panels .cam-dots thead th{vertical-align:bottom;padding-inline:4px}
${scope} .cam-panels .cam-dots .cam-sources{text-align:end;color:var(--cam-small-muted,inherit);font-variant-numeric:tabular-nums}
${scope} .cam-listed{margin-block-start:6px;font-size:12px;line-height:16.5px}
${scope} .cam-listed summary{inline-size:fit-content;min-block-size:24px;line-height:24px;cursor:pointer}
${scope} .cam-listed ol{margin:0;padding-inline-start:24px}
${scope} .cam-panels .cam-part th{padding-block-start:10px;font-weight:600}
${scope} .cam-panels .cam-dots button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:start;cursor:pointer;min-block-size:24px}
${scope} .cam-panels .cam-said{grid-column:1/-1;margin:0;font-size:13.5px;line-height:18px}
${scope} .cam-panels .cam-said:empty{position:absolute}
${scope} .cam-panels .cam-scale{flex-direction:column-reverse;align-items:start;justify-content:flex-end;gap:4px}
${scope} .cam-panels .cam-numbered{display:grid;gap:6px;list-style:none;margin:8px 0 0;padding:0;font-size:13.5px;line-height:18px}
${scope} .cam-panels .cam-numbered li{display:grid;grid-template-columns:auto 1fr;gap:8px}
@container (max-width:560px){
${scope} .cam-panels.cam-half{grid-template-columns:minmax(0,1fr)}
${scope} .cam-panels:not(.cam-half,.cam-pair) .layer-labels{display:none}
${scope} .cam-panels:not(.cam-half,.cam-pair).cam-by-worldview{grid-template-columns:minmax(0,1fr)}
${scope} .cam-panels.cam-by-worldview .layer-labels{display:inline}
${scope} .cam-panels :is(.cam-beside,.cam-beside-2){grid-column:1/-1}
}
`;

/** Two maps in one place: the one over the other, as far as the handle lets it. */
export const pairLayout = (scope: string): string => `
${scope} .cam-pair-heads{display:grid;grid-template-columns:1fr 1fr;gap:0 16px;direction:ltr;padding-block:6px}
${scope} .cam-pair-heads>*{text-align:left}
${scope} .cam-pair-heads .cam-small-sub{justify-content:left}
${scope} .cam-pair-heads>:last-child{text-align:right}
${scope} .cam-pair-heads>:last-child .cam-small-sub{justify-content:right}
${scope} .cam-pair-heads :is(h2,h3,h4,h5,h6){font-size:15px;line-height:20px}
${scope} .cam-pair-picture{position:relative;direction:ltr;touch-action:pan-y;overflow:hidden}
${scope} .cam-side svg{display:block;width:100%;height:auto}
${scope} .cam-side-1{position:absolute;inset:0;clip-path:inset(0 calc(100% - var(--cut,50%)) 0 0)}
${scope} .cam-pair-line{position:absolute;inset-block:0;left:var(--cut,50%);width:2px;margin-left:-1px;background:CanvasText;background:var(--_text);pointer-events:none}
${scope} .cam-pair-line::after{content:'';position:absolute;top:50%;left:50%;box-sizing:border-box;width:32px;height:32px;margin:-16px;border:2px solid var(--_text);border-radius:50%;background:var(--_surface) linear-gradient(90deg,transparent 11px,var(--_text) 11px,var(--_text) 13px,transparent 13px,transparent 15px,var(--_text) 15px,var(--_text) 17px,transparent 17px)}
${scope} .cam-pair-handle{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;appearance:none;background:none;pointer-events:none;cursor:ew-resize}
${scope} .cam-pair-handle::-webkit-slider-runnable-track{height:100%}
${scope} .cam-pair-handle::-webkit-slider-thumb{appearance:none;width:44px;height:100%;pointer-events:auto;cursor:ew-resize}
${scope} .cam-pair-handle::-moz-range-thumb{width:44px;height:100%;border:0;pointer-events:auto;cursor:ew-resize}
${scope} .cam-pair-picture:has(.cam-pair-handle:focus-visible){outline:3px solid var(--_accent);outline-offset:2px}
`;
