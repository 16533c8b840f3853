import type { MapData } from 'central-asia-map/core';
import { withWords } from './words.js';

export type Note = NonNullable<MapData['notes']>[number];
type Where = readonly [lon: number, lat: number];

/** What a note says as long as nobody has written it: without words none would be seen. */
export const START_WORDS = 'What happened here';

/** Hundredths of a degree are about a kilometre. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

const place = ([lon, lat]: Where) => ({ lon: rounded(lon), lat: rounded(lat) });

/** A map with a further note, whose words are still to be written. */
export function addNote(map: MapData, where: Where): MapData {
  const notes = map.notes ?? [];
  const taken = new Set(notes.map(({ id }) => id));
  let number = notes.length + 1;
  while (taken.has(`note-${number}`)) number++;
  const note = { id: `note-${number}`, text: START_WORDS, ...place(where) };
  return { ...map, notes: [...notes, note] };
}

/** A map in which one note is another. */
export const changeNote = (map: MapData, id: string, change: Partial<Note>): MapData => ({
  ...map,
  notes: (map.notes ?? []).map((note) => (note.id === id ? { ...note, ...change } : note)),
});

/** A note at a point of its own, also where it was at a place before. */
export function moveNote(map: MapData, id: string, where: Where): MapData {
  const notes = (map.notes ?? []).map((note) => {
    if (note.id !== id) return note;
    const { at: _, ...others } = note;
    return { ...others, ...place(where) };
  });
  return { ...map, notes };
}

export function removeNote(map: MapData, id: string): MapData {
  const { notes = [], ...others } = map;
  const left = notes.filter((note) => note.id !== id);
  return left.length > 0 ? { ...others, notes: left } : others;
}

/** A note whose first words, or the others, say something in one language. */
export function setNoteWords(
  map: MapData,
  id: string,
  field: 'head' | 'text',
  lang: string,
  text: string,
): MapData {
  const notes = (map.notes ?? []).map((note) => {
    if (note.id !== id) return note;
    const { head, ...others } = note;
    const words = withWords(map, note[field], lang, text);
    if (field === 'text') return { ...note, text: words ?? '' };
    return words === undefined ? others : { ...others, head: words };
  });
  return { ...map, notes };
}
