import { ROLE_GROUPS } from '../data/role-groups.js';
import { attributed } from '../overlays/words/link-words.js';
import type { AllianceItem, CountryItem, Detail, DisputeItem, LinkItem } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';

interface Built {
  readonly alliances: readonly AllianceItem[];
  readonly disputes: readonly DisputeItem[];
  readonly links: readonly LinkItem[];
}

/** Every country that the atlas knows, with its roles in the bodies shown and what concerns it. */
export function buildCountries(
  built: Built,
  focus: readonly string[],
  context: SceneContext,
): CountryItem[] {
  const { messages, atlas } = context;
  return Object.entries(atlas.countries).map(([code, [lon = 0, lat = 0]]) => {
    const name = context.country(code);
    const held = built.alliances.flatMap(({ id, index, short, memberships }) =>
      memberships
        .filter(({ country }) => country === code)
        .map((membership) => {
          const words = messages.roleIn(short.text, messages.roles[membership.role]);
          return { id, index, short, membership, words };
        }),
    );
    const capital = atlas.capitals[code] as [string, number, number] | undefined;
    return {
      id: `country:${code}`,
      kind: 'country',
      code,
      name,
      short: messages.shortCountries[code] ?? code,
      title: { text: name },
      label: messages.countryLabel({ name, roles: held.map(({ words }) => words) }),
      // Made for the few countries that a reader opens.
      get details() {
        return [
          ...held.map(({ short, membership, words }): Detail => ({
            text: { ...short, text: messages.lists.plain([words, membership.since]) },
          })),
          ...concerning(code, built, context),
        ];
      },
      get citations() {
        return uniqueBy(
          held.flatMap(({ membership }) => membership.citations),
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
      roles: held.map(({ id, index, membership: { role } }) => ({
        index,
        alliance: id,
        role,
        group: ROLE_GROUPS[role],
      })),
      inFocus: focus.includes(code),
    };
  });
}

/** One line for each dispute and link that names the country, so that a reader learns what there is to open. */
function concerning(
  code: string,
  { disputes, links }: Built,
  { messages }: SceneContext,
): Detail[] {
  const of = (item: DisputeItem | LinkItem) => item.countries.includes(code);
  return [
    ...disputes.filter(of).map((item, i): Detail => ({
      ...(i === 0 ? { term: messages.tables.disputes } : {}),
      text: { ...item.title, text: `${item.title.text}: ${messages.statuses[item.status]}` },
    })),
    ...links.filter(of).map((item, i): Detail => {
      const said = attributed(item.summary, item.attribution);
      return {
        ...(i === 0 ? { term: messages.tables.links } : {}),
        text: { ...said, text: `${item.when}: ${said.text}` },
      };
    }),
  ];
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
