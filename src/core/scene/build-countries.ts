import type { SceneContext } from '../model/scene-context.js';
import type { CountryItem, Detail, Scene } from '../model/scene.js';
import type { OverlayRenderer } from '../overlays/overlay.js';

/** Every country that the atlas knows, with its roles in what is shown and what concerns it. */
export function buildCountries(
  shown: Scene['overlays'],
  overlays: readonly OverlayRenderer[],
  focus: readonly string[],
  context: SceneContext,
): CountryItem[] {
  const { messages, atlas } = context;
  return Object.entries(atlas.countries).map(([code, [lon = 0, lat = 0]]) => {
    const name = context.country(code);
    const held = overlays.flatMap(
      (overlay) => overlay.roles?.(code, shown[overlay.name] ?? [], context) ?? [],
    );
    const roles = held.map(({ words }) => words);
    const capital = atlas.capitals[code] as [string, number, number] | undefined;
    return {
      id: `country:${code}`,
      kind: 'country',
      code,
      name,
      short: messages.shortCountries[code] ?? code,
      title: { text: name },
      label: messages.countryLabel({ name, roles }),
      // Made for the few countries that a reader opens.
      get details() {
        return [
          ...held.map(({ detail }) => detail),
          ...overlays.flatMap((overlay) => concerning(code, overlay, shown, context)),
        ];
      },
      get citations() {
        return uniqueBy(
          held.flatMap(({ citations }) => citations),
          ({ text }) => text,
        );
      },
      countries: [code],
      point: [lon, lat],
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
    };
  });
}

/** One line for each thing of an overlay that concerns the country, so that a reader learns what there is to open. */
function concerning(
  code: string,
  overlay: OverlayRenderer,
  shown: Scene['overlays'],
  context: SceneContext,
): Detail[] {
  if (!overlay.kind) return [];
  return (shown[overlay.name] ?? [])
    .filter(({ countries }) => countries.includes(code))
    .map((item, i) => ({
      ...(i === 0 ? { term: overlay.words(context.messages).title } : {}),
      text: overlay.line?.(item, context) ?? item.title,
    }));
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
