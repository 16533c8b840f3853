/** Colours of small maps, light and dark; each can be set by the custom property `--cam-small-<name>`. */
const COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  land: ['#efe9dd', '#2c3135'],
  member: ['#6e84bb', '#6e84bb'],
  focus: ['#22386f', '#c5d0f5'],
  ink: ['#1c1a17', '#f2efe8'],
  surface: ['#fffdf8', '#16191c'],
  muted: ['#5e574d', '#b3b1ab'],
  rule: ['#d8d1c4', '#3b4146'],
};

type Scheme = 'light' | 'light-dark';

function colour(name: string, scheme: Scheme): string {
  const [light, dark] = COLOURS[name]!;
  const own = scheme === 'light' ? light : `light-dark(${light},${dark})`;
  return `var(--cam-small-${name},${own})`;
}

/** Rules for small maps; `scope` is put before each of them. With `light` they are those of pictures that stand alone. */
export function multiplesRules(scope: string, scheme: Scheme): string {
  const c = (name: string) => colour(name, scheme);
  const rules: Readonly<Record<string, string>> = {
    '.cam-small-land': `fill:${c('land')}`,
    '.cam-small-water': `fill:${c('surface')}`,
    '.cam-small-borders': `fill:none;stroke:${c('surface')};stroke-width:.6`,
    '.cam-small-name': 'fill:#0b1533',
    '.cam-small-member': `fill:${c('member')}`,
    '.cam-small-paused': `fill:${c('member')};fill-opacity:.5;stroke:${c('member')};stroke-dasharray:4 2`,
    '.cam-small-band': `fill:none;stroke:${c('member')}`,
    '.cam-small-focus': `fill:none;stroke:${c('ink')};stroke-width:1.3`,
    '.cam-small-focus.cam-small-in': `fill:${c('focus')}`,
    '.cam-small-head': `border-top:1px solid ${c('ink')}`,
    '.cam-small-sub': `color:${c('muted')}`,
    '.cam-small-sub .cam-small-in': `color:${c('focus')};font-weight:700`,
    '.cam-dots tr': `border-bottom:1px solid ${c('rule')}`,
    '.cam-dot': `fill:${c('member')}`,
    '.cam-small-in .cam-dot': `fill:${c('focus')}`,
    '.cam-ring': `fill:none;stroke:${c('member')}`,
    '.cam-dash': `stroke:${c('muted')}`,
  };
  return Object.entries(rules)
    .map(([selector, body]) => `${scope} ${selector}{${body}}`)
    .join('\n');
}

/** How small maps, heads and the table are laid out: three in a row, two where it is narrow. */
export const multiplesLayout = (scope: string): string => `
${scope} .cam-multiples{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:24px 40px;overflow-wrap:break-word}
${scope} .cam-shapes{position:absolute}
${scope} .cam-small svg[viewBox^='0 0 304']{display:block;width:100%;height:auto;overflow:hidden}
${scope} .cam-small{display:grid;grid-template-rows:subgrid;grid-row:span 3;row-gap:0}
${scope} .cam-small>:is(table,.cam-table-scroll){grid-row:3;align-self:start;margin-block-start:-24px}
${scope} .cam-alone>:is(table,.cam-table-scroll){grid-row:2/span 2;margin-block-start:0}
${scope} .cam-beside-2{grid-column:span 2}
${scope} .cam-small-head{padding-top:6px;font-size:14px;line-height:18px;font-weight:700;text-align:start}
${scope} .cam-small-sub{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px;margin-bottom:6px;font-size:13px;line-height:18px}
${scope} .cam-too-many,${scope} .cam-alone{grid-column:1/-1}
${scope} .cam-dots{inline-size:100%;border-collapse:collapse;font-size:12.5px;line-height:17px}
${scope} .cam-dots th{padding:0 2px;font-weight:400;text-align:start}
${scope} .cam-dots thead th{font-weight:600;text-align:center}
${scope} .cam-dots td{padding:0 2px;text-align:center}
${scope} .cam-dots td[colspan]{text-align:start}
${scope} .cam-dots td span{margin-inline:5px 14px}
${scope} .cam-dots .cam-small-in th{font-weight:700}
${scope} .cam-dots svg{display:inline-block;vertical-align:-2px}
${scope} .cam-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${scope} .cam-small-legend{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:4px 28px;margin:0;padding:0;list-style:none;font-size:13.5px;line-height:18px}
${scope} .cam-small-legend li{display:flex;align-items:center;gap:8px}
@container (max-width:560px){${scope} .cam-small-name{display:none}${scope} .cam-multiples{grid-template-columns:repeat(2,minmax(0,1fr));gap:20px 16px}${scope} .cam-small:has(table){grid-column:1/-1}${scope} .cam-small>:is(table,.cam-table-scroll){grid-row:2/span 2;margin-block-start:0}}
`;
