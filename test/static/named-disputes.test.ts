import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';

const kashmir = JSON.parse(
  readFileSync(new URL('../../examples/gallery/kashmir.json', import.meta.url), 'utf8'),
) as { readonly labels: Readonly<Record<string, unknown>> };

/** The map in the usage of the United Nations, as large as on a telephone. */
const draw = (data: object) =>
  renderStaticMap(data, { width: 326, height: 336, worldview: 'un' }).svg;

it('names on an overview the disputes that an editor has something to say of', () => {
  const { 'dispute:kashmir': _, 'dispute:aksai-chin': __, ...labels } = kashmir.labels;
  expect(draw(kashmir)).toMatch(/>Aksai Chin</);
  expect(draw({ ...kashmir, labels })).not.toMatch(/>Aksai Chin</);
});
