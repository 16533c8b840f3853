import '../../src/define.js';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import type { CentralAsiaMap } from '../../src/define.js';
import { assert, cleanUp, find, findAll, mountLiveMap, root, until, words } from './support.js';

type Rgba = readonly [number, number, number, number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Red, green, blue and opacity (0 to 1) of a computed colour. */
function rgba(colour: string): Rgba {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!, a! / 255];
}

/** A colour of which only a share covers another one. */
function over(top: Rgba, ground: Rgba, share = top[3]): Rgba {
  const mix = (i: 0 | 1 | 2) => top[i] * share + ground[i] * (1 - share);
  return [mix(0), mix(1), mix(2), 1];
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2). */
function contrast(a: Rgba, b: Rgba): number {
  const luminance = (colour: Rgba) => {
    const [r, g, blue] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** Everything that is too faint, in words. */
class Findings {
  readonly faint = new Set<string>();

  check(what: string, a: Rgba, b: Rgba, least: number): void {
    const ratio = contrast(a, b);
    if (ratio < least)
      this.faint.add(`${what}: ${a.join()} on ${b.join()} is ${ratio.toFixed(2)}, not ${least}`);
  }

  none(): void {
    assert(this.faint.size === 0, [...this.faint].join('\n'));
  }
}

const fillOf = (element: Element) => getComputedStyle(element).fill;
const strokeOf = (element: Element) => rgba(getComputedStyle(element).stroke);

/** Land without a part in what is told. */
const grounds = (map: CentralAsiaMap): { readonly land: Rgba } => ({ land: token(map, 'land') });

/** The names on the picture, each against its halo, which has the colour of its ground, or against the fill it is in. */
function checkNames(map: CentralAsiaMap, findings: Findings, least: number): void {
  const names = findAll<SVGTextElement>(map, '.picture .layer-labels text');
  assert(names.length > 5, `${names.length} names`);
  for (const name of names) {
    const hasHalo = getComputedStyle(name).stroke !== 'none';
    const ground = hasHalo ? strokeOf(name) : token(map, 'focus');
    const isNumber = /label-number/.test(name.getAttribute('class')!);
    if (!isNumber) findings.check(`"${words(name)}"`, rgba(fillOf(name)), ground, least);
  }
}

/** The value of a private property of the theme. */
function token(map: CentralAsiaMap, name: string): Rgba {
  const probe = document.createElement('span');
  probe.style.color = `var(--_${name})`;
  find(map, 'figure').append(probe);
  const colour = rgba(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}

const LINES = [
  'focus',
  'body-1',
  'body-2',
  'body-3',
  'partner-edge',
  'dispute',
  'dispute-settled',
  'link-cooperative',
  'link-strained',
  'link-hostile',
  'link-neutral',
];

/** The lines that are drawn, and those that the colours promise for other data. */
function checkLines(map: CentralAsiaMap, findings: Findings, least: number): void {
  const { land } = grounds(map);
  for (const selector of ['.arc', '.dispute-line', '.edge']) {
    const marks = findAll<SVGElement>(map, `.picture ${selector}`);
    assert(marks.length > 0, selector);
    for (const mark of marks) findings.check(`${selector} on land`, strokeOf(mark), land, 3);
  }
  for (const name of LINES) findings.check(`${name} on land`, token(map, name), land, least);
}

/** What lies behind an element's text: grounds of its own and of what it stands in, in and out of shadow roots. */
function behind(element: Element): Rgba {
  const { backgroundColor } = getComputedStyle(element);
  const own = rgba(backgroundColor);
  if (own[3] === 1) return own;
  const parent =
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return over(own, parent ? behind(parent) : [255, 255, 255, 1]);
}

function* textsIn(tree: ShadowRoot): Generator<Element> {
  for (const element of tree.querySelectorAll('*')) {
    if (element.shadowRoot) yield* textsIn(element.shadowRoot);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
    );
    if (!hasText || element.closest('svg, style, .visually-hidden')) continue;
    if (element.checkVisibility()) yield element;
  }
}

/** All words around the picture, and the signs on buttons. */
function checkWords(map: CentralAsiaMap, findings: Findings): void {
  const elements = [...textsIn(root(map))];
  assert(elements.length > 12, 'words');
  for (const element of elements) {
    const { color, opacity } = getComputedStyle(element);
    const ground = behind(element);
    const shown = over(rgba(color), ground, rgba(color)[3] * Number(opacity));
    findings.check(`"${words(element).slice(0, 30)}"`, shown, ground, 4.5);
  }
  for (const icon of findAll(map, 'button.icon'))
    findings.check('sign on a button', rgba(getComputedStyle(icon).color), behind(icon), 4.5);
  findings.check('focus', token(map, 'accent'), token(map, 'surface'), 3);
}

/** What may lie below the scale bar; nothing is darker, or lighter where all is dark, than names. */
const BELOW_SCALE = [
  ...['land', 'water', 'focus', 'partner', 'body-1-tint', 'body-2-tint', 'body-1', 'label'],
  ...['claimant-1', 'claimant-2', 'claimant-3', 'dispute'],
];

/** The scale bar has a plate, so that it is read whatever it stands on. */
async function checkScale(map: CentralAsiaMap, findings: Findings): Promise<void> {
  // A card may stand in its place.
  map.selected = undefined;
  await until(() => root(map).querySelector('.scale') !== null, 'the scale bar');
  const scale = find(map, '.scale');
  const { color, backgroundColor } = getComputedStyle(scale);
  for (const name of BELOW_SCALE) {
    const plate = over(rgba(backgroundColor), token(map, name));
    findings.check(`scale bar over ${name}`, rgba(color), plate, 4.5);
  }
}

const emulateContrast = async (contrast: 'more' | 'no-preference') => {
  await executeServerCommand('emulate-media', { contrast });
  await until(
    () => matchMedia('(prefers-contrast: more)').matches === (contrast === 'more'),
    `contrast: ${contrast}`,
  );
};

async function loadHouses(): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/examples/house-styles.css';
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  document.head.append(link);
  await loaded;
  return link;
}

const mountOpen = (attributes: string) =>
  mountLiveMap(`selected="dispute:kg-tj-border" ${attributes}`, {}, { width: 900 });

describe('contrast', () => {
  afterEach(async () => {
    await emulateContrast('no-preference');
    await emulateMedia({ colorScheme: 'light' });
    document.documentElement.style.colorScheme = '';
    cleanUp();
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`names, lines and words stand out, ${scheme}`, async () => {
      const map = await mountOpen(`theme="${scheme}"`);
      const findings = new Findings();
      checkNames(map, findings, 4.5);
      checkLines(map, findings, 3);
      checkWords(map, findings);
      await checkScale(map, findings);
      findings.none();
    });

    it(`and more so for readers who ask for it, ${scheme}`, async () => {
      const map = await mountOpen(`theme="${scheme}"`);
      const read = () => {
        const surface = token(map, 'surface');
        const { land } = grounds(map);
        return {
          border: contrast(token(map, 'border'), land),
          'water-line': contrast(token(map, 'water-line'), land),
          muted: contrast(token(map, 'label-muted'), land),
          rule: contrast(token(map, 'rule'), surface),
          text: contrast(token(map, 'text'), surface),
          width: parseFloat(
            getComputedStyle(find(map, '.picture .layer-borders .border')).strokeWidth,
          ),
        };
      };
      const before = read();
      await emulateContrast('more');
      const after = read();
      for (const [what, value] of Object.entries(after)) {
        const was = before[what as keyof typeof before];
        assert(value > was, `${what}: ${value.toFixed(2)} is not more than ${was.toFixed(2)}`);
      }
      const findings = new Findings();
      checkNames(map, findings, 4.5);
      checkLines(map, findings, 3);
      checkWords(map, findings);
      for (const name of ['border', 'dispute', 'dispute-settled', 'link-strained', 'link-hostile'])
        findings.check(name, token(map, name), grounds(map).land, 7);
      findings.check('rule', token(map, 'rule'), token(map, 'surface'), 4.5);
      findings.none();
    });
  }

  it("a page's own colours go before those for more contrast", async () => {
    await emulateContrast('more');
    const map = await mountOpen('');
    map.style.setProperty('--cam-border', 'rgb(1 2 3)');
    assert(String(token(map, 'border')) === '1,2,3,1', 'the border is as the page has it');
  });

  for (const house of ['broadsheet', 'broadcast'])
    it(`names, lines and words stand out in the example of a ${house}`, async () => {
      const link = await loadHouses();
      try {
        const map = await mountOpen(`class="${house}"`);
        const findings = new Findings();
        checkNames(map, findings, 4.5);
        checkLines(map, findings, 3);
        checkWords(map, findings);
        await checkScale(map, findings);
        findings.none();
      } finally {
        link.remove();
      }
    });
});
