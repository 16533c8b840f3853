import { lastDay } from '../data/dates.js';
import { correctedItems } from '../data/corrected-items.js';
import type { MapData } from '../data/map-data.js';
import { joinSentences } from '../messages/join-sentences.js';
import type { Correction, Phrase, Scene } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import type { ShownOverlay } from '../overlays/overlay.js';
import { listPublishers } from './list-publishers.js';
import type { SceneSettings } from './scene-settings.js';

/** Most publishers that are named below a map; About and the table have them all. */
const MOST_NAMES = 6;

/** The date of a scene in words, and how far the record goes. */
export function writeDates(
  { asOf, statedDate }: SceneSettings,
  { data: { knownTo }, date, messages }: SceneContext,
): Pick<Scene, 'dateline' | 'situation' | 'isBeyondRecord'> {
  const { clauses, sentence } = messages.lists;
  const own = date(statedDate);
  const isKnownThen = knownTo === statedDate;
  const known =
    knownTo === undefined
      ? []
      : [isKnownThen ? messages.knownThen : messages.knownTo(date(knownTo))];
  const isBeyondRecord = knownTo !== undefined && asOf > lastDay(knownTo);
  return {
    dateline: clauses([messages.asOf(own), ...(isBeyondRecord ? known : [])]),
    situation: sentence(clauses([messages.situation(own), ...known])),
    isBeyondRecord,
  };
}

/** What the editors add below a map: their note, and corrections of the text as far as they touch what is drawn. */
export function writeRemarks(
  shown: readonly ShownOverlay[],
  { data, text }: SceneContext,
): readonly Phrase[] {
  const drawn = new Set(shown.flatMap(({ items }) => items.map(({ id }) => id)));
  const corrected = confirmed(data).filter((correction) =>
    correctedItems(correction).some((id) => drawn.has(id)),
  );
  const notes = [data.note, ...corrected.map(({ note }) => note)];
  return notes.flatMap((note) => (note === undefined ? [] : [text(note)]));
}

/** Where the text that a map goes with differs from the record, for About. */
export const writeCorrections = ({ data, text, cite }: SceneContext): Correction[] =>
  confirmed(data).map((correction) => ({
    text: text(correction.text),
    record: text(correction.record),
    citations: cite(correction),
  }));

const confirmed = ({ corrections = [] }: MapData) =>
  corrections.filter(({ confidence }) => confidence !== 'check');

/** Whose work a map rests on: as the data has it, or who published the sources of what is shown; and the map data. */
export function writeCredit(
  shown: readonly ShownOverlay[],
  settings: SceneSettings,
  context: SceneContext,
): Phrase {
  const { data, messages, text } = context;
  const { lists, terms, timeline } = messages;
  const own = data.credit === undefined ? undefined : text(data.credit);
  const names = own ? [own.text] : listPublishers(shown, settings, context);
  const more = names.length - MOST_NAMES;
  const named = more > 0 ? [...names.slice(0, MOST_NAMES), timeline.more(more)] : names;
  const parts = [
    ...(named.length > 0
      ? [lists.sentence(timeline.about(terms.sources, [lists.clauses(named)]))]
      : []),
    messages.credit,
    ...(data.machineTranslated?.includes(messages.lang) ? [messages.machineMade] : []),
  ];
  return { ...own, text: joinSentences(parts) };
}
