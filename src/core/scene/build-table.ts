import type { Worldview } from '../geometry/worldview.js';
import type { CountryItem, Scene, TableRow, TableSection } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { OVERLAY_NAMES, OVERLAYS, type OverlayName } from '../overlays/index.js';

type Built = Pick<Scene, OverlayName>;

/** Id of the section that lists the countries; the others are called like their overlays. */
export const COUNTRIES = 'countries';

/** Everything that the map says as tables: its countries, then what each overlay shows. Sections without rows are left out. */
export function buildTable(
  countries: readonly CountryItem[],
  built: Built,
  worldview: Worldview,
  context: SceneContext,
): TableSection[] {
  const drawn = countries.filter(({ code }) => isDrawn(code, worldview));
  const overlays = OVERLAY_NAMES.map((name) => OVERLAYS[name].table(built[name] as never, context));
  return [tableOfCountries(drawn, built, context), ...overlays].filter(
    ({ rows }) => rows.length > 0,
  );
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
  { alliances }: Built,
  { messages, compare }: SceneContext,
): TableSection {
  const rolesOf = ({ roles }: CountryItem) =>
    roles.map(({ index, role }) =>
      messages.roleIn(alliances[index]!.short.text, messages.roles[role]),
    );
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
          { text: messages.lists.plain(rolesOf(country)) },
        ],
        citations: country.citations,
      })),
  };
}
