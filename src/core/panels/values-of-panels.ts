import type { Phrase, Scene } from '../model/scene.js';
import type { ValuesItem } from '../overlays/thematic/value-item.js';

/** Numbers of one kind on one of the maps, and what they are called without their date. */
export interface PanelValues extends ValuesItem {
  readonly named: Phrase;
}

/** The numbers of a scene: known by what they have, since the code that draws them is loaded where a map has some. */
export const setsOf = (scene: Scene): readonly PanelValues[] =>
  (scene.overlays['values'] ?? [])
    .filter((item): item is ValuesItem => 'entries' in item)
    .map((item) => Object.assign(Object.create(item) as ValuesItem, { named: namedOf(item) }));

function namedOf(item: ValuesItem): Phrase {
  const { title, entries, format } = item;
  // With its unit, as the words of a number have it.
  const [first] = entries;
  const unit = first?.words.replace(format(first.value), '').trim();
  return unit ? { ...title, text: item.list([title.text, unit]) } : title;
}
