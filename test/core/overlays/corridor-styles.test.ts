import { describe, expect, it } from 'vitest';
import { KINDS, STATUSES, stylesOf } from '../../../src/core/overlays/marks/corridor-styles.js';

const others = STATUSES.filter((status) => status !== 'operating');

describe('the line of a corridor', () => {
  it.each(KINDS)('of the kind %s is the boldest where it is in operation', (kind) => {
    const { line } = stylesOf(kind, 'operating');
    for (const status of others)
      expect(stylesOf(kind, status).line.width, status).toBeLessThan(0.75 * line.width!);
  });

  it('is quiet where it has ceased', () => {
    for (const kind of KINDS)
      for (const status of ['suspended', 'closed'] as const)
        expect(stylesOf(kind, status).line.stroke).toBe('label-muted');
  });

  it('of no two kinds differs by colour alone', () => {
    const forms = KINDS.map((kind) => {
      const { line, core } = stylesOf(kind, 'operating');
      return `${line.width} ${core?.width}`;
    });
    expect(new Set(forms).size).toBe(KINDS.length);
  });

  it('of a railway is dark at most of its width', () => {
    const { line, core } = stylesOf('rail', 'operating');
    expect(core!.width! / line.width!).toBeLessThan(0.3);
  });
});
