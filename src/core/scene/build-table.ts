import type { Worldview } from '../geometry/worldview.js';
import type { SceneContext } from '../model/scene-context.js';
import type { SceneNote } from '../model/scene-parts.js';
import type { CountryItem, TableRow, TableSection } from '../model/scene.js';
import type { ShownOverlay } from '../overlays/overlay.js';
import { tableOfCorrections } from '../overlays/words/link-corrections.js';

/** Id of the section that lists the countries; the others are called like their overlays. */
export const COUNTRIES = 'countries';
const NOTES = 'notes';

/**
 * Everything that the map says as tables: its countries, then what each overlay shows, then an editor's notes, then where a text and the record
 * differ. Sections without rows are left out.
 */
export function buildTable(
  countries: readonly CountryItem[],
  shown: readonly ShownOverlay[],
  worldview: Worldview,
  notes: readonly SceneNote[],
  context: SceneContext,
): TableSection[] {
  const drawn = countries.filter(({ code }) => isDrawn(code, worldview));
  const sections = shown.map(({ overlay, items }) => ({
    id: overlay.name,
    caption: overlay.words(context.messages).title,
    ...overlay.table(items, context),
  }));
  return [
    tableOfCountries(drawn, context),
    ...sections,
    tableOfNotes(notes, context),
    tableOfCorrections(shown, context),
  ].filter(({ rows }) => rows.length > 0);
}

/**
 * Whether the point of view gives the country land of its own, as geometry/geography.ts draws it: the map must not list as
 * a country what it shows as part of another. Codes of our own, which begin with X, have land only where a view says so.
 */
function isDrawn(code: string, { pieces }: Worldview): boolean {
  const isOwner = Object.values(pieces).some(({ owner }) => owner === code);
  return isOwner || !(code.startsWith('X') || Object.hasOwn(pieces, code));
}

function tableOfCountries(
  countries: readonly CountryItem[],
  { messages, compare }: SceneContext,
): TableSection {
  return {
    id: COUNTRIES,
    caption: messages.tables.countries,
    columns: [messages.terms.country, messages.terms.capital, messages.terms.role],
    rows: [...countries]
      .sort((a, b) => compare(a.name, b.name))
      .map((country): TableRow => ({
        item: country.id,
        cells: [
          { text: country.name },
          { text: country.capital?.name ?? '' },
          { text: messages.lists.plain(country.roles) },
        ],
        citations: country.citations,
      })),
  };
}

/** The notes, be there room for them on the picture or not. */
const tableOfNotes = (
  notes: readonly SceneNote[],
  { messages: { parts, terms } }: SceneContext,
): TableSection => ({
  id: NOTES,
  caption: parts.notes,
  columns: [terms.note, terms.fact],
  rows: notes.map(({ head, text, item = '', citations }) => ({
    item,
    cells: [head ?? { text: '' }, text],
    citations,
  })),
});
