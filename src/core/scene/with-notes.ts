import type { Position } from '../geometry/projection.js';
import type { Frame, FrameItem } from '../model/frame.js';
import type { Mark } from '../model/mark.js';
import type { NotesLayout } from './layout-notes.js';
import { RING } from './note-sizes.js';

/** A frame with the notes that have been laid out for it. */
export const withNotes = (
  frame: Frame,
  notes: NotesLayout | undefined,
  marginWidth: number,
): Frame =>
  notes
    ? {
        ...frame,
        // A ring on a symbol would hide what it is about.
        notes: notes.notes.map((note) =>
          frame.items.some((item) => isPointIn(item, note.ring))
            ? { ...note, isAround: true }
            : note,
        ),
        ...(marginWidth > 0 ? { margin: { width: frame.view.width + marginWidth } } : {}),
        dropped: [...frame.dropped, ...notes.dropped],
      }
    : frame;

const isPointIn = ({ marks }: FrameItem, [x, y]: Position): boolean =>
  marks.some((mark) => {
    const middle = mark.role === 'point' && middleOf(mark);
    return middle && Math.hypot(middle[0] - x, middle[1] - y) < RING + 3;
  });

/** Of a disc, or of a shape of few points. */
function middleOf(mark: Mark): Position | undefined {
  if (mark.type === 'circle') return [mark.x, mark.y];
  if (mark.type !== 'ring') return undefined;
  const mean = (from: 0 | 1) =>
    mark.points.reduce((sum, one, i) => (i % 2 === from ? sum + one : sum), 0) /
    (mark.points.length / 2);
  return [mean(0), mean(1)];
}
