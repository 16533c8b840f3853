/** Rules of the picture with all that stands on it, of the default map and of maps of the record chosen by lot. */
import { describe, expect, it } from 'vitest';
import { controlRects } from '../../../src/dom/control-rects.js';
import { GroundGrid } from '../../../src/core/geometry/ground-grid.js';
import { PROJECTIONS } from '../../../src/core/geometry/projections.js';
import type { Bounds } from '../../../src/core/geometry/shape.js';
import { fitView, projectBox, toScreen, type View } from '../../../src/core/geometry/view.js';
import type { Frame, FrameItem } from '../../../src/core/model/frame.js';
import type { Mark } from '../../../src/core/model/mark.js';
import type { Scene } from '../../../src/core/model/scene.js';
import { shownIn, type LandContext } from '../../../src/core/overlays/overlay.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { firstEntries } from '../../../src/core/scene/first-entries.js';
import { groundAreas } from '../../../src/core/scene/ground-areas.js';
import { haloOn } from '../../../src/core/scene/halo-on.js';
import { layGround } from '../../../src/core/scene/lay-ground.js';
import { layoutPicture } from '../../../src/core/scene/layout-picture.js';
import { areasOf, measureCountries, paintLand } from '../../../src/core/scene/paint-land.js';
import { seenItems } from '../../../src/core/scene/seen-items.js';
import { contrast } from '../../../src/core/style/contrast.js';
import { DARK, LIGHT, type Token } from '../../../src/core/style/palette.js';
import { isOwn, type Paint } from '../../../src/core/style/paint.js';
import { widthClassOf } from '../../../src/core/style/width-class.js';
import { build, geographyOf, linksOf } from '../support.js';
import { heightOf, MAPS, WIDTHS } from './maps-by-chance.js';

const projectionOf = (scene: Scene) => PROJECTIONS[scene.projection]!;

const viewOf = (scene: Scene, width: number): View =>
  fitView(projectBox(scene.box, projectionOf(scene)), width, heightOf(width));

/** The picture as the live map has it: with its close-up, clear of its buttons and its scale bar. */
function drawWhole(scene: Scene, width: number) {
  const view = viewOf(scene, width);
  const controls = controlRects(view, scene.dir, true);
  const geography = geographyOf('overview', projectionOf(scene));
  const frame = layoutPicture(scene, geography, view, {
    overlays: WHOLE_OVERLAYS,
    reserved: controls,
    insetGeography: () => geographyOf('detail', projectionOf(scene)),
  });
  return { frame, controls, view };
}

/** What lies under each spot of a picture, worked out anew. */
function groundOf(scene: Scene, view: View) {
  const geography = geographyOf('overview', projectionOf(scene));
  const political = geography.political(scene.worldview);
  const lakes = geography.lakes.flatMap(({ paths }) => paths);
  const grid = new GroundGrid(areasOf(political, lakes), view);
  const sizes = measureCountries(political, grid);
  const context: LandContext = {
    widthClass: widthClassOf(view),
    areaOf: (code) => sizes.get(code) ?? 0,
  };
  const painted = paintLand(scene, shownIn(scene, WHOLE_OVERLAYS), political, view, context);
  return layGround(groundAreas(painted, political, lakes), grid);
}

const meet = (a: Bounds, b: Bounds, air = 0) =>
  a[0] < b[2] + air && b[0] < a[2] + air && a[1] < b[3] + air && b[1] < a[3] + air;

const textsOf = ({ marks }: FrameItem) => marks.filter((mark) => mark.type === 'text');

/** The item that draws a label. */
const itemOf = ({ items }: Frame, key: string) =>
  items.find((item) => item.layer === 'labels' && item.key === key);

const linesOf = ({ items }: Frame): Mark[] =>
  items.flatMap(({ marks }) => marks).filter(({ role }) => role === 'line');

/** A link's words on the picture, or in the list of numbers. */
const saidOf = ({ labels, numbered }: Frame, id: string): string[] => [
  ...labels.flatMap(({ kind, item, text }) => (kind === 'words' && item === id ? [text] : [])),
  ...numbered.flatMap(({ item, first, rest }) =>
    item === id ? [[first?.text, rest?.text].filter(Boolean).join(' ')] : [],
  ),
];

