import { currentMemberships } from '../data/current-memberships.js';
import { rowsOf } from '../data/rows-of.js';
import type { ShapeRole } from '../data/shape.js';
import type { Values } from '../data/values.js';
import { SHAPE } from '../data/shape-id.js';
import type { OutlinedShape } from '../geometry/outline.js';
import type { Position } from '../geometry/projection.js';
import type { Messages, OverlayWords } from '../messages/messages.js';
import { SHAPE_WORDS, type ShapeWords } from '../messages/shape-words.js';
import type { Detail } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { defineRenderer } from './custom/define-renderer.js';
import { ownPeriod, periodInWords } from './custom/period.js';
import { wordsIn } from './custom/words-in.js';
import { layoutShape } from './marks/shape-layout.js';
import { ROLES, roleFor, sampleOf, type ShapeForm } from './marks/shape-styles.js';

const wordsOf = (messages: Messages): ShapeWords => wordsIn('shapes', SHAPE_WORDS, messages)!;

/** More than this many are counted in the description, fewer are named. */
const MOST_NAMED = 4;

/** Lines, areas and points of a page's own, drawn by what they are: railways, regions, places. */
export const shapes = defineRenderer({
  name: 'shapes',
  kind: 'shape',
  layer: 'areas',
  words(messages): OverlayWords {
    const { title, all, count } = wordsOf(messages);
    const describe = (n: number, names: () => readonly string[]) =>
      n <= MOST_NAMED ? messages.lists.and(names()) : count(n);
    return { title, all, count, describe };
  },
  tagsOf: ({ role, countries = [] }: OutlinedShape) => [...(role ? [role] : []), ...countries],
  item(shape: OutlinedShape, context) {
    const { messages, text } = context;
    const { outline, role, color, short, countries = [] } = shape;
    const title = text(shape.name);
    const told = roleFor(formOf(shape), role);
    const kind = wordsOf(messages).roles[told];
    const bodies = bodiesOf(shape, context);
    return {
      title,
      name: text(short ?? shape.name).text,
      label: messages.lists.comma([title.text, kind, ...bodies]),
      countries,
      outline,
      shapeRole: role,
      told,
      color,
      isTold: bodies.length > 0 || hasNumber(shape, context),
      get details() {
        return detailsOf(shape, told, bodies, context);
      },
    };
  },
  layout(items, context) {
    const laid = items.map((item) => layoutShape(item, context));
    return {
      items: laid.flatMap((part) => part.items),
      labels: laid.flatMap((part) => part.labels),
      obstacles: laid.flatMap((part) => part.obstacles),
    };
  },
  legendKeys: (rows) => [
    ...ROLES,
    ...rows.flatMap(({ color }) =>
      color === undefined ? [] : ROLES.map((role) => `${role}-${color.slice(1)}`),
    ),
  ],
  legend(items, { messages }) {
    const words = wordsOf(messages);
    // What a body counts among its own looks like that, what bears a number like its value, and what is not drawn like nothing.
    const drawn = items.filter(({ isTold, outline }) => outline && !isTold);
    return ROLES.flatMap((role) => {
      const alike = drawn.filter(({ told }) => told === role);
      const colours = [...new Set(alike.map(({ color }) => color))];
      return colours.map((color) => {
        const own = alike.filter((item) => item.color === color);
        const isNamed = color !== undefined && own.length < 3 && colours.length > 1;
        return {
          key: color === undefined ? role : `${role}-${color.slice(1)}`,
          label: {
            text: isNamed
              ? messages.lists.and(own.map(({ title }) => title.text))
              : words.roles[role],
          },
          sample: sampleOf(role, color),
          targets: own.map(({ id }) => id),
        };
      });
    });
  },
  table(items, { messages, country }) {
    const { terms, lists } = messages;
    const { roles } = wordsOf(messages);
    return {
      columns: [terms.what, terms.kind, terms.country, terms.date],
      rows: items.map((item) => ({
        item: item.id,
        cells: [
          item.title,
          { text: roles[item.told] },
          { text: lists.plain(item.countries.map(country)) },
          { text: item.when, sort: item.date },
        ],
        citations: item.citations,
      })),
    };
  },
  reach: (rows: readonly OutlinedShape[]) =>
    rows.flatMap(({ outline }): Position[] => {
      if (!outline) return [];
      const [west, south, east, north] = outline.box;
      return [
        [west, south],
        [east, north],
      ];
    }),
});

/** What a shape is told as: its areas before its lines before its points; by its role while nothing of it is there. */
function formOf({ outline, role }: OutlinedShape): ShapeForm {
  if (outline?.hasAreas) return 'area';
  if (outline?.hasLines) return 'line';
  if (outline) return 'point';
  return role === undefined || role === 'region' || role === 'zone'
    ? 'area'
    : role === 'place'
      ? 'point'
      : 'line';
}

/** Whether the data has numbers of it. */
const hasNumber = ({ id }: OutlinedShape, { data }: SceneContext): boolean =>
  (rowsOf(data, 'values') as readonly Partial<Pick<Values, 'rows'>>[]).some(({ rows = [] }) =>
    rows.some(({ item }) => item === SHAPE + id),
  );

/** What it is in the bodies of the data, as in "SCO member". */
const bodiesOf = ({ id }: OutlinedShape, { data, asOf, messages, text }: SceneContext): string[] =>
  (data.alliances ?? []).flatMap((body) =>
    currentMemberships(body, asOf)
      .filter(({ country }) => country === SHAPE + id)
      .map(({ role }) => messages.roleIn(text(body.short).text, messages.roles[role])),
  );

function detailsOf(
  shape: OutlinedShape,
  role: ShapeRole,
  bodies: readonly string[],
  context: SceneContext,
): Detail[] {
  const { messages, text, country } = context;
  const { terms, lists } = messages;
  const { summary, from, to, countries = [] } = shape;
  const isDated = from !== undefined || to !== undefined;
  return [
    { term: terms.kind, text: { text: wordsOf(messages).roles[role] } },
    ...bodies.map((said) => ({ text: { text: said } })),
    ...(countries.length > 0
      ? [{ term: terms.country, text: { text: lists.plain(countries.map(country)) } }]
      : []),
    ...(isDated
      ? [{ term: terms.date, text: { text: periodInWords(ownPeriod(shape), context) } }]
      : []),
    ...(summary === undefined ? [] : [{ term: terms.fact, text: text(summary) }]),
    ...context.caveats(shape),
  ];
}
