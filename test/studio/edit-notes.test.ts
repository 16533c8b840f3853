import { describe, expect, it } from 'vitest';
import {
  addNote,
  changeNote,
  moveNote,
  removeNote,
  setNoteWords,
} from '../../studio/src/state/edit-notes.js';
import { validateMapData } from '../../src/static.js';

describe('notes', () => {
  const two = addNote(addNote({}, [69.6234, 40.281]), [70, 40]);

  it('are put down with ids of their own, to a hundredth of a degree', () => {
    expect(two.notes).toMatchObject([
      { id: 'note-1', lon: 69.62, lat: 40.28 },
      { id: 'note-2', lon: 70, lat: 40 },
    ]);
    const third = addNote(removeNote(two, 'note-1'), [71, 41]);
    expect(third.notes?.map(({ id }) => id)).toEqual(['note-2', 'note-3']);
    expect(validateMapData(third)).toEqual([]);
  });

  it('that stood at a place stand at their own point once they are moved', () => {
    const map = { notes: [{ id: 'one', text: 'One', at: 'TJ' }] };
    expect(moveNote(map, 'one', [70, 39]).notes).toEqual([
      { id: 'one', text: 'One', lon: 70, lat: 39 },
    ]);
  });

  it('are changed one by one, and leave no empty list behind', () => {
    const changed = setNoteWords(
      changeNote(two, 'note-2', { tone: 'hostile' }),
      ...(['note-2', 'head', 'en', 'Head'] as const),
    );
    expect(changed.notes?.[0]).toEqual(two.notes?.[0]);
    expect(changed.notes?.[1]).toMatchObject({ tone: 'hostile', head: 'Head' });
    expect('head' in setNoteWords(changed, 'note-2', 'head', 'en', '').notes![1]!).toBe(false);
    const both = setNoteWords(changed, 'note-2', 'head', 'ru', 'Начало');
    expect(both.notes![1]!.head).toEqual({ en: 'Head', ru: 'Начало' });
    expect(removeNote(removeNote(two, 'note-1'), 'note-2')).toEqual({});
  });
});
