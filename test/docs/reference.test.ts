import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFields, walkFields } from '../../scripts/lib/describe-fields.mjs';
import { readElements } from '../../scripts/docs/manifest.mjs';
import { TAGS } from '../package/element-tags.js';
import { buildDocs, readBuilt, type BuiltDocs } from './built-docs.js';

/** How many public members each element has at least. */
const LEAST: Readonly<Record<string, number>> = {
  'central-asia-map': 24,
  'central-asia-legend': 15,
  'central-asia-table': 15,
  'central-asia-timeline': 15,
  'central-asia-note': 3,
  'central-asia-story': 10,
  'central-asia-menu': 4,
  'central-asia-multiples': 24,
  'central-asia-comparison': 24,
};

interface Named {
  readonly name?: string;
  readonly description?: string;
  readonly kind?: string;
  readonly privacy?: string;
}
interface Declaration extends Named {
  readonly members?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}
interface ReadElement extends Record<
  'fields' | 'methods' | 'slots' | 'parts' | 'properties' | 'states',
  readonly Named[]
> {
  readonly tag: string;
  readonly events: readonly (Named & { readonly of?: Named })[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const manifest = readBuilt('custom-elements.json') as Manifest;
const declarationOf = (tag: string) => {
  const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((found) => found.name === name)!;
};
const namesOf = (list: readonly Named[] | undefined) =>
  (list ?? []).flatMap(({ name }) => (name ? [name] : []));

let docs: BuiltDocs;

beforeAll(async () => {
  docs = await buildDocs();
}, 60_000);

afterAll(() => docs?.remove());

describe('the reference', () => {
  it('has a page for each element of the manifest', () => {
    const tags = (readElements(manifest) as ReadElement[]).map(({ tag }) => tag);
    expect(tags.sort()).toEqual([...TAGS].sort());
  });

  it.each(TAGS)('names all that is public of %s, each with an anchor', (tag) => {
    const page = docs.read(`reference/${tag}.html`);
    const declaration = declarationOf(tag);
    const {
      members = [],
      attributes,
      events,
      slots,
      cssParts,
      cssProperties,
      cssStates,
    } = declaration;
    expect(members.length).toBeGreaterThanOrEqual(LEAST[tag]!);
    const anchors = [
      ...members
        .filter(({ privacy = 'public' }) => privacy === 'public')
        .map(({ kind, name }) => `${kind === 'method' ? 'method' : 'property'}-${name}`),
      ...namesOf(attributes).map((name) => `attribute-${name}`),
      ...namesOf(events)
        .filter((name) => name.startsWith('cam-'))
        .map((name) => `event-${name}`),
      ...namesOf(cssParts).map((name) => `part-${name}`),
      ...namesOf(cssStates).map((name) => `state-${name}`),
      ...namesOf(cssProperties).map((name) => `property-${name.slice('--'.length)}`),
      ...(slots ?? []).map(({ name }) => `slot-${name || 'default'}`),
    ];
    expect(anchors.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    for (const name of [...namesOf(cssProperties), ...namesOf(cssParts), ...namesOf(events)])
      if (!/^[a-z]+$/.test(name)) expect(page, name).toContain(`<code>${name}</code>`);
  });

  it.each(TAGS)('says what each thing of %s is', (tag) => {
    const found = (readElements(manifest) as ReadElement[]).find((element) => element.tag === tag)!;
    const { fields, methods, events, slots, parts, properties, states } = found;
    for (const list of [fields, methods, slots, parts, properties, states])
      for (const { name, description } of list) expect(description, name).toBeTruthy();
    for (const { name, description, of } of events)
      expect(description ?? of?.description, name).toBeTruthy();
  });

  it('keeps to itself what is not public', () => {
    const [element] = readElements({
      modules: [
        {
          path: 'src/elements/a-b/a-b.ts',
          declarations: [
            {
              kind: 'class',
              name: 'AB',
              members: [
                { kind: 'field', name: 'shown' },
                { kind: 'field', name: 'hidden', privacy: 'private' },
                { kind: 'method', name: 'guarded', privacy: 'protected' },
                { kind: 'field', name: '#own' },
                { kind: 'method', name: '_old' },
                { kind: 'field', name: 'styles', static: true },
              ],
              events: [{ name: 'cam-x' }, { name: 'issues' }, { type: { text: 'X' } }],
            },
          ],
        },
      ],
    });
    const { fields, methods, events } = element as ReadElement;
    expect([fields, methods, events].map(namesOf)).toEqual([['shown'], [], ['cam-x']]);
  });
});

describe('the data format', () => {
  const schema = readBuilt('schema.json');

  it('names every field of the schema, with an anchor and its words', () => {
    const page = docs.read('data-format.html');
    const fields = [...walkFields(schema)] as { path: string; node: { description: string } }[];
    expect(fields.length).toBeGreaterThan(120);
    for (const { path, node } of fields) {
      const id = path
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      expect(page, path).toContain(`id="field-${id}"`);
      expect(page, path).toContain(node.description.replaceAll('"', '&quot;'));
    }
  });

  it('says which fields are required and what a variant has', () => {
    const page = docs.read('data-format.html').replace(/\s+/g, ' ');
    const row = (id: string) => new RegExp(`<tr id="field-${id}">(.*?)</tr>`).exec(page)?.[1] ?? '';
    expect(row('links-claim')).toMatch(/<td>\s*yes\s*<\/td>/);
    expect(row('links-note')).toMatch(/<td>\s*no\s*<\/td>/);
    for (const type of ['border', 'pieces', 'area', 'water', 'point'])
      expect(row('disputes-marks-type')).toContain(`<code>${type}</code>`);
    expect(row('disputes-marks-box')).toContain('border, area');
  });

  it('must have words for each field, and fields for all words', () => {
    const own = () => ({ properties: { a: { type: 'string' }, b: { properties: { id: {} } } } });
    const words = { a: 'First.', b: 'Second.', '*.id': 'Name.' };
    expect(describeFields(own(), words)).toMatchObject({
      properties: {
        a: { description: 'First.' },
        b: { properties: { id: { description: 'Name.' } } },
      },
    });
    expect(() => describeFields(own(), { a: 'First.', b: 'Second.' })).toThrow('b.id');
    expect(() => describeFields(own(), { ...words, c: 'None.' })).toThrow('no such field');
  });
});
