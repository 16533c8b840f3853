import type { FrameContext, FramePart } from '../../model/frame.js';
import type { Paint } from '../../style/paint.js';
import type { SettledEnd } from './link-ends.js';
import type { LinkItem } from './link-item.js';
import { lineColour, textColour } from './link-marks.js';
import { coloursOf, type PlannedBody } from './plan-bodies.js';
import { wordsOfLink } from './words-of-link.js';

/** A body that addresses a country: its words on its own land, and an arrow from them. */
export function layoutSender(item: LinkItem, context: FrameContext): FramePart {
  const [arc] = item.arcs;
  if (!arc) return { items: [] };
  const to = context.toPixels(arc.to.point);
  if (!context.isInside(to)) return { items: [] };
  const { ground } = context;
  const code = /^[A-Z]{2}$/.test(arc.to.id) ? arc.to.id : ground.countryAt(to);
  const fill = code === undefined ? undefined : ground.fillOf(code);
  const body = bodyOf(arc.from.body, context);
  const isOnLand = fill?.role === 'body' && fill.paint === body?.tint;
  const text: Paint = isOnLand ? fill.text : textColour(item);
  return {
    items: [],
    words: [
      {
        item: item.id,
        ...wordsOfLink(item, arc.from.name),
        colour: text,
        text,
        spots: [],
        sender: {
          layer: 'links',
          to,
          ground: fill?.paint ?? 'land',
          line: isOnLand ? edgeOf(fill.paint) : lineColour(item),
          inList: body?.isTinted ? item.toShaded(arc.from.name) : undefined,
        },
        // Its words have the fewest places to stand.
        priority: 90,
      },
    ],
  };
}

/**
 * What the members of a body are filled with if it is drawn, and whether any is: on another's land its words must not look
 * like that one's.
 */
function bodyOf(
  id: string | undefined,
  { scene, ground }: FrameContext,
): { readonly tint: Paint; readonly isTinted: boolean } | undefined {
  const bodies: readonly Pick<PlannedBody, 'id' | 'color'>[] =
    Object.values(scene.overlays).find((items) => items.some((item) => item.id === id)) ?? [];
  const position = bodies.findIndex((body) => body.id === id);
  const body = bodies[position];
  if (!body) return undefined;
  const { tint } = coloursOf(body, position);
  return { tint, isTinted: scene.countries.some(({ code }) => ground.fillOf(code).paint === tint) };
}

/** The edge of a body by its tint. */
const edgeOf = (tint: Paint): Paint =>
  tint.startsWith('own:')
    ? (tint.replace(':tint:', ':line:') as Paint)
    : (tint.replace(/-tint$/, '') as Paint);

/** The place that a body addresses. */
export function addressed({ arcs }: LinkItem, { toPixels, isInside }: FrameContext): SettledEnd[] {
  return arcs.flatMap(({ to }) => {
    const xy = toPixels(to.point);
    return isInside(xy) ? [{ end: to, xy, isOutside: false }] : [];
  });
}
