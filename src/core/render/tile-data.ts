import type { PatternStroke } from '../model/pattern.js';

/** Path data of one family of lines or dots in a square tile, drawn over its edges so that tiles join without a seam. */
export function tileData({ direction, offsets, width, dots }: PatternStroke, size: number): string {
  return offsets
    .map((offset) =>
      dots ? dot(direction, offset * size, width / 2, size) : line(direction, offset * size, size),
    )
    .join('');
}

function line(direction: PatternStroke['direction'], at: number, size: number): string {
  switch (direction) {
    case 'level':
      return `M0,${at + 0.75}h${size}`;
    case 'upright':
      return `M${at + 0.75},0v${size}`;
    case 'rising':
      return [-size, 0, size].map((x) => `M${x + at},${size}l${size},${-size}`).join('');
    case 'falling':
      return [-size, 0, size].map((x) => `M${x + at},0l${size},${size}`).join('');
  }
}

/** Dots of different families stand in different places, so that they do not cover each other. */
function dot(direction: PatternStroke['direction'], at: number, r: number, size: number): string {
  const shift = { falling: 0, rising: size / 2, level: size / 4, upright: -size / 4 }[direction];
  const y = (((at + shift) % size) + size) % size;
  return `M${at - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
}
