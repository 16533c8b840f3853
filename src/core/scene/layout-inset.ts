import type { Geography } from '../geometry/geography-types.js';
import type { Bounds } from '../geometry/shape.js';
import { toScreen, type View } from '../geometry/view.js';
import type { FrameContext, FrameItem, LabelRequest } from '../model/frame.js';
import type { FrameInset } from '../model/frame.js';
import type { InsetPlace } from '../model/frame-parts.js';
import type { Mark } from '../model/mark.js';
import type { Scene } from '../model/scene.js';
import type { SceneInset } from '../model/scene-parts.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import { STATE } from '../style/text-classes.js';
import { layoutScene } from './layout-scene.js';
import type { SettledInset } from './place-inset.js';
import { readableOn } from './readable-on.js';

/** Of names in a close-up, in pixels; larger below a narrow picture. */
const SIZES = { corner: { place: 12, state: 11.5 }, below: { place: 12.5, state: 12 } } as const;
/** Radius of a place's dot, in pixels. */
const DOT = 2.6;
/** Width below which a close-up has no room for all names, in pixels. */
const SMALL = 240;
/** Part of a close-up that a state must cover to be named. */
const LEAST_SHARE = 0.04;
/** Part from which on it is large. */
const LARGE_SHARE = 0.2;

/** The close-up itself: the map of the scene in its own view, with the names of its states and of a few places. */
export function layoutInset(
  settled: SettledInset,
  place: InsetPlace,
  scene: Scene,
  geography: Geography,
  overlays: readonly OverlayRenderer[],
): FrameInset {
  const { inset, view, lines } = settled;
  const isBelow = place.panel === 'below';
  const near = closeTo(scene);
  const sizes = isBelow ? SIZES.below : SIZES.corner;
  const frame = layoutScene(near, geography, view, {
    // Links join places far apart.
    overlays: overlays.filter(({ layer }) => layer !== 'lines'),
    reserved: isBelow ? sidesOf(view) : [],
    namesIn: (context) => namesIn(inset, sizes, context),
  });
  return {
    ...place,
    inset,
    caption: isBelow ? inset.narrowCaption : inset.caption,
    lines,
    picture: settled.picture,
    frame: { ...frame, items: frame.items.map(withoutDots).map(readable) },
    attribution: geography.attribution,
  };
}

/** A column that is narrower than it was laid out for cuts off so many pixels at either side. */
const CUT = 20;

const sidesOf = ({ width, height }: View): Bounds[] => [
  [0, 0, CUT, height],
  [width - CUT, 0, width, height],
];

/**
 * The scene without what is written on the map alone. Its words are worked out when somebody asks for them, so that it is
 * not copied.
 */
const closeTo = (scene: Scene): Scene =>
  Object.create(scene, {
    insets: { value: [] },
    notes: { value: [] },
  }) as Scene;

type Sizes = (typeof SIZES)[keyof typeof SIZES];

/** Places by their order, then states; where there is no room for all, the large ones first. */
const namesIn = (inset: SceneInset, sizes: Sizes, context: FrameContext): LabelRequest[] => [
  ...inset.places.flatMap((place, i) => placeRequest(place, -i, sizes, context)),
  ...context.scene.countries.flatMap(({ code, name, id, point }) => {
    const { ground, scene, view, toPixels } = context;
    const share = ground.areaOf(code) / (view.width * view.height);
    if (share < LEAST_SHARE) return [];
    const [x, y] = ground.spotIn(code, toPixels(point)) ?? toPixels(point);
    const { text } = ground.fillOf(code);
    return [
      {
        key: `state:${code}`,
        text: inCaps(name, scene.lang),
        item: id,
        x,
        y,
        size: sizes.state,
        className: STATE.className,
        style: { ...STATE.style, fill: text, ...(isSpaced(name) ? {} : { spacing: 0 }) },
        rank: view.width < SMALL && share > LARGE_SHARE ? 1 : 3,
        priority: 0,
        placement: 'area',
        within: code,
      } as const,
    ];
  }),
];

function placeRequest(
  { id, name: text, point }: SceneInset['places'][number],
  priority: number,
  { place: size }: Sizes,
  { geography, view, isInside }: FrameContext,
): LabelRequest[] {
  const [x, y] = toScreen(view, geography.projection.project(point));
  if (!isInside([x, y])) return [];
  const style = { fill: 'label', weight: 600, haloWidth: 2.6 } as const;
  const look = { className: 'label-place', style };
  return [
    {
      key: `place:${id}`,
      text,
      x,
      y,
      size,
      ...look,
      rank: 2,
      priority,
      placement: 'point',
      dot: DOT,
    },
  ];
}

/** Points of disputes have no names here, and would not be known for what they are. */
const withoutDots = (item: FrameItem): FrameItem =>
  item.layer === 'labels'
    ? item
    : { ...item, marks: item.marks.filter(({ type }) => type !== 'circle') };

/** Names on a dark ground are light. */
const readable = (item: FrameItem): FrameItem => ({
  ...item,
  marks: item.marks.map((mark): Mark => {
    const { fill, halo } = mark.style;
    return mark.type === 'text' && fill && fill !== 'none' && halo && halo !== 'none'
      ? { ...mark, style: { ...mark.style, fill: readableOn(fill, halo) } }
      : mark;
  }),
});

/** Scripts that have capitals; letters of others are joined, and not set apart. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]+$/u;
const isSpaced = (name: string): boolean => CASED.test(name);

const inCaps = (name: string, lang: string): string =>
  isSpaced(name) ? name.toLocaleUpperCase(lang) : name;
