/** Rules of the picture that can be counted: of the default map, and of maps of the record chosen by chance. */
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/core/geometry/shape.js';
import type { Frame, PlacedLabel } from '../../../src/core/model/frame.js';
import type { Mark } from '../../../src/core/model/mark.js';
import type { Scene } from '../../../src/core/model/scene.js';
import { NAME_BUDGET } from '../../../src/core/scene/place-labels.js';
import { build, layout } from '../support.js';
import { heightOf, MAPS, WIDTHS } from './maps-by-chance.js';

const apart = (a: Bounds, b: Bounds, air: number) =>
  a[0] >= b[2] + air || b[0] >= a[2] + air || a[1] >= b[3] + air || b[1] >= a[3] + air;

const marksOf = ({ items }: Frame, layers: readonly string[]): Mark[] =>
  items.filter(({ layer }) => layers.includes(layer)).flatMap(({ marks }) => marks);

/** Points along the arcs of a picture. */
function arcPoints(frame: Frame): [number, number][] {
  return marksOf(frame, ['links']).flatMap((mark) => {
    if (mark.type !== 'curve' || mark.role !== 'line') return [];
    const [x0, y0, cx, cy, x1, y1] = mark.points;
    return Array.from({ length: 61 }, (_, i): [number, number] => {
      const t = i / 60;
      const [u, v, w] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
      return [u * x0 + v * cx + w * x1, u * y0 + v * cy + w * y1];
    });
  });
}

const isIn = ([x, y]: readonly [number, number], [left, top, right, bottom]: Bounds, by = 0) =>
  x > left - by && x < right + by && y > top - by && y < bottom + by;

const drawnLinks = (frame: Frame) => [
  ...new Set(
    frame.items
      .filter(({ layer, id }) => layer === 'links' && id !== undefined)
      .map(({ id }) => id!),
  ),
];

describe.each(MAPS)('%s', (_, options) => {
  const { scene } = build(options);
  const frames = WIDTHS.map(
    (width) => [width, layout(scene, 'overview', width, heightOf(width))] as const,
  );

  it('names no more than its width has room for, none by a code', () => {
    frames.forEach(([width, { labels }]) => {
      const names = labels.filter(({ kind, key }) => kind === 'name' && key.startsWith('label:'));
      const most = NAME_BUDGET[width >= 720 ? 0 : width >= 480 ? 1 : 2];
      expect(names.length, `${width}`).toBeLessThanOrEqual(most);
      for (const { text, size } of labels.filter(({ kind }) => kind !== 'disc')) {
        expect([...text].length, text).toBeGreaterThan(2);
        expect(size, text).toBeGreaterThanOrEqual(11);
      }
    });
  });

  it('has no label on another, on a dot, or over the edge', () => {
    frames.forEach(([width, frame]) => {
      const { labels, view } = frame;
      const told = (label: PlacedLabel) => `${width}: ${label.text}`;
      labels.forEach((label, i) => {
        const [left, top, right, bottom] = label.box;
        expect(
          left >= 0 && top >= 0 && right <= view.width && bottom <= view.height,
          told(label),
        ).toBe(true);
        for (const other of labels.slice(i + 1))
          expect(apart(label.box, other.box, 1.9), `${told(label)} and ${other.text}`).toBe(true);
        for (const mark of marksOf(frame, ['places']))
          if (mark.type === 'circle' && label.kind !== 'disc')
            expect(isIn([mark.x, mark.y], label.box), told(label)).toBe(false);
      });
    });
  });

  it('has no name or words on an arc', () => {
    frames.forEach(([width, frame]) => {
      const points = arcPoints(frame);
      const texts = frame.labels.filter(
        ({ kind, key }) => kind !== 'disc' && !key.startsWith('far:'),
      );
      for (const { kind, text, box, item } of texts) {
        // The arrow of a body begins at its words.
        if (scene.items.get(item ?? '')?.kind === 'link' && kind === 'words') continue;
        expect(
          points.filter((point) => isIn(point, box)),
          `${width}: ${text}`,
        ).toEqual([]);
      }
    });
  });

  it('says of each link that it draws what it is, on the picture or by a number', () => {
    frames.forEach(([width, frame]) => {
      const told = new Set([
        ...frame.labels.filter(({ kind }) => kind === 'words').map(({ item }) => item),
        ...frame.numbered.map(({ item }) => item),
        ...frame.dropped.map(({ item }) => item),
      ]);
      for (const id of drawnLinks(frame)) expect(told, `${width}`).toContain(id);
      expect(drawnLinks(frame).length).toBeLessThanOrEqual(6);
      expect(frame.numbered.map(({ number }) => number)).toEqual(
        frame.numbered.map((__, i) => String(i + 1)),
      );
    });
  });

  it('has no pattern, and one dark fill', () => {
    for (const [, frame] of frames) {
      expect(frame.patterns).toEqual([]);
      const fills = new Set(
        marksOf(frame, ['countries', 'borders']).flatMap(({ role, style: { fill } }) =>
          role === 'area' && fill !== undefined && fill !== 'none' ? [fill] : [],
        ),
      );
      const tints = [...fills].filter((fill) => /^body-\d-tint$|^own:tint/.test(fill));
      if (scene.form === 'map' && (options.alliances?.length ?? 1) < 3)
        expect(tints.length).toBeLessThanOrEqual(2);
    }
  });
});

