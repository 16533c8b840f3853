import { scaleOf } from './scale-of.js';
import { windowOf } from './window-of.js';

/**
 * Scrolls the page, and what else scrolls around a box, so far that a part of the box is seen, if it is not; what is higher
 * or wider than the window shows its middle. Nothing in the box itself is moved: its picture may reach far beyond it.
 */
export function bringIntoSight(part: Element, box: HTMLElement): void {
  const { innerHeight, innerWidth } = windowOf(box);
  const scale = scaleOf(box);
  const outer = box.getBoundingClientRect();
  const inner = part.getBoundingClientRect();
  const [left, width] = cut(inner.left, inner.right, outer.left, outer.right, innerWidth);
  const [top, height] = cut(inner.top, inner.bottom, outer.top, outer.bottom, innerHeight);
  // Stands for the part: an element of a picture cannot be scrolled to without its picture being moved in the box.
  const probe = box.ownerDocument.createElement('span');
  const place = { left: left - outer.left, top: top - outer.top, width, height };
  Object.assign(probe.style, { position: 'absolute', visibility: 'hidden' });
  for (const [name, pixels] of Object.entries(place))
    probe.style.setProperty(name, `${pixels / scale}px`);
  box.append(probe);
  probe.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  probe.remove();
}

/** Start and length of what of a stretch lies within another; its middle alone if that is longer than can be seen. */
function cut(
  from: number,
  to: number,
  least: number,
  most: number,
  room: number,
): readonly [start: number, length: number] {
  const [start, end] = [Math.max(from, least), Math.min(to, most)];
  return end - start < room ? [start, Math.max(0, end - start)] : [(start + end) / 2, 0];
}
