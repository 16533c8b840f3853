import type { Inset } from '../data/inset.js';
import { INSET_PLACES } from '../data/inset-places.js';
import type { Text } from '../data/primitives.js';
import type { SceneContext } from '../model/scene-context.js';
import type { HeadedText, SceneInset } from '../model/scene-parts.js';

/** The close-ups of the data in the reader's language, those that say what they show. */
export const buildInsets = (context: SceneContext): SceneInset[] =>
  (context.data.insets ?? [])
    .filter(({ box, countries = [] }) => box !== undefined || countries.length > 0)
    .map((inset) => buildInset(inset, context));

function buildInset(inset: Inset, context: SceneContext): SceneInset {
  const {
    id,
    box,
    countries = [],
    corner,
    places = [],
    narrow = {},
    tone = 'plain',
    tells = [],
  } = inset;
  return {
    id: `inset:${id}`,
    ...(box ? { box } : {}),
    countries,
    caption: captionOf(inset, context),
    narrowCaption: captionOf({ ...inset, ...narrow }, context),
    tone,
    tells: tells.flatMap((key) => [`link:${key}`, `dispute:${key}`]),
    ...(corner ? { corner } : {}),
    places: places.slice(0, INSET_PLACES).flatMap((key) => {
      const place = context.place(key);
      return place
        ? [{ id: key, name: context.text(place.name).text, point: [place.lon, place.lat] }]
        : [];
    }),
  };
}

function captionOf(
  { head, caption = '' }: { readonly head?: Text | undefined; readonly caption?: Text | undefined },
  { text }: SceneContext,
): HeadedText {
  return { ...(head === undefined ? {} : { head: text(head) }), text: text(caption) };
}
