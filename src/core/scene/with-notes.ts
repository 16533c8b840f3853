import type { Frame } from '../model/frame.js';
import type { NotesLayout } from './layout-notes.js';

/** A frame with the notes that have been laid out for it. */
export const withNotes = (
  frame: Frame,
  notes: NotesLayout | undefined,
  marginWidth: number,
): Frame =>
  notes
    ? {
        ...frame,
        notes: notes.notes,
        ...(marginWidth > 0 ? { margin: { width: frame.view.width + marginWidth } } : {}),
        dropped: [...frame.dropped, ...notes.dropped],
      }
    : frame;