describe('the default map', () => {
  const { scene } = build();
  const frames = new Map(
    WIDTHS.map((width) => [width, layout(scene, 'standard', width, heightOf(width))] as const),
  );
  const textsOf = (width: (typeof WIDTHS)[number]) =>
    frames.get(width)!.labels.map(({ text }) => text);

  it('names who has a part in the story, and no capital without one', () => {
    expect(textsOf(976)).toEqual(
      expect.arrayContaining(['Tajikistan', 'Dushanbe', 'Iran', 'Tehran', 'Kabul', 'Bishkek']),
    );
    for (const width of WIDTHS)
      for (const city of ['Ashgabat', 'Baku', 'Tashkent', 'Astana', 'Islamabad', 'Moscow'])
        expect(textsOf(width)).not.toContain(city);
  });

  it('has its words on the wide picture and numbers on the narrow one', () => {
    const wide = textsOf(976).join('\n');
    expect(wide).toContain('17 October 2023 Iran’s defence minister visits Dushanbe');
    expect(wide).toContain('September 2021 The Taliban');
    expect(wide).toContain('Organization of Turkic States On 16 September 2022');
    expect(wide, 'its own land bears the words').not.toContain('(shaded)');
    expect(wide).toContain('To Moscow Leans on Russia, the author says');
    expect(
      frames
        .get(360)!
        .numbered.map(({ first }) => first?.text)
        .sort(),
    ).toEqual([
      '14–17 September 2022',
      '17 October 2023',
      'Organization of Turkic States (shaded)',
      'September 2021',
      'To Moscow',
    ]);
  });

  it('parts its arrow from each ground that it crosses in the colour of that', () => {
    const { marks } = frames.get(360)!.items.find(({ id }) => id === 'link:L41')!;
    const casings = marks.filter(({ type, role }) => type === 'curve' && role === 'casing');
    expect(casings.map(({ style }) => style.stroke)).toEqual(['halo', 'body-1-tint']);
    const line = marks.find(({ role }) => role === 'line');
    const pointsOf = (mark: Mark | undefined) => (mark?.type === 'curve' ? mark.points : []);
    const all = casings.map(pointsOf);
    expect(all[0]!.slice(0, 2)).toEqual(pointsOf(line).slice(0, 2));
    expect(all.at(-1)!.slice(4)).toEqual(pointsOf(line).slice(4));
    for (const [i, points] of all.slice(1).entries())
      expect(points.slice(0, 2)).toEqual(all[i]!.slice(4));
  });

  it('ends its arrow to a far place within six pixels of the edge', () => {
    for (const frame of frames.values()) {
      const far = frame.items.find(({ id }) => id === 'link:L41')!;
      const head = far.marks.find(({ type, role }) => type === 'ring' && role === 'head');
      const [x = NaN, y = NaN] = head?.type === 'ring' ? head.points : [];
      const { width, height } = frame.view;
      expect(Math.min(x, y, width - x, height - y)).toBeLessThanOrEqual(6);
    }
  });

  it('draws one heavy arrow, between the focus and its partner', () => {
    expect(scene.countries.filter(({ isPartner }) => isPartner).map(({ code }) => code)).toEqual([
      'IR',
    ]);
    const widths = marksOf(frames.get(976)!, ['links']).flatMap(({ role, style }) =>
      role === 'line' ? (style.width ?? 0) : [],
    );
    expect(widths.filter((width) => width > 3)).toEqual([4.2]);
  });

  it('drops nothing at its own width', () => {
    expect(frames.get(976)!.dropped).toEqual([]);
  });
});

describe('bodies', () => {
  const drawn = (asked: readonly string[], width: number): { scene: Scene; frame: Frame } => {
    const { scene } = build({ alliances: asked, disputes: ['none'], links: ['none'] });
    return { scene, frame: layout(scene, 'overview', width, heightOf(width)) };
  };

  it.each([
    [['ots'], 'map'],
    [['ots', 'cis'], 'map'],
    [['csto', 'eaeu', 'ots'], 'map'],
    [['csto', 'eaeu', 'ots', 'sco'], 'multiples'],
  ] as const)('%j are told as %s', (asked, form) => {
    expect(drawn(asked, 976).scene.form).toBe(form);
  });

  it('are a tint and a band where two overlap, and none where there are four', () => {
    const edges = (asked: readonly string[]) =>
      drawn(asked, 976)
        .frame.items.map(({ key }) => key)
        .filter((key) => key.startsWith('body-'));
    expect(edges(['ots', 'cis'])).toEqual(
      expect.arrayContaining(['body-edge:cis', 'body-band:ots']),
    );
    expect(edges(['csto', 'eaeu', 'ots', 'sco'])).toEqual([]);
  });

  it('that find no room beside two others are told of', () => {
    const { frame } = drawn(['csto', 'eaeu', 'ots'], 360);
    expect(frame.form).toBe('multiples');
    expect(frame.dropped.filter(({ kind }) => kind === 'body')).toHaveLength(1);
  });

  it('in steps of one hue are solid, however many there are', () => {
    const years = ['1996', '2001', '2017', '2023'].map((year, i) => ({
      id: `since-${year}`,
      name: year,
      short: year,
      color: ['#22386f', '#4a66ab', '#7f96cf', '#b4c2e6'][i]!,
      members: [
        { countries: [['KZ', 'KG'], ['UZ'], ['IN', 'PK'], ['IR']][i]!, role: 'member' as const },
      ],
    }));
    const { scene } = build({}, { alliances: years });
    expect(scene.form).toBe('map');
    const { items } = layout(scene, 'overview', 976, 600);
    const fillOf = (code: string) =>
      items.find(({ id }) => id === `country:${code}`)?.marks[0]?.style.fill;
    expect(['KZ', 'UZ', 'PK', 'IR'].map(fillOf)).toEqual([
      'own:tint:#22386f',
      'own:tint:#4a66ab',
      'own:tint:#7f96cf',
      'own:tint:#b4c2e6',
    ]);
  });
});
