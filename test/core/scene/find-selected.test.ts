import { describe, expect, it } from 'vitest';
import { findSelected } from '../../../src/core/scene/find-selected.js';
import { build } from '../support.js';

const { scene } = build();

const messageOf = (id: unknown) => findSelected(scene, id).issue?.message;

describe('what is selected', () => {
  it.each([
    ['country:TJ', 'country:TJ'],
    ['TJ', 'country:TJ'],
    ['tj', 'country:TJ'],
    ['kg-tj-border', 'dispute:kg-tj-border'],
    ['dispute:KG-TJ-border', 'dispute:kg-tj-border'],
    ['L01', 'link:L01'],
  ])('%s is %s', (id, found) => {
    expect(findSelected(scene, id)).toEqual({ item: scene.items.get(found) });
    expect(scene.items.get(found)).toBeDefined();
  });

  it.each([undefined, null, ''])('may be nothing: %j', (id) => {
    expect(findSelected(scene, id)).toEqual({});
  });

  it.each([
    ['kg-tj-bordr', 'kg-tj-border'],
    ['dispute:kg-tj-bordr', 'dispute:kg-tj-border'],
    ['country:TJK', 'country:TJ'],
  ])('%s is an issue that names %s', (id, meant) => {
    expect(findSelected(scene, id)).toEqual({
      issue: {
        path: 'attribute selected',
        message: `"${id}" is nothing that this map shows; did you mean "${meant}"?`,
        severity: 'error',
      },
    });
  });

  it('is an issue for what is like nothing, long, or no id', () => {
    expect(messageOf('constructor')).toBe('"constructor" is nothing that this map shows');
    expect(messageOf('x'.repeat(10_000))).toMatch(/^"x{40}…" is nothing/);
    expect(messageOf({ id: 'TJ' })).toBe('expected an id, got an object');
    expect(messageOf(['TJ'])).toBe('expected an id, got a list');
  });

  it('is not what the record holds but the map does not show', () => {
    expect(messageOf('sokh')).toContain('nothing that this map shows');
  });
});
