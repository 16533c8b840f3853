import type { MapData } from '../data/map-data.js';
import type { Text } from '../data/primitives.js';
import type { Messages } from '../messages/messages.js';
import type { Phrase } from '../model/phrase.js';
import { resolveText } from '../model/scene-context.js';

/** Says texts of data in the language of messages, which know the article's by their English. */
export const sayIn =
  ({ lang: own = 'en' }: MapData, { lang, properNames }: Pick<Messages, 'lang' | 'properNames'>) =>
  (text: Text): Phrase =>
    resolveText(text, lang, own, (english) =>
      Object.hasOwn(properNames, english) ? properNames[english] : undefined,
    );