describe.each(MAPS)('%s', (_, options) => {
  const { scene } = build(options);
  const whole = WIDTHS.map((width) => ({ width, ...drawWhole(scene, width) }));

  it('has no label on a button, the scale bar or the close-up', () => {
    for (const { width, frame, controls } of whole)
      for (const { box, text } of frame.labels) {
        for (const control of controls) expect(meet(box, control), `${width}: ${text}`).toBe(false);
        const panel = frame.inset?.panel;
        if (panel && panel !== 'below')
          expect(meet(box, panel, 1.9), `${width}: ${text} on the inset`).toBe(false);
      }
  });

  it('has no name close beside words, of which it would read as a part', () => {
    for (const { width, frame } of whole)
      for (const words of frame.labels.filter(({ kind }) => kind === 'words'))
        for (const { kind, box, text } of frame.labels) {
          const [left, top, right, bottom] = words.box;
          const isClose = kind === 'name' && meet(box, [left - 7.9, top, right + 7.9, bottom]);
          expect(isClose, `${width}: ${text} beside ${words.text}`).toBe(false);
        }
  });

  it('has the colour of the ground around its names, and none that is hard to read on it', () => {
    let count = 0;
    for (const { width, frame, view } of whole) {
      const ground = groundOf(scene, view);
      for (const { key, kind, box, text } of frame.labels) {
        const item = kind === 'name' && itemOf(frame, key);
        for (const { style } of item ? textsOf(item) : []) {
          const told = `${width}: ${text}`;
          const [main] = ground.under(box);
          // White on the dark fill has no halo, and stands on nothing else.
          if (style.halo === undefined || style.halo === 'none') {
            expect(main?.fill.paint, told).toBe('focus');
            continue;
          }
          expect(style.halo, told).toBe(haloOn(ground, box, style.fill as Paint).halo);
          if (main && main.share >= 0.6) expect(style.halo, told).toBe(main.fill.paint);
          // Around letters on several grounds it would be a smudge on one of them, so that they stand there by themselves.
          if (style.haloWidth === 1.2)
            for (const { fill } of ground.under(box))
              for (const palette of [LIGHT, DARK])
                if (!isOwn(style.fill as Paint) && !isOwn(fill.paint)) {
                  const ratio = contrast(palette[style.fill as Token], palette[fill.paint]);
                  expect(ratio, `${told}, ${style.fill} on ${fill.paint}`).toBeGreaterThanOrEqual(
                    4.45,
                  );
                }
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(4);
  });

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('has no text that is hard to read, %s', (__, palette) => {
    for (const { width, frame } of whole)
      for (const { key, kind, text } of frame.labels) {
        const item = itemOf(frame, key);
        if (kind === 'disc' || !item) continue;
        for (const { style } of textsOf(item)) {
          const [ink, halo] = [style.fill as Paint, style.halo];
          const ground: Paint = halo === undefined || halo === 'none' ? 'focus' : halo;
          if (isOwn(ink) || isOwn(ground)) continue;
          const ratio = contrast(palette[ink], palette[ground]);
          expect(ratio, `${width}: ${text}, ${ink} on ${ground}`).toBeGreaterThanOrEqual(4.45);
        }
      }
  });

  it('says of a link from or to beyond its edge where it comes from or goes to', () => {
    for (const { width, frame, view } of whole) {
      const isSeen = (lonLat: readonly [number, number]) => {
        const [x, y] = toScreen(view, projectionOf(scene).project(lonLat));
        return x >= 0 && y >= 0 && x <= view.width && y <= view.height;
      };
      for (const { id, arcs, form } of linksOf(scene)) {
        const item = frame.items.find((one) => one.id === id);
        const [arc] = arcs;
        const curve = item?.marks.find(({ type, role }) => type === 'curve' && role === 'line');
        if (arcs.length !== 1 || curve?.type !== 'curve' || form !== 'arc') continue;
        const [isFrom, isTo] = [isSeen(arc!.from.point), isSeen(arc!.to.point)];
        if (isFrom === isTo) continue;
        const said = saidOf(frame, id);
        const told = `${width}: ${id} ${said.join()}`;
        const [x0, y0, , , x1, y1] = curve.points;
        const [x, y] = isFrom ? [x1, y1] : [x0, y0];
        // The line ends at the base of its head.
        const reach = isFrom ? 20 : 6;
        expect(Math.min(x, y, view.width - x, view.height - y), told).toBeLessThanOrEqual(reach);
        if (said.length > 0) expect(said.join(), told).toMatch(isFrom ? /^To / : /^From /);
      }
    }
  });

  it('explains no more than five things below the picture, each as it is drawn', () => {
    const { frame } = whole[0]!;
    const entries = firstEntries(scene.legend, seenItems(frame));
    expect(entries.length).toBeLessThanOrEqual(5);
    const drawn = new Set(
      [frame, ...(frame.inset ? [frame.inset.frame] : [])]
        .flatMap(({ items }) => items)
        .flatMap(({ marks }) => marks)
        .flatMap(({ style: { fill, stroke } }) => [fill, stroke]),
    );
    if (frame.form === 'map')
      for (const { id, sample } of entries)
        for (const { role, style } of sample.marks)
          if (role !== 'casing')
            for (const paint of [style.fill, style.stroke])
              if (paint !== undefined && paint !== 'none')
                expect(drawn, `${id}: ${paint}`).toContain(paint);
  });

  it('has no dash of open borders on settled ones', () => {
    for (const { frame } of whole) {
      const dashesOf = (stroke: Paint) =>
        linesOf(frame).flatMap(({ className, style }) =>
          style.stroke === stroke &&
          className?.includes('dispute-line') &&
          !className.includes('stretch')
            ? [style.dash]
            : [],
        );
      const open = new Set(dashesOf('dispute'));
      for (const dash of dashesOf('dispute-settled')) expect(open).not.toContain(dash);
      expect(open).not.toContain(undefined);
    }
  });

  it('says whose judgement a judgement is, on the picture, in its card and in the table', () => {
    const cellsOf = (id: string) =>
      scene.table
        .flatMap(({ rows }) => rows.filter(({ item }) => item === id))
        .flatMap(({ cells }) => cells.map(({ text }) => text));
    for (const item of linksOf(scene)) {
      const { id, claim, attribution, brief } = item;
      if (claim !== 'assessment' && claim !== 'forecast') continue;
      expect(attribution, id).toBeTruthy();
      expect(brief?.standing?.text, id).toContain(attribution);
      expect(item.label, id).toContain(attribution);
      expect(cellsOf(id).join(' '), id).toContain(attribution);
      for (const { width, frame } of whole)
        for (const said of saidOf(frame, id)) expect(said, `${width}: ${id}`).toMatch(/author/);
    }
  });
});
