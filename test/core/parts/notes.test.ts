import { describe, expect, it } from 'vitest';
import type { MapData } from '../../../src/core/data/map-data.js';
import type { Frame } from '../../../src/core/model/frame.js';
import type { FrameNote } from '../../../src/core/model/frame-parts.js';
import { withNotes } from '../../../src/core/scene/with-notes.js';
import type { Bounds } from '../../../src/core/geometry/shape.js';
import { drawLeaders } from '../../../src/core/render/draw-notes.js';
import { toMarkup } from '../../../src/core/render/svg-node.js';
import { layoutNotes } from '../../../src/core/scene/layout-notes.js';
import { buttonsDir } from '../../../src/core/scene/notes-margin.js';
import { cross } from '../../../src/core/scene/place-in-margin.js';
import { build, parse, printIssues } from '../support.js';
import { geographyAt, picture } from './support.js';

const POINTS = [
  [70.98, 40.23],
  [70.74, 40.1],
  [70.58, 39.94],
  [70.58, 39.85],
] as const;

const data = (count: number, rest: Partial<MapData> = {}): MapData => ({
  asOf: '2026-06-30',
  focus: ['TJ'],
  box: [69.25, 39.4, 71.35, 40.6],
  notes: Array.from({ length: count }, (_, i) => {
    const [lon, lat] = POINTS[i % POINTS.length]!;
    return { id: `n${i}`, head: `Head ${i}`, text: `What note ${i} says in some words`, lat, lon };
  }),
  ...rest,
});
const at = (width: number, count = 4, rest: Partial<MapData> = {}) =>
  picture(build({}, data(count, rest)).scene, width, 540);

type Segment = readonly [number, number, number, number];
const segments = (line: readonly number[]): Segment[] =>
  Array.from(
    { length: line.length / 2 - 1 },
    (_, i) => line.slice(2 * i, 2 * i + 4) as unknown as Segment,
  );

describe('notes in the margin', () => {
  it('have leaders that keep clear of what lies over the picture, such as an inset', () => {
    const { scene } = build({}, data(3));
    const view = at(976, 3).view;
    const context = { scene, geography: geographyAt('standard'), view, isInside: () => true };
    const box: Bounds = [view.width - 60, 120, view.width, 200];
    const leadersWith = (reserved: readonly Bounds[]) =>
      layoutNotes(325, () => undefined, { ...context, widthClass: 'wide' } as never, reserved)
        .notes;
    const meets = (reserved: readonly Bounds[]) =>
      leadersWith(reserved)
        .flatMap(({ leader }) => segments(leader))
        .filter(([x0, y0, x1, y1]) =>
          Array.from({ length: 101 }, (_, i) => i / 100).some((share) => {
            const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
            return x > box[0] && x < box[2] && y > box[1] && y < box[3];
          }),
        );
    expect(meets([])).not.toEqual([]);
    expect(leadersWith([box])).toHaveLength(3);
    expect(meets([box])).toEqual([]);
  });

  it('have leaders that do not run along a line, but for where they begin', () => {
    const { scene } = build({}, data(3));
    const view = at(976, 3).view;
    const context = { scene, geography: geographyAt('standard'), view, isInside: () => true };
    const leadersWith = (lines: readonly number[]) =>
      layoutNotes(325, () => undefined, { ...context, widthClass: 'wide' } as never, [], lines)
        .notes;
    const before = leadersWith([]);
    // A line as of a railway, below a leader from its ring on.
    const [x1, y1, x2, y2] = segments(before[0]!.leader).at(-1)!;
    const line = Array.from({ length: 21 }, (_, i) => i / 20).flatMap((share) => [
      x2 + (x1 - x2) * share,
      y2 + (y1 - y2) * share,
    ]);
    const under = (notes: typeof before) =>
      notes.flatMap(({ leader, ring }) =>
        segments(leader).flatMap(([ax, ay, bx, by]) =>
          Array.from({ length: 101 }, (_, i) => i / 100).filter((share) => {
            const [x, y] = [ax + (bx - ax) * share, ay + (by - ay) * share];
            return (
              Math.hypot(x - ring[0], y - ring[1]) > 16 &&
              line.some((_, k) => k % 2 === 0 && Math.hypot(line[k]! - x, line[k + 1]! - y) < 3)
            );
          }),
        ),
      ).length;
    expect(under(before)).toBeGreaterThan(10);
    const after = leadersWith(line);
    expect(under(after)).toBeLessThanOrEqual(3);
    expect(after).toHaveLength(3);
  });

  it('have the buttons at the other end of the line', () => {
    const notes = build({}, data(3)).scene.notes;
    expect(buttonsDir({ notes, dir: 'ltr' })).toBe('rtl');
    expect(buttonsDir({ notes, dir: 'rtl' })).toBe('ltr');
    expect(buttonsDir({ notes: [], dir: 'ltr' })).toBe('ltr');
    expect(buttonsDir({ notes: [], dir: 'rtl' })).toBe('rtl');
  });

  it('take a third of the width from three notes on, and nothing below 720 px', () => {
    expect(at(976).view.width).toBe(651);
    expect(at(976).margin?.width).toBe(976);
    expect(at(976, 2).margin).toBeUndefined();
    expect(at(640).margin).toBeUndefined();
    expect(at(640).view.width).toBe(640);
  });

  it('stand below each other within the picture, all four', () => {
    const { notes = [], view } = at(976);
    expect(notes).toHaveLength(4);
    const sorted = [...notes].sort((a, b) => a.top - b.top);
    sorted.forEach(({ top, lines }, i) => {
      const bottom = top + lines.length * 19;
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(view.height + 0.01);
      if (sorted[i + 1]) expect(sorted[i + 1]!.top).toBeGreaterThanOrEqual(bottom + 13.9);
    });
  });

  it('have leaders that do not cross, level from the first line and with one bend at 45°', () => {
    const { notes = [] } = at(976);
    for (const a of notes) {
      const [x0, y0, x1, y1, x2, y2] = a.leader;
      expect(y1).toBe(y0);
      if (y2 !== undefined)
        expect(Math.abs(Math.abs(x1! - x2!) - Math.abs(y1! - y2))).toBeLessThan(0.01);
      expect(x0!).toBeGreaterThan(x1!);
      for (const b of notes)
        if (a !== b)
          for (const one of segments(a.leader))
            for (const other of segments(b.leader)) expect(cross(one, other)).toBe(false);
    }
  });

  it('leave names free of their leaders', () => {
    const { notes = [], labels } = at(976);
    for (const { leader } of notes)
      for (let i = 0; i < leader.length; i += 2)
        expect(
          labels.filter(
            ({ box }) =>
              leader[i]! > box[0] &&
              leader[i]! < box[2] &&
              leader[i + 1]! > box[1] &&
              leader[i + 1]! < box[3],
          ),
        ).toEqual([]);
  });

  it('go around a symbol that stands where they lead to, and cover bare ground alone', () => {
    const plain = at(976);
    const [
      {
        ring: [x, y],
      },
    ] = plain.notes as [FrameNote];
    const symbols = [
      { type: 'circle', x, y, r: 3.4 },
      { type: 'ring', points: [x - 5, y - 5, x + 5, y - 5, x + 5, y + 5, x - 5, y + 5] },
    ] as const;
    const aroundOf = (role: 'point' | 'area', symbol: (typeof symbols)[number]) => {
      const item = { layer: 'sites', key: 'site', className: 'site', label: 'Site' };
      const items = [{ ...item, marks: [{ ...symbol, role, style: {} }] }] as Frame['items'];
      const layout = { notes: plain.notes ?? [], words: [], reserved: [], dropped: [] };
      return withNotes({ ...plain, items }, layout, 325).notes!;
    };
    for (const symbol of symbols) {
      expect(aroundOf('point', symbol).map(({ isAround }) => isAround === true)).toEqual([
        true,
        false,
        false,
        false,
      ]);
      expect(aroundOf('area', symbol).some(({ isAround }) => isAround)).toBe(false);
    }
    const notes = aroundOf('point', symbols[1]);
    const drawn = drawLeaders(notes, {
      idPrefix: 'x-',
      paint: (token) => token,
    } as Parameters<typeof drawLeaders>[1]).map((node) => toMarkup(node));
    const rings = drawn.filter((markup) => markup.startsWith('<circle'));
    expect(rings.filter((markup) => markup.includes('fill="none"'))).toHaveLength(1);
    expect(rings.filter((markup) => markup.includes('r="9"'))).toHaveLength(1);
  });

  it('stand on the left where lines run from the right', () => {
    const scene = { ...build({}, data(4)).scene };
    const rtl = Object.create(scene, { dir: { value: 'rtl' } }) as typeof scene;
    for (const { leader } of picture(rtl, 976, 540).notes ?? []) expect(leader[0]).toBeLessThan(0);
  });
});

