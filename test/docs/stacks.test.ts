import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it.each([
  'blocks/map-element.html',
  'blocks/map-frame.html',
  'map/index.html',
  'map/tell-height.js',
  'theme/map-frames.js',
])('the recipe for a CMS has %s as the example has it', (name) => {
  expect(read('docs/recipes/content-management.md')).toContain(
    read(`examples/stacks/wordpress/${name}`),
  );
});
