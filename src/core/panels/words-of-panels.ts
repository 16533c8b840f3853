import type { MapData } from '../data/map-data.js';
import type { Messages } from '../messages/messages.js';
import { upperFirst } from '../messages/upper-first.js';
import { formatDate } from '../model/format-date.js';
import type { Phrase } from '../model/phrase.js';
import { alliances } from '../overlays/alliances.js';
import { itemsOf } from '../overlays/items-of.js';
import { sayIn } from '../scene/say-in.js';
import type { SceneSettings } from '../scene/scene-settings.js';
import type { Panel, PanelsBy } from './panel-types.js';
import type { ReadPanels } from './read-panels.js';
import { setsOf } from './values-of-panels.js';

/** The page's headline, that of the data, or what the maps show, and over which time. */
export function titleOf(
  data: MapData,
  { by, options }: ReadPanels,
  settings: readonly SceneSettings[],
  panels: readonly Panel[],
  messages: Messages,
): Phrase {
  if (typeof options.headline === 'string' && options.headline !== '')
    return { text: options.headline };
  const own = data.headline ?? data.title;
  if (own !== undefined) return sayIn(data, messages)(own);
  const { lists, mapTitle, parts } = messages;
  const what = by === 'alliances' ? parts.whoIsInWhat : shownIn(by, panels, messages);
  return { text: lists.comma([what ?? mapTitle, timeOf(settings, messages)]) };
}

function shownIn(by: PanelsBy, panels: readonly Panel[], { lists }: Messages): string | undefined {
  if (by === 'worldview') return undefined;
  const scene = panels.at(-1)!.scene;
  const names =
    by === 'values'
      ? setsOf(scene).map(({ title }) => title.text)
      : itemsOf(scene, alliances).map(({ name }) => name.text);
  return names.length > 0 && names.length <= 3 ? lists.and(names) : undefined;
}

/** The date of all of them, or the first and the last. */
function timeOf(settings: readonly SceneSettings[], { lang, dates, digits }: Messages): string {
  const all = [...new Set(settings.map(({ statedDate }) => statedDate))].sort();
  // Years of a span stand bare: a word for "year" is said once of several, in each language in its own way.
  const isSpan = all.length > 1;
  const say = (date: string) =>
    isSpan && date.length === 4 ? digits(Number(date)) : formatDate(date, lang, dates);
  return [...new Set([all[0]!, all.at(-1)!].map(say))].join('–');
}

/** Below the maps: the date where it is one, how far facts are known, how borders are drawn, and what the editors add. */
export function notesOf(
  by: PanelsBy,
  panels: readonly Panel[],
  { knownTo }: Pick<MapData, 'knownTo'>,
  messages: Messages,
): readonly Phrase[] {
  const scenes = panels.map(({ scene }) => scene);
  const isOfDates = by === 'as-of' || by === 'values';
  const told = isOfDates ? scenes.filter(({ isBeyondRecord }) => isBeyondRecord) : scenes;
  const dated = told.map(({ situation }) => situation);
  if (dated.length === 0 && knownTo !== undefined) dated.push(sayKnown(knownTo, messages));
  const texts = [...dated, ...scenes.map(({ convention }) => convention)];
  const remarks = scenes.flatMap((scene) => scene.remarks);
  const all = [...texts.map((text): Phrase => ({ text })), ...remarks];
  // Of a map before today's borders the convention says that too, after what the others say.
  const isTold = (text: string, i: number) =>
    all.some((other, j) => (other.text === text ? j < i : other.text.startsWith(text)));
  return all.filter(({ text }, i) => !isTold(text, i));
}

function sayKnown(to: string, { lang, dates, knownTo, lists }: Messages): string {
  return lists.sentence(upperFirst(knownTo(formatDate(to, lang, dates)), lang));
}

/** What a map is and tells, as one is told who does not see it. */
export const wordsOfPanel = ({ head, sub, changes, focusRole }: Panel): string =>
  [head.text, ...sub, ...changes, focusRole ?? []].flat().join(', ');
