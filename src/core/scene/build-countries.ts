import type { SceneContext } from '../model/scene-context.js';
import type { CountryItem, Detail } from '../model/scene.js';
import type { ShownOverlay } from '../overlays/overlay.js';

/** Every country that the atlas knows, with its roles in what is shown and what concerns it. */
export function buildCountries(
  shown: readonly ShownOverlay[],
  focus: readonly string[],
  partner: string | undefined,
  context: SceneContext,
): CountryItem[] {
  const {
    messages,
    atlas,
    data: { colors },
  } = context;
  return Object.entries(atlas.countries).map(([code, point]) => {
    const name = context.country(code);
    const held = shown.flatMap(({ overlay, items }) => overlay.roles?.(code, items, context) ?? []);
    const roles = held.map(({ words }) => words);
    const capital = atlas.capitals[code];
    return {
      id: `country:${code}`,
      kind: 'country',
      code,
      name,
      title: { text: name },
      label: messages.countryLabel({ name, roles }),
      // Made for the few countries that a reader opens.
      get details() {
        return [
          ...held.map(({ detail }) => detail),
          ...shown.flatMap((one) => concerning(code, one, context)),
        ];
      },
      get citations() {
        return uniqueBy(
          held.flatMap(({ citations }) => citations),
          ({ text }) => text,
        );
      },
      countries: [code],
      point,
      ...(capital
        ? {
            capital: {
              name: messages.capitals[code] ?? capital[0],
              point: [capital[1], capital[2]],
            },
          }
        : {}),
      roles,
      inFocus: focus.includes(code),
      isPartner: code === partner && !focus.includes(code),
      ...(colors?.[code] === undefined ? {} : { color: colors[code] }),
    };
  });
}

/** One line for each thing of an overlay that concerns the country, so that a reader learns what there is to open. */
function concerning(
  code: string,
  { overlay, items }: ShownOverlay,
  context: SceneContext,
): Detail[] {
  if (!overlay.kind) return [];
  return items
    .filter(({ countries }) => countries.includes(code))
    .map((item, i) => ({
      ...(i === 0 ? { term: overlay.words(context.messages).title } : {}),
      text: overlay.line?.(item, context) ?? item.title,
    }));
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
