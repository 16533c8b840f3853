import type { View } from '../../core/geometry/view.js';
import { windowOf } from '../../dom/window-of.js';

/** Milliseconds of a move: long enough to be followed, short enough not to be waited for. */
const DURATION = 420;
const EASING = 'cubic-bezier(0.4, 0, 0.2, 1)';
/** Beyond this change of scale, or this many widths apart, a move is a blur: one picture then fades into the other. */
const FARTHEST = { scale: 5, widths: 2.5 } as const;

/** A picture is scaled by `k`, then moved by `x` and `y` pixels. */
interface Placed {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
const AT_REST: Placed = { k: 1, x: 0, y: 0 };

const after = (outer: Placed, inner: Placed): Placed => ({
  k: outer.k * inner.k,
  x: outer.x + outer.k * inner.x,
  y: outer.y + outer.k * inner.y,
});
const inverse = ({ k, x, y }: Placed): Placed => ({ k: 1 / k, x: -x / k, y: -y / k });
const transformOf = ({ k, x, y }: Placed) => `translate(${x}px, ${y}px) scale(${k})`;

/** Where a picture of the view `to` has to lie to show things where a picture of `from` has them. */
export function placeOver(from: View, to: View): Placed | undefined {
  const k = from.scale / to.scale;
  const place = { k, x: to.left * k - from.left, y: to.top * k - from.top };
  const [middleX, middleY] = [place.x + (k * to.width) / 2, place.y + (k * to.height) / 2];
  const isNear =
    Math.max(k, 1 / k) <= FARTHEST.scale &&
    Math.abs(middleX - from.width / 2) <= FARTHEST.widths * from.width * Math.max(1, k) &&
    Math.abs(middleY - from.height / 2) <= FARTHEST.widths * from.height * Math.max(1, k);
  return isNear ? place : undefined;
}

/** What was on screen before a change: a copy of the picture, and where it lay. */
interface Former {
  readonly copy: HTMLElement;
  readonly view: View;
  readonly placed: Placed;
}

/**
 * Shows how a map comes from one view to another. The map itself is at its end at once; what moves is the look of it: the
 * picture of before, kept as a copy, and the new one, both along the same way. So there is nothing to queue and nothing to
 * undo: a further move begins where this one is seen at that moment.
 */
export class MoveShow {
  readonly #map: HTMLElement;
  #former: Former | undefined;
  #ending: (() => void) | undefined;

  constructor(map: HTMLElement) {
    this.#map = map;
  }

  get #canvas(): HTMLElement | null {
    return this.#map.shadowRoot?.querySelector<HTMLElement>('.canvas') ?? null;
  }

  /** Keeps what is on screen, laid out for `view`. Call before the map changes. */
  keep(view: View | undefined): void {
    const canvas = this.#canvas;
    const placed = canvas ? placeOf(canvas) : AT_REST;
    this.end();
    this.#former = undefined;
    if (!canvas?.firstElementChild || !view || !this.#isWanted) return;
    this.#former = { copy: copyOf(canvas), view, placed };
  }

  /** Shows the way to what is on screen now, laid out for `view`. Call once the map has been drawn, in the same task. */
  show(view: View | undefined): void {
    const former = this.#former;
    this.#former = undefined;
    const canvas = this.#canvas;
    const viewport = canvas?.parentElement;
    if (!former || !canvas || !viewport || !view || !canvas.animate) return;
    const { width, height } = former.view;
    if (view.width !== width || view.height !== height) return;
    const over = placeOver(former.view, view);
    canvas.after(former.copy);
    const options = { duration: DURATION, easing: EASING };
    const animations = [
      former.copy.animate(waysOf(former.placed, over && inverse(over), 0), options),
    ];
    if (over) animations.push(canvas.animate(waysOf(after(former.placed, over), AT_REST), options));
    const end = () => {
      if (this.#ending === end) this.#ending = undefined;
      for (const animation of animations) animation.cancel();
      former.copy.remove();
    };
    this.#ending = end;
    animations[0]!.onfinish = end;
  }

  /** Ends what is shown at once: the map is where it is. */
  end(): void {
    this.#ending?.();
  }

  get #isWanted(): boolean {
    const { matchMedia } = windowOf(this.#map);
    const isStill = matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
    return !isStill && this.#map.ownerDocument.visibilityState === 'visible';
  }
}

function waysOf(from: Placed, to: Placed | undefined, opacity?: number): Keyframe[] {
  const origin = { transformOrigin: '0 0' };
  return [
    { ...origin, transform: transformOf(from), ...(opacity === undefined ? {} : { opacity: 1 }) },
    {
      ...origin,
      transform: transformOf(to ?? from),
      ...(opacity === undefined ? {} : { opacity }),
    },
  ];
}

/** Where a picture is seen at this moment. */
function placeOf(element: HTMLElement): Placed {
  const { transform } = windowOf(element).getComputedStyle(element);
  const [k = 1, , , , x = 0, y = 0] =
    /^matrix\((.*)\)$/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  return { k, x, y };
}

/** A copy that nobody meets, with ids of its own: the picture's go on to mean what they will mean then. */
function copyOf(canvas: HTMLElement): HTMLElement {
  const copy = canvas.cloneNode(true) as HTMLElement;
  copy.className = 'former';
  copy.setAttribute('aria-hidden', 'true');
  copy.setAttribute('inert', '');
  Object.assign(copy.style, {
    position: 'absolute',
    inset: '0',
    pointerEvents: 'none',
    zIndex: '0',
  });
  for (const named of copy.querySelectorAll('[id]')) named.id = `former-${named.id}`;
  for (const name of ['clip-path', 'fill'])
    for (const using of copy.querySelectorAll(`[${name}^="url("]`))
      using.setAttribute(name, using.getAttribute(name)!.replace('#', '#former-'));
  for (const met of copy.querySelectorAll('[data-id]')) met.removeAttribute('data-id');
  return copy;
}
