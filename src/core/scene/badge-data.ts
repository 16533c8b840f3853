/** Half the width of a badge in pixels. */
const R = 4.5;

/** Badges differ by shape as well as colour: circle, square, diamond, triangle. */
const SHAPES: Readonly<Record<string, string>> = {
  'badge-1': `m${-R},0a${R},${R} 0 1 0 ${2 * R},0a${R},${R} 0 1 0 ${-2 * R},0z`,
  'badge-2': `m${-R + 0.5},${-R + 0.5}h${2 * R - 1}v${2 * R - 1}h${1 - 2 * R}z`,
  'badge-3': `m0,${-R - 0.5}l${R + 0.5},${R + 0.5}l${-R - 0.5},${R + 0.5}l${-R - 0.5},${-R - 0.5}z`,
  'badge-4': `m0,${-R}l${R + 0.5},${2 * R - 0.5}h${-2 * R - 1}z`,
};

/** Path data of the badge with a class name such as `badge badge-2`, centred on a point. */
export function badgeData(className: string, x: number, y: number): string {
  const shape = className.split(' ').find((word) => word in SHAPES) ?? 'badge-1';
  return `M${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}${SHAPES[shape]}`;
}