describe('notes on the picture', () => {
  it.each([640, 360])('are numbered at %i px, with the list, from the top down', (width) => {
    const { numbered, labels } = at(width);
    expect(numbered.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    expect(numbered.map(({ first }) => first?.text)).toContain('Head 3');
    const discs = labels
      .filter(({ kind }) => kind === 'disc')
      .sort((a, b) => Number(a.text) - Number(b.text));
    discs.forEach(
      ({ box }, i) => i > 0 && expect(box[1]).toBeGreaterThanOrEqual(discs[i - 1]!.box[1]),
    );
  });

  it('are named where they find no room, or lie elsewhere', () => {
    const { dropped } = at(976, 4, {
      notes: [
        ...data(4).notes!,
        { id: 'fifth', head: 'A fifth', text: 'of four', lat: 40, lon: 70 },
        { id: 'away', head: 'Away', text: 'from here', lat: 10, lon: 10 },
      ],
    });
    expect(dropped.filter(({ kind }) => kind === 'note').map(({ text }) => text)).toEqual([
      'A fifth',
      'Away',
    ]);
  });
});

describe('the data of notes', () => {
  it('finds places, countries and items by `at`', () => {
    const { scene } = build(
      {},
      {
        places: [{ id: 'isfara', name: 'Isfara', lat: 40.13, lon: 70.63 }],
        notes: [
          { id: 'a', text: 'a place', at: 'isfara' },
          { id: 'b', text: 'a country', at: 'TJ' },
          { id: 'c', text: 'nothing', at: 'nowhere' },
        ],
      },
    );
    expect(scene.notes.map(({ id, point, item }) => [id, point?.[0], item])).toEqual([
      ['note:a', 70.63, undefined],
      ['note:b', expect.any(Number), 'country:TJ'],
    ]);
  });

  it('tells what is wrong by its path', () => {
    const { issues } = parse({ notes: [{ id: 'a', text: 'x', lat: 400, width: 5 }, { id: 'b' }] });
    const text = printIssues(issues).join('\n');
    for (const path of ['notes[0].lat', 'notes[0].width', 'notes[1]']) expect(text).toContain(path);
  });

  it('of a note that leads nowhere says so', () => {
    const { issues } = parse({
      notes: [
        { id: 'a', text: 'x' },
        { id: 'b', text: 'y', at: 'ZZZ' },
      ],
    });
    expect(printIssues(issues)).toEqual([
      'notes[0]: needs "lat" and "lon", or "at" with what it is about',
      'notes[1].at: "ZZZ" is no country code and no place, actor, dispute or link of this data',
    ]);
  });
});
