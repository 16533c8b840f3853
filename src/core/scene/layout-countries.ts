import { ringsData } from '../geometry/path-data.js';
import type { Path } from '../geometry/shape.js';
import { visibleExtent, visiblePoint } from '../geometry/visible-point.js';
import type {
  FrameContext,
  FrameItem,
  FramePart,
  FramePattern,
  LabelWish,
} from '../model/frame.js';
import type { CountryItem, CountryRole } from '../model/scene.js';

/** Countries with the fill of their roles, those in focus on top with an outline, and their names. */
export function layoutCountries(context: FrameContext): FramePart {
  const { political, scene, view } = context;
  const known = new Map(scene.countries.map((country) => [country.code, country]));
  const items: FrameItem[] = [];
  const focused: FrameItem[] = [];
  const labels: LabelWish[] = [];
  for (const [code, paths] of political.countries) {
    const d = ringsData(paths, view);
    if (d === '') continue;
    const country = known.get(code);
    const pattern = country && fillOf(country.roles, context);
    const mark = { type: 'path', d, className: 'land', ...(pattern ? { pattern } : {}) } as const;
    if (!country) {
      items.push({ layer: 'countries', key: `land:${code}`, className: 'country', marks: [mark] });
      continue;
    }
    const spot = nameSpot(country, paths, context);
    items.push({
      layer: 'countries',
      key: country.id,
      id: country.id,
      label: country.label,
      className: country.inFocus ? 'country focus' : 'country',
      marks: [mark],
      ...(spot ? { anchor: [spot.x, spot.y] as const } : {}),
    });
    if (country.inFocus) {
      focused.push({
        layer: 'borders',
        key: `focus:${code}`,
        className: 'focus-outline',
        marks: [
          { type: 'path', d, className: 'tint' },
          { type: 'path', d, className: 'outline' },
        ],
      });
    }
    if (spot) labels.push(nameWish(country, spot, scene));
  }
  return { items: [...items, ...focused], labels, obstacles: [] };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Width and area of the visible part, in pixels. */
  readonly width: number;
  readonly area: number;
}

/** Where the name stands: the chosen point while it is well inside the view, else the middle of what can be seen. */
function nameSpot(
  country: CountryItem,
  paths: readonly Path[],
  { toPixels, view }: FrameContext,
): Spot | undefined {
  const [x, y] = toPixels(country.point);
  const [dx, dy] = [36, 14];
  const isChosenVisible = x > dx && y > dy && x < view.width - dx && y < view.height - dy;
  return isChosenVisible ? { ...visibleExtent(paths, view), x, y } : visiblePoint(paths, view);
}

function nameWish(
  country: CountryItem,
  spot: Spot,
  { links, disputes }: FrameContext['scene'],
): LabelWish {
  const concerned = [...links, ...disputes].some((item) => item.countries.includes(country.code));
  const size = country.inFocus ? 16 : spot.area > 9000 ? 14 : 12;
  return {
    key: country.id,
    text: country.name,
    ...(concerned ? { short: country.code } : {}),
    x: spot.x,
    y: spot.y,
    size,
    className: country.inFocus ? 'label-country label-focus' : 'label-country',
    priority: country.inFocus
      ? 100
      : (concerned ? 60 : 20) + Math.min(19, Math.log2(1 + spot.area)),
    placement: 'area',
    room: country.inFocus ? Infinity : concerned ? Math.max(spot.width * 1.3, 90) : spot.width,
  };
}

/** The fill for a set of roles: the first body colours the land, further ones are hatched over it at other angles. */
export function fillPattern(
  roles: readonly Pick<CountryRole, 'index' | 'group'>[],
): FramePattern | undefined {
  const drawn = roles.filter(({ index }) => index < 8);
  if (drawn.length === 0) return undefined;
  const base = drawn.find(
    ({ index, group }) => index === 0 && group !== 'partner' && group !== 'candidate',
  );
  return {
    id: drawn.map(({ index, group }) => `a${index + 1}${group[0]}${group[1]}`).join('-'),
    base: base ? 'alliance-1' : 'land',
    strokes: drawn
      .filter((role) => role !== base || role.group === 'paused')
      .map(({ index, group }) => {
        const className = index === 0 && group === 'paused' ? 'land' : `alliance-${index + 1}`;
        const angle = index === 0 ? 45 : ANGLES[(index - 1) % ANGLES.length]!;
        return group === 'member'
          ? { className, angle, spacing: 7, width: 1.6 }
          : group === 'paused'
            ? { className, angle, spacing: 5, width: 1.5 }
            : { className, angle, spacing: 6, width: group === 'partner' ? 1.8 : 1.2, dots: true };
      }),
  };
}
const ANGLES: readonly number[] = [-45, 0, 90, 30, -30, 60, -60];

const fillOf = (
  roles: readonly CountryRole[],
  { usePattern }: FrameContext,
): string | undefined => {
  const pattern = fillPattern(roles);
  return pattern && usePattern(pattern);
};
