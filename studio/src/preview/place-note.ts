import { addNote, moveNote } from '../state/edit-notes.js';
import type { Studio } from '../studio.js';
import { mapOnPage } from './preview.js';

/** Puts the note that waits for a place there. */
export function placeNote(studio: Studio, where: readonly [lon: number, lat: number]): void {
  const { placing: id } = studio.ui;
  if (id === undefined) return;
  studio.edit((map) => (id === 'new' ? addNote(map, where) : moveNote(map, id, where)));
  studio.open({ placing: undefined });
}

/** A click on the map that a note waits for is none for the map itself. */
export function placeByClick(studio: Studio, event: MouseEvent): void {
  const map = mapOnPage();
  if (studio.ui.placing === undefined || !map || !('unproject' in map)) return;
  if (!event.composedPath().includes(map)) return;
  event.stopPropagation();
  event.preventDefault();
  const { left, top } = map.getBoundingClientRect();
  const where = map.unproject([event.clientX - left, event.clientY - top]);
  if (where) placeNote(studio, [where[0], where[1]]);
}
