import type { Note } from '../data/note.js';
import type { Position } from '../geometry/projection.js';
import type { SceneContext } from '../model/scene-context.js';
import type { SceneItem } from '../model/scene.js';
import type { SceneNote } from '../model/scene-parts.js';

/** Width of a note's text on the picture where the data gives none, in pixels. */
const WIDTH = 180;

/** The notes of the data in the reader's language, those that are about something of the scene. */
export const buildNotes = (
  items: ReadonlyMap<string, SceneItem>,
  context: SceneContext,
): SceneNote[] =>
  (context.data.notes ?? []).flatMap((note) => {
    const { point, item } = targetOf(note, items, context);
    if (!point && item === undefined) return [];
    const { id, head, tone = 'plain', side, width = WIDTH } = note;
    return [
      {
        id: `note:${id}`,
        ...(head === undefined ? {} : { head: context.text(head) }),
        text: context.text(note.text),
        ...(point ? { point } : {}),
        ...(item === undefined ? {} : { item }),
        tone,
        ...(side ? { side } : {}),
        width,
        citations: context.cite(note),
      },
    ];
  });

interface Target {
  readonly point?: Position | undefined;
  readonly item?: string | undefined;
}

/** What a note is about: its coordinate, a place or an actor's, or the item that it names. */
function targetOf(
  { lat, lon, at = '' }: Note,
  items: ReadonlyMap<string, SceneItem>,
  { place, actor, atlas }: SceneContext,
): Target {
  const item = [at, `country:${at}`, `dispute:${at}`, `link:${at}`].find((id) => items.has(id));
  if (lat !== undefined && lon !== undefined) return { point: [lon, lat], item };
  const known = place(at) ?? actor(at)?.at;
  if (known) return { point: [known.lon, known.lat], item };
  return { point: Object.hasOwn(atlas.countries, at) ? atlas.countries[at] : undefined, item };
}
