import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Named {
  readonly name: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly members?: readonly (Named & { privacy?: string })[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
}
interface Tag extends Named {
  readonly attributes: readonly (Named & { values: readonly Named[] })[];
}

const read = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')) as T;
const names = (items: readonly Named[] = []) => items.map(({ name }) => name);

const TAGS = [
  'central-asia-legend',
  'central-asia-map',
  'central-asia-note',
  'central-asia-table',
  'central-asia-timeline',
];

describe('the manifest of the elements', () => {
  const { modules } = read<{
    modules: { path: string; declarations: Declaration[]; exports: (Named & { kind: string })[] }[];
  }>('custom-elements.json');
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  const map = elements.find(({ tagName }) => tagName === 'central-asia-map')!;

  it('names the elements, and what registers them, by paths of the package', () => {
    expect(elements.map(({ tagName }) => tagName)).toEqual(TAGS);
    expect(modules.every(({ path }) => /^dist\/.+\.js$/.test(path))).toBe(true);
    const definitions = modules.flatMap(({ path, exports }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name }) => `${path} ${name}`),
    );
    expect(definitions).toEqual(TAGS.map((tag) => `dist/elements/${tag}/define.js ${tag}`));
  });

  it('holds what is public and nothing else', () => {
    const members = elements.flatMap(({ members }) => members ?? []);
    expect(members.filter(({ name, privacy }) => /^[#_]/.test(name) || privacy)).toEqual([]);
    expect(names(map.members)).toEqual(expect.arrayContaining(['data', 'asOf', 'ready', 'fit']));
    expect(names(map.members)).not.toContain('whenDrawn');
    expect(names(map.events)).toEqual([
      'cam-select',
      'cam-hover',
      'cam-view-change',
      'cam-as-of-change',
      'cam-issues',
      'cam-ready',
    ]);
  });
});

describe('what editors read', () => {
  const { tags } = read<{ tags: Tag[] }>('vscode.html-custom-data.json');
  const { contributions } = read<{ contributions: { html: { elements: Named[] } } }>(
    'web-types.json',
  );
  const css = read<{ properties: Named[]; pseudoElements: Named[] }>('vscode.css-custom-data.json');

  it('knows the elements', () => {
    expect(names(tags)).toEqual(TAGS);
    expect(names(contributions.html.elements)).toEqual(TAGS);
  });

  it('offers the values that an attribute knows', () => {
    const map = tags.find(({ name }) => name === 'central-asia-map')!;
    const values = Object.fromEntries(
      map.attributes.map((item) => [item.name, names(item.values)]),
    );
    expect(values).toMatchObject({
      loading: ['lazy', 'eager'],
      interactive: ['on', 'off'],
      overlays: ['alliances', 'disputes', 'links'],
      projection: ['mercator', 'conic'],
      calendar: ['gregory', 'persian'],
      theme: ['light', 'dark'],
      alliances: [],
      'as-of': [],
    });
    expect(values['worldview']).toEqual(expect.arrayContaining(['un', 'de-facto', 'IN']));
    expect(values).not.toHaveProperty('data');
  });

  it('knows custom properties and parts', () => {
    expect(names(css.properties)).toEqual(expect.arrayContaining(['--cam-land', '--cam-font']));
    expect(names(css.pseudoElements)).toEqual(
      expect.arrayContaining(['::part(popup)', '::part(slider)']),
    );
  });
});
