import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutCard, SMALLEST_CARD, type Card } from '../../../src/core/render/layout-card.js';
import { wrapText } from '../../../src/core/render/wrap-text.js';
import { textWidth } from '../../../src/core/scene/text-width.js';
import type { LegendEntry } from '../../../src/core/model/scene.js';
import { fa } from '../../../src/core/messages/fa.js';
import { article } from '../../../src/datasets/article.js';
import { build } from '../support.js';

const { scene } = build({}, article);
const SIZES = [
  [600, 315],
  [800, 450],
  [540, 540],
  [540, 675],
  [540, 960],
  [960, 640],
  [400, 340],
  [SMALLEST_CARD.width, SMALLEST_CARD.height],
] as const;

const lay = (width: number, height: number): Card => layoutCard(scene, { width, height })!;

describe.each(SIZES)('a card of %i by %i', (width, height) => {
  const card = lay(width, height);

  it('leaves much to the map, and panels cover the rest', () => {
    const area = (box: { width: number; height: number }) => box.width * box.height;
    const panels = card.panels.reduce((sum, panel) => sum + area(panel), 0);
    expect(area(card.map) + panels).toBe(width * height);
    expect(area(card.map)).toBeGreaterThan(0.35 * width * height);
  });

  it('keeps its words inside and off the map', () => {
    const { map } = card;
    for (const { x, y, text, size, isBold } of card.texts) {
      const right = x + textWidth(text, size, isBold);
      expect(x >= 0 && right <= width && y - size >= 0 && y <= height, text).toBe(true);
      const isOnMap =
        right > map.x && x < map.x + map.width && y > map.y && y - size < map.y + map.height;
      expect(isOnMap, text).toBe(false);
    }
  });

  it('sets no line over another', () => {
    const boxes = card.texts.map(({ x, y, text, size }) => ({
      text,
      left: x,
      right: x + textWidth(text, size) * 0.8,
      top: y - size * 0.7,
      bottom: y,
    }));
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.text} / ${b.text}`).toBe(true);
      }
  });

  it('says headline, date, convention and credit', () => {
    const words = card.texts.map(({ text }) => text).join(' ');
    for (const part of [scene.title.text, scene.situation, scene.convention])
      expect(words).toContain(part);
    expect(words).toContain('Sources: Samantha Fanger');
  });
});

/** An entry, and another of its overlay. */
const twice = (entry: LegendEntry): LegendEntry[] => [entry, { ...entry, id: `${entry.id}-2` }];

describe('the legend of a card', () => {
  const overlaysOf = (card: Card) =>
    new Set(card.samples.flatMap(({ entry }) => ('overlay' in entry ? [entry.overlay] : [])));

  it('is whole where there is room', () => {
    expect(lay(540, 960).samples.map(({ entry }) => entry)).toEqual(scene.legend);
  });

  it('keeps some of every overlay where there is not', () => {
    const full = { ...scene, legend: scene.legend.flatMap(twice) };
    const card = layoutCard(full, { width: 400, height: 300 })!;
    expect(card.samples.length).toBeLessThan(5);
    expect(overlaysOf(card)).toEqual(new Set(overlaysOf(lay(600, 315))));
    const places = card.samples.map(({ entry }) => full.legend.indexOf(entry as LegendEntry));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('has what numbers on the map stand for, before all else', () => {
    const numbered = [1, 2].map((number) => ({
      number: String(number),
      item: `link:L0${number}`,
      colour: 'link-hostile' as const,
      first: { text: 'September 2021' },
      rest: { text: `A warning, the ${number}. of two` },
    }));
    const card = layoutCard(scene, { width: 540, height: 960 }, { numbered })!;
    expect(card.samples.slice(0, 2).map(({ entry }) => entry)).toEqual(numbered);
    const words = card.texts.map(({ text }) => text).join(' ');
    expect(words).toContain('September 2021: A warning, the 2. of two');
  });
});

describe('a card', () => {
  it.each(SIZES)(
    'says the whole of how borders are drawn at %i by %i, however long',
    (width, height) => {
      const convention = `${'Lines that nobody has agreed on are drawn as those who hold the land have them. '.repeat(5)}That is all.`;
      const { texts } = layoutCard({ ...scene, convention }, { width, height })!;
      const said = texts.map(({ text }) => text).join(' ');
      expect(said).toContain('That is all.');
      expect(said).toContain(scene.credit.text.slice(0, 12));
    },
  );

  it('is mirrored for languages from right to left', () => {
    const rightToLeft = layoutCard({ ...scene, dir: fa.dir }, { width: 600, height: 315 })!;
    const usual = lay(600, 315);
    expect(rightToLeft.isMirrored).toBe(true);
    expect(rightToLeft.map.x).toBe(0);
    expect(rightToLeft.texts.map(({ x }) => 600 - x)).toEqual(usual.texts.map(({ x }) => x));
  });

  it('has a least size', () => {
    expect(layoutCard(scene, { width: 399, height: 400 })).toBeUndefined();
    expect(layoutCard(scene, { width: 400, height: 299 })).toBeUndefined();
  });

  it('bears long titles', () => {
    const title = { text: 'Word '.repeat(400) + 'x'.repeat(400) };
    for (const [width, height] of SIZES) {
      const card = layoutCard({ ...scene, title }, { width, height })!;
      expect(card.map.height).toBeGreaterThan(80);
      expect(card.texts.some(({ text }) => text.endsWith('…'))).toBe(true);
    }
  });
});

describe('breaking text into lines', () => {
  const setting = { size: 10, width: 100, most: 3 };

  it('keeps every word, and lines of about one length', () => {
    const text = 'one two three four five six seven';
    const lines = wrapText(text, setting);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBe(2);
    expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThan(8);
  });

  it('breaks Chinese between signs, and not before a full stop', () => {
    const lines = wrapText('边界按照联合国惯例绘制。', { ...setting, width: 112 });
    expect(lines.length).toBe(2);
    expect(lines.join('')).toBe('边界按照联合国惯例绘制。');
    expect(lines[1]).not.toBe('。');
  });

  it('never exceeds its width or its lines', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120 }),
        fc.integer({ min: 40, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, { ...setting, width });
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
