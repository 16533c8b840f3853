// npm run new:overlay NAME: an overlay of the library that a map has only where it uses it, as points with a period: what
// reads it, what draws it with stubs of its words in every language, its test, its place in the registry and among the loaders,
// its property and attribute, and the words of its fields.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const NAME = /^[a-z][a-z0-9]*$/;
const REGISTRY = 'src/core/overlays/optional.ts';
const LOADERS = 'src/app/optional-overlays.ts';
const ELEMENT = 'src/elements/data-element.ts';
const CATALOGUES = 'src/core/messages/catalogues.ts';
const FIELD_WORDS = 'scripts/lib/field-words.mjs';

const name = process.argv[2] ?? '';
const overlay = `src/core/overlays/${name}.ts`;
const test = `test/core/overlays/${name}.test.ts`;
const kind = name.replace(/s$/, '');
const reader = `src/core/data/${kind}.ts`;
const fault = faultOf(name);
if (fault) {
  console.error(fault);
  process.exit(1);
}
const Title = name[0].toUpperCase() + name.slice(1);
const singular = Title.replace(/s$/, '');
const languages = [...read(CATALOGUES).matchAll(/^import \{ (\w+) \} from/gm)].map(
  ([, one]) => one,
);

await write(reader, readerText());
await write(overlay, overlayText());
await write(test, testText());
await edit(REGISTRY, (text) =>
  withImport(
    text,
    `import { ${kind}Reader } from '../data/${kind}.js';\nimport { ${name} } from './${name}.js';`,
  )
    .replace(
      /(?<=const OPTIONAL_READERS = [^]*?)\n\} as const/,
      (end) => `\n  ${name}: ${kind}Reader,${end}`,
    )
    .replace(/(?<=const RENDERERS = [^]*?)\n\} as const/, (end) => `\n  ${name},${end}`),
);
await edit(LOADERS, (text) =>
  text.replace(
    /(?<=const LOADERS[^]*?)\n\};/,
    (end) => `
  ${name}: {
    kind: '${kind}',
    type: new Resource(async () => (await import('../core/overlays/${name}.js')).${name}),
  },${end}`,
  ),
);
await edit(ELEMENT, (text) =>
  text.replace(
    "  /** Overlays of the page's own, made",
    (
      line,
    ) => `  /** ${Title} to show: ids, country codes, \`all\` or \`none\`. Default: those of the data. */
  @property({ converter: tokenList, hasChanged }) ${name}: TokenList | undefined;
${line}`,
  ),
);
await edit(FIELD_WORDS, (text) => text.replace(/^\};/m, `\n${fieldWords()}\n};`));
const written = [reader, overlay, test, REGISTRY, LOADERS, ELEMENT, FIELD_WORDS];
console.log(`${written.join('\n')}

Next: its schema, its words in ${languages.length} languages, how it looks; a picture in test/golden/shots.ts; a page in examples/.`);

function faultOf(word) {
  if (!NAME.test(word))
    return 'usage: npm run new:overlay NAME, a word of small letters such as depots';
  const taken = [overlay, reader].find(existsSync);
  if (taken) return `${taken} is there already`;
  if (read('src/core/data/map-data.ts').includes(`  ${word}:`))
    return `"${word}" is a field of map data already`;
  if (word === word.replace(/s$/, ''))
    return `"${word}" has to be a plural in -s, so that one of its items is a ${word}`;
  return undefined;
}

function read(file) {
  return readFileSync(file, 'utf8');
}

