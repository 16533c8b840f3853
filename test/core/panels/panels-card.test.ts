import { describe, expect, it } from 'vitest';
import { renderStaticMultiples, type MultiplesOptions } from '../../../src/static.js';

const draw = (options: MultiplesOptions) => renderStaticMultiples(undefined, options);
const sco = (count: number, more: MultiplesOptions = {}) =>
  draw({
    alliances: 'sco',
    dates: Array.from({ length: count }, (_, i) => String(2001 + i)),
    ...more,
  });

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const areasOf = (svg: string): Area[] =>
  [...svg.matchAll(/<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, ...numbers]) => {
      const [x, y, width, height] = numbers.map(Number);
      return { x: x!, y: y!, width: width!, height: height! };
    },
  );

const meet = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('small maps as one picture', () => {
  it.each([
    [1, 976, 732],
    [2, 600, 315],
    [3, 540, 540],
    [4, 540, 960],
    [12, 976, 732],
  ])('stand apart and within it: %i on %i by %i', (count, width, height) => {
    const areas = areasOf(sco(count, { width, height }).svg);
    expect(areas).toHaveLength(count);
    for (const [i, area] of areas.entries()) {
      expect(area.x).toBeGreaterThanOrEqual(14);
      expect(area.x + area.width).toBeLessThanOrEqual(width - 14);
      expect(area.y + area.height).toBeLessThan(height);
      expect(areas.slice(i + 1).filter((other) => meet(area, other))).toEqual([]);
    }
    expect(new Set(areas.map((area) => area.width)).size).toBe(1);
  });

  it('go from the right where the script does', () => {
    const [first, second] = areasOf(sco(2, { lang: 'fa', width: 900, height: 500 }).svg);
    expect(first!.x).toBeGreaterThan(second!.x);
  });

  it('have each shape once, so that twelve weigh no more than twice one', () => {
    const [one, twelve] = [1, 12].map(
      (count) => sco(count, { width: 976, height: 732 }).svg.length,
    );
    expect(twelve!).toBeLessThan(2 * one!);
  });

  it('have ids that are unique, and use none that is not there', () => {
    const { svg } = sco(4);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)].map(([, a, b]) => a ?? b!);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are described map by map', () => {
    expect(draw({ alliances: 'sco', dates: '2001 2017' }).svg).toContain(
      '>2001, 6 members. 2017, 8 members, New: India, Pakistan.</desc>',
    );
  });

  it('are as many as there is room for, which is told and no fault', () => {
    const { svg, issues } = sco(14, { width: 450, height: 300 });
    const shown = areasOf(svg).length;
    expect(shown).toBeGreaterThan(3);
    expect(issues).toContainEqual({
      path: 'option height',
      message: `the picture has room for ${shown} of 14 maps; the others are left out`,
      severity: 'info',
    });
    expect(draw({ width: 200, height: 100 })).toMatchObject({ svg: '' });
  });
});
