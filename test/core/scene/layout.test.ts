import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/core/model/frame.js';
import type { Mark, TextMark } from '../../../src/core/model/mark.js';
import { markData } from '../../../src/core/render/mark-data.js';
import type { Scene } from '../../../src/core/model/scene.js';
import type { LinkItem } from '../../../src/core/overlays/links.js';
import { textWidth } from '../../../src/core/scene/text-width.js';
import { build, disputesOf, goodLink, layout, type Level, linksOf } from '../support.js';

type Rect = readonly [left: number, top: number, right: number, bottom: number];

const WIDTHS = [320, 480, 768, 1200];
const LEVELS: readonly Level[] = ['first-paint', 'standard'];
const SIZES = LEVELS.flatMap((level) => WIDTHS.map((width) => [level, width] as const));
const { scene } = build();

/** The box of a label as it is printed: lines stand around its point. */
function boxOf({ x, y, lines, size, align }: TextMark): Rect {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * 1.15;
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return [left, y - height / 2, left + width, y + height / 2];
}
const labelsOf = (frame: Frame): TextMark[] =>
  frame.items
    .filter(({ layer }) => layer === 'labels')
    .flatMap(({ marks }) => marks)
    .filter((mark) => mark.type === 'text');

const overlap = (a: Rect, b: Rect) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const numbersOf = (mark: Mark): string =>
  mark.type === 'text' ? [mark.x, mark.y, mark.size].join() : markData(mark);

describe.each(SIZES)('the map of the article on %s geometry, %i wide', (level, width) => {
  const height = Math.round((width * 2) / 3);
  const frame = layout(scene, level, width, height);
  const labels = labelsOf(frame);

  it('has labels that neither touch nor leave the picture', () => {
    expect(labels.length).toBeGreaterThan(width / 80);
    const boxes = labels.map((label) => ({ text: label.lines.join(' '), box: boxOf(label) }));
    for (const [i, { text, box }] of boxes.entries()) {
      expect(box[0], text).toBeGreaterThanOrEqual(0);
      expect(box[1], text).toBeGreaterThanOrEqual(0);
      expect(box[2], text).toBeLessThanOrEqual(width);
      expect(box[3], text).toBeLessThanOrEqual(height);
      const touched = boxes.slice(i + 1).filter((other) => overlap(box, other.box));
      expect(touched.map((other) => `${text} / ${other.text}`)).toEqual([]);
    }
  });

  it('names the country in focus', () => {
    const name = labels.filter(({ className }) => className?.includes('label-focus'));
    expect(name.map(({ lines }) => lines.join(' '))).toEqual([
      expect.stringMatching(/^(?:Tajikistan|TJ)$/),
    ]);
  });

  it('has whole numbers for every mark', () => {
    const marks = frame.items.flatMap((item) => item.marks);
    expect(marks.length).toBeGreaterThan(50);
    for (const mark of marks) {
      const text = numbersOf(mark);
      expect(text).not.toMatch(/NaN|Infinity|undefined|null|e[-+]/);
      expect(text).not.toBe('');
    }
  });

  it('gives each key once, and each anchor inside', () => {
    const keys = frame.items.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const { key, id, anchor } of frame.items) {
      if (id !== undefined) expect(scene.items.has(id), key).toBe(true);
      if (!anchor) continue;
      const [x, y] = anchor;
      expect([x >= 0, x <= width, y >= 0, y <= height], `${key} at ${x}, ${y}`).not.toContain(
        false,
      );
    }
  });

  it('draws every dispute and link that is shown, or tells of it', () => {
    const told = new Set([
      ...frame.items.map(({ id }) => id),
      ...frame.dropped.map(({ item }) => item),
      ...frame.numbered.map(({ item }) => item),
    ]);
    const pairs = new Set<string>();
    // Of links between the same two places the first stands for the others.
    const pairOf = ({ arcs: [arc] }: LinkItem) =>
      [arc!.from, arc!.to]
        .map(({ point }) => point.map((value) => value.toFixed(1)).join())
        .sort()
        .join();
    const links = linksOf(scene).filter(({ arcs }) => arcs.length > 0);
    for (const link of links) if (told.has(link.id)) pairs.add(pairOf(link));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(pairs, link.id).toContain(pairOf(link));
    for (const { id, isNamed } of disputesOf(scene)) if (isNamed) expect(told, id).toContain(id);
  });

  it('refers to patterns that it has', () => {
    const known = new Set(frame.patterns.map(({ id }) => id));
    expect(known.size).toBe(frame.patterns.length);
    for (const { marks } of frame.items)
      for (const mark of marks)
        if ('pattern' in mark && mark.pattern !== undefined) expect(known).toContain(mark.pattern);
  });
});

/** A scene with one arrow. */
const withArrow = (from: string, to: string): Scene =>
  build({}, { links: [{ ...goodLink, from, to }] }).scene;

describe('arrowheads', () => {
  it.each([
    ['IR', 'TJ', 320],
    ['IR', 'TJ', 1200],
    ['TJ', 'IR', 768],
    ['RU', 'KZ', 768],
    // Close together, and one above the other.
    ['UZ', 'TJ', 320],
    ['TJ', 'AF', 768],
    ['KG', 'KZ', 480],
  ])('from %s touch %s at %i pixels', (from, to, width) => {
    const arrow = withArrow(from, to);
    const frame = layout(arrow, 'standard', width, (width * 2) / 3);
    const item = frame.items.find(({ id }) => id === 'link:good')!;
    const heads = item.marks.filter(({ role }) => role === 'head');
    expect(heads).toHaveLength(1);
    const [head] = heads;
    const [x, y] = head?.type === 'ring' ? head.points : [];
    const dots = frame.items
      .filter(({ layer }) => layer === 'places')
      .flatMap(({ marks }) => marks)
      .filter((mark) => mark.type === 'circle');
    const target = dots.filter((dot) => Math.hypot(dot.x - x!, dot.y - y!) <= 10);
    expect(target.length, 'dots at the tip').toBeGreaterThanOrEqual(1);
  });

  it('are for directed links alone', () => {
    const mutual = build({}, { links: [{ ...goodLink, direction: 'mutual' }] }).scene;
    const frame = layout(mutual, 'standard', 768, 512);
    const item = frame.items.find(({ id }) => id === 'link:good')!;
    const roles = item.marks.map(({ role }) => role);
    expect(roles).not.toContain('head');
    expect(roles).toContain('line');
  });
});

it('lays out the same scene in the same way', () => {
  const frame = () => layout(build().scene, 'standard', 768, 512);
  expect(frame()).toEqual(frame());
});

describe('textWidth', () => {
  it('grows with size and length, and takes wide letters for wide', () => {
    expect(textWidth('Kazakhstan', 12)).toBeCloseTo(textWidth('Kazakhstan', 6) * 2);
    expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10) * 2);
    expect(textWidth('乌兹别克', 10)).toBe(40);
    expect(textWidth('', 10)).toBe(0);
  });
});