async function write(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

async function edit(file, change) {
  const before = read(file);
  const after = change(before);
  if (after === before) throw new Error(`${file} is not as it was when this script was written`);
  await write(file, after);
}

/** A file with one more import, after those that it has. */
function withImport(text, line) {
  return text.replace(/^(?:import [^;]*;\n)+/m, (imports) => `${imports}${line}\n`);
}

function readerText() {
  return `import * as v from 'valibot';
import type { OverlayReader } from './overlay-reader.js';
import {
  countrySchema,
  dateSchema,
  idSchema,
  latSchema,
  lonSchema,
  provenance,
  textSchema,
} from './primitives.js';

export const ${kind}Schema = v.strictObject({
  id: idSchema,
  name: textSchema,
  country: countrySchema,
  lat: latSchema,
  lon: lonSchema,
  from: v.optional(dateSchema),
  to: v.optional(dateSchema),
  ...provenance,
});

export type ${singular} = v.InferOutput<typeof ${kind}Schema>;

/** Reads ${name}. */
export const ${kind}Reader = {
  name: '${name}',
  schema: ${kind}Schema,
  references(row, check) {
    check.country(row.country, ['country']);
    check.point(row, []);
  },
} as const satisfies OverlayReader<string, unknown, ${singular}>;
`;
}

function overlayText() {
  return `import type { ${singular} } from '../data/${kind}.js';
import type { Language } from '../messages/catalogues.js';
import type { OverlayWords } from '../messages/messages.js';
import { defineRenderer } from './custom/define-renderer.js';

const english: OverlayWords = {
  title: '${Title}',
  all: 'All ${name}',
  count: (n) => \`\${n} \${n === 1 ? '${kind}' : '${name}'}\`,
};

/** To be said in each language; until then in English. */
const words: Readonly<Record<Language, OverlayWords>> = {
${languages.map((one) => `  ${one}: english,`).join('\n')}
};

/** ${Title}: points that are there for a time. */
export const ${name} = defineRenderer({
  name: '${name}',
  kind: '${kind}',
  words,
  tagsOf: ({ country }: ${singular}) => [country],
  item: ({ name, country, lat, lon }: ${singular}, { text }) => ({
    title: text(name),
    countries: [country],
    point: [lon, lat] as const,
  }),
  styles: { point: { fill: 'link-neutral', stroke: 'halo', width: 1 } },
});
`;
}

function testText() {
  return `import { describe, expect, it } from 'vitest';
import { parseMapData, type MapData } from '../../../src/core.js';
import { renderStaticMap } from '../../../src/static.js';
import { printIssues } from '../support.js';

const data: MapData = {
  asOf: '2020',
  ${name}: [
    { id: 'a', name: 'A ${kind}', country: 'TJ', lat: 38.5, lon: 68.8, from: '2001' },
    { id: 'b', name: 'Another', country: 'KG', lat: 42.9, lon: 74.6, to: '2010' },
  ],
};

describe('${name}', () => {
  it('are read, with issues at their places', () => {
    expect(printIssues(parseMapData(data).issues)).toEqual([]);
    const wrong = { ...data, ${name}: [{ ...data.${name}![0]!, country: 'QX' }] };
    expect(parseMapData(wrong).issues.map(({ path }) => path)).toEqual(['${name}[0].country']);
  });

  it('are drawn, listed and told while they are there', () => {
    const { svg, html, issues } = renderStaticMap(data);
    expect(issues).toEqual([]);
    expect(svg.match(/<g class="${kind}">/g)).toHaveLength(1);
    expect(html).toContain('<td>A ${kind}</td>');
    expect(html).not.toContain('Another');
  });

  it('are chosen by id, by country, and left out', () => {
    const shown = (${name}: string[]) =>
      renderStaticMap({ ...data, asOf: '2005' }, { ${name} }).svg.match(/<g class="${kind}">/g)?.length ?? 0;
    expect([shown(['all']), shown(['b']), shown(['TJ']), shown(['none'])]).toEqual([2, 1, 1, 0]);
  });
});
`;
}

function fieldWords() {
  const words = {
    'show.NAME': 'Ids of NAME, or all, or none.',
    'steps[].NAME': 'Ids of the NAME that are shown.',
    NAME: 'Points that are there for a time.',
    'NAME[].name': 'Name.',
    'NAME[].country': 'Code of the country it lies in.',
    'NAME[].lat': 'Degrees north.',
    'NAME[].lon': 'Degrees east.',
    'NAME[].from': 'First day on which it is there; unknown when left out.',
    'NAME[].to': 'Day from which it is no longer there; it still is when left out.',
  };
  return Object.entries(words)
    .map(([path, text]) => `  '${path}': '${text}',`.replaceAll('NAME', name))
    .join('\n');
}
