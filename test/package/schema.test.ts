import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMapData } from '../../src/index.js';
import { article } from '../../src/datasets/article.js';
import { renderStaticMap } from '../../src/static.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const example = readJson('examples/map.json') as Record<string, unknown>;

describe('the JSON Schema of the package', () => {
  let validate: Ajv.ValidateFunction;
  beforeAll(() => {
    validate = new Ajv({ allErrors: true }).compile(readJson('dist/schema.json') as object);
  });
  const errorsOf = (data: unknown) => {
    validate(data);
    return (validate.errors ?? []).map(({ dataPath, keyword }) => `${dataPath} ${keyword}`);
  };

  it('accepts the example and the record', () => {
    expect(errorsOf(example)).toEqual([]);
    expect(errorsOf(JSON.parse(JSON.stringify(article)))).toEqual([]);
  });

  it('refuses what the parser refuses', () => {
    const bad = {
      ...example,
      titel: 'A slip',
      focus: ['Kyrgyzstan'],
      asOf: '31.3.2025',
      links: [{ id: 'a' }],
    };
    expect(errorsOf(bad)).toEqual(
      expect.arrayContaining([
        ' additionalProperties',
        '.focus[0] pattern',
        '.asOf pattern',
        '.links[0] required',
      ]),
    );
    const paths = parseMapData(bad).issues.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['titel', 'focus[0]', 'asOf']));
    expect(paths.some((path) => path.startsWith('links[0]'))).toBe(true);
  });
});

describe('the example of a map file', () => {
  it('begins with the schema, by its path in a project that has installed the package', () => {
    expect(Object.keys(example)[0]).toBe('$schema');
    const { exports } = readJson('package.json') as { exports: Record<string, string> };
    const schema = join('node_modules/central-asia-map', exports['./schema.json']!);
    const named = join(dirname('examples/map.json'), example['$schema'] as string);
    expect(relative(schema, named)).toBe('');
  });

  it('is read and drawn without an issue', () => {
    expect(parseMapData(example).issues).toEqual([]);
    const { svg, issues } = renderStaticMap(example);
    expect(issues).toEqual([]);
    const count = (pattern: RegExp) => svg.match(pattern)?.length;
    expect(count(/class="dispute-line"/g), 'borders').toBe(1);
    expect(count(/class="dispute-point"/g), 'points').toBe(1);
    expect(count(/class="link cooperative event"/g), 'links').toBe(2);
  });
});
