import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import { toScreen, type View } from '../geometry/view.js';
import type { Dropped, FrameContext, WordsSpot, WordsRequest } from '../model/frame.js';
import type { FrameNote } from '../model/frame-parts.js';
import type { SceneNote } from '../model/scene-parts.js';
import { RING } from './note-sizes.js';
import { isWorded } from '../style/width-class.js';
import { placeInMargin } from './place-in-margin.js';

/** So many of them at most. */
export const MOST_NOTES = 4;

/** What notes add to a layout, and where they have come to stand. */
export interface NotesLayout {
  /** Notes without a margin: words beside their points, or numbered discs where the picture is not wide. */
  readonly words: readonly WordsRequest[];
  /** What names keep clear of. */
  readonly reserved: readonly Bounds[];
  /** Notes in the margin. */
  readonly notes: readonly FrameNote[];
  readonly dropped: readonly Dropped[];
}

/**
 * Lays out the notes of a scene: in a margin of a width at the end of the line, or on the picture without one. `anchorOf`
 * tells where an item of the picture stands; leaders keep clear of what is reserved, such as buttons, and do not run along
 * `lines`, given by sampled points x0, y0, x1, y1, ….
 */
export function layoutNotes(
  marginWidth: number,
  anchorOf: (id: string) => Position | undefined,
  context: FrameContext,
  reserved: readonly Bounds[] = [],
  lines: readonly number[] = [],
): NotesLayout {
  const { scene, geography, view, isInside } = context;
  const targets = scene.notes.map((note) => ({
    note,
    at: note.point
      ? toScreen(view, geography.projection.project(note.point))
      : anchorOf(note.item ?? ''),
  }));
  const seen = targets.flatMap(({ note, at }) => (at && isInside(at) ? [{ note, at }] : []));
  const placed = seen.slice(0, MOST_NOTES);
  const left = scene.notes.filter((note) => !placed.some((one) => one.note === note));
  const rings = placed.map(({ at }) => around(at, RING + 3));
  if (marginWidth === 0)
    return {
      words: placed.map(({ note, at }, i) => requestFor(note, at, -i, !isWorded(context), view)),
      reserved: [],
      notes: [],
      dropped: left.map(droppedNote),
    };
  const notes = placeInMargin(placed, marginWidth, scene.dir, view, reserved, lines);
  const fitting = notes.flatMap(({ leader }) => leaderRects(leader));
  const without = placed.filter(({ note }) => !notes.some((one) => one.note === note));
  return {
    words: [],
    reserved: [...rings, ...fitting],
    notes,
    dropped: [...left, ...without.map(({ note }) => note)].map(droppedNote),
  };
}

/** A note as words of the picture. */
function requestFor(
  note: SceneNote,
  at: Position,
  priority: number,
  isNumbered: boolean,
  { width }: View,
): WordsRequest {
  const side = SIDES[note.side ?? (at[0] < width / 2 ? 'right' : 'left')];
  const others = Object.values(SIDES).map((other) => ({ at, side: other }));
  const colour = note.tone === 'hostile' ? 'link-hostile' : 'label';
  return {
    item: note.item ?? note.id,
    first: note.head ?? note.text,
    ...(note.head ? { rest: note.text } : {}),
    colour,
    text: colour,
    spots: isNumbered ? spotsAround(at) : [{ at, side }, ...others],
    priority: 100 + priority,
    isNumbered,
  };
}

/** Where a disc may stand: at its point, or near it where that is taken. */
const spotsAround = (at: Position): WordsSpot[] =>
  [0, 12, 20, 28].flatMap((reach) =>
    Array.from({ length: reach === 0 ? 1 : 8 }, (_, i) => {
      const turn = (i * Math.PI) / 4 - Math.PI / 2;
      const side: Position = [Math.cos(turn), Math.sin(turn)];
      return { at: [at[0] + reach * side[0], at[1] + reach * side[1]] as const, side };
    }),
  );

const SIDES: Readonly<Record<NonNullable<SceneNote['side']>, Position>> = {
  left: [-1, 0],
  right: [1, 0],
  above: [0, -1],
  below: [0, 1],
};

const droppedNote = ({ id, head, text, item = id }: SceneNote): Dropped => ({
  kind: 'note',
  item,
  text: (head ?? text).text,
});

const around = ([x, y]: Position, reach: number): Bounds => [
  x - reach,
  y - reach,
  x + reach,
  y + reach,
];

/** Pixels of a leader from one box that names keep clear of to the next, and half their side. */
const STEP = 10;
const BESIDE = 4;

/** Boxes along a leader. */
function leaderRects(leader: readonly number[]): Bounds[] {
  const boxes: Bounds[] = [];
  for (let i = 0; i + 3 < leader.length; i += 2) {
    const [x0, y0, x1, y1] = leader.slice(i, i + 4) as [number, number, number, number];
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP);
    for (let k = 0; k <= steps; k++) {
      const share = steps === 0 ? 0 : k / steps;
      boxes.push(around([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share], BESIDE));
    }
  }
  return boxes;
}
