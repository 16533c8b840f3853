import type { Corridor, Section } from '../data/corridor.js';
import { stateAt } from '../data/state-at.js';
import type { Position } from '../geometry/projection.js';
import type { Messages } from '../messages/messages.js';
import { CORRIDOR_WORDS, type CorridorWords } from '../messages/corridor-words.js';
import type { Detail, Phrase } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { defineRenderer } from './custom/define-renderer.js';
import { sampleOf } from './custom/layout-places.js';
import { wordsIn } from './custom/words-in.js';
import { KINDS, STATUSES, stylesOf } from './marks/corridor-styles.js';
import type { Change } from './overlay.js';
import {
  changesOf,
  datesOf,
  figureDetails,
  otherStates,
  sourcesOf,
  stateInWords,
  statusSince,
} from './words/state-words.js';

const wordsOf = (messages: Messages): CorridorWords =>
  wordsIn('corridors', CORRIDOR_WORDS, messages)!;

/** Railways, roads, pipelines and power lines as lines through their stops, each part in the state of the date. */
export const corridors = defineRenderer({
  name: 'corridors',
  kind: 'corridor',
  layer: 'lines',
  words: wordsOf,
  tagsOf: ({ kind, parties }: Corridor) => [kind, ...parties],
  item(corridor: Corridor, context) {
    const { asOf, messages, text, cite } = context;
    const state = stateAt(corridor.history, asOf);
    if (!state) return undefined;
    const words = wordsOf(messages);
    const title = text(corridor.name);
    const [kind, status] = [words.kinds[corridor.kind], words.statuses[state.status]];
    const since = statusSince(corridor.history, asOf)!;
    const parts = partsOf(corridor, context);
    return {
      title,
      name: labelOf(corridor, title, context),
      label: messages.disputeLabel({ name: title.text, kind, status }),
      lines: parts.map((part) => ({ points: part.points, ...stylesOf(part.kind, part.status) })),
      countries: corridor.parties,
      corridorKind: corridor.kind,
      status: state.status,
      kinds: parts.map((part) => part.kind),
      statuses: parts.map((part) => part.status),
      when: messages.since(context.date(since)),
      date: since,
      get details() {
        return detailsOf(corridor, words, context);
      },
      get citations() {
        const histories = corridor.sections.map(({ history }) => history);
        return cite(sourcesOf([corridor], corridor.history, ...histories, corridor.figures));
      },
    };
  },
  line: ({ title, status }, { messages }) => ({
    ...title,
    text: messages.timeline.about(title.text, [wordsOf(messages).statuses[status]]),
  }),
  legend(items, { messages }) {
    const { lists } = messages;
    const words = wordsOf(messages);
    const idsOf = (alike: typeof items) => alike.map(({ id }) => id);
    const shown = STATUSES.filter((status) => items.some((item) => item.statuses.includes(status)));
    // A road's line says by itself what a whole line means.
    const drawn = KINDS.filter((kind) => items.some(({ kinds }) => kinds.includes(kind)));
    const isRoad = drawn.includes('road');
    // Of one kind the dashes are shown in its own colour.
    const kind = drawn.length === 1 ? drawn[0]! : 'road';
    const told = isRoad ? shown.filter((status) => status !== 'operating') : shown;
    return [
      ...drawn.map((one) => ({
        key: one,
        label: { text: words.kinds[one] },
        sample: sampleOf('corridor', stylesOf(one, 'operating')),
        targets: idsOf(items.filter(({ kinds }) => kinds.includes(one))),
      })),
      // What the dashes mean is worth saying where there are any.
      ...(shown.join() === 'operating' ? [] : told).map((status) => ({
        key: status,
        label: { text: lists.comma([words.one, words.statuses[status]]) },
        sample: sampleOf('corridor', stylesOf(kind, status)),
        targets: idsOf(items.filter(({ statuses }) => statuses.includes(status))),
      })),
    ];
  },
  legendKeys: () => [...KINDS, ...STATUSES],
  table(items, { messages, country }) {
    const { terms, lists } = messages;
    const words = wordsOf(messages);
    return {
      columns: [terms.what, terms.kind, terms.parties, terms.status, terms.date],
      rows: items.map((item) => ({
        item: item.id,
        cells: [
          item.title,
          { text: words.kinds[item.corridorKind] },
          { text: lists.plain(item.countries.map(country)) },
          { text: words.statuses[item.status] },
          { text: item.when, sort: item.date },
        ],
        citations: item.citations,
      })),
    };
  },
  datesOf: ({ history, sections }: Corridor) => [
    ...datesOf(history),
    ...sections.flatMap((section) => datesOf(section.history ?? [])),
  ],
  changes(corridor: Corridor, span, context): Change[] {
    const { statuses } = wordsOf(context.messages);
    const title = context.text(corridor.name);
    const whole = changesOf(title, corridor.history, span, statuses, context);
    return corridor.sections.reduce((told, section) => {
      if (!section.history) return told;
      const part = { ...title, text: partName(section, title.text, context) };
      const changes = changesOf(part, section.history, span, statuses, context);
      // What becomes of the whole on a day is not told again of its parts.
      return [...told, ...changes.filter(({ date }) => !whole.some((one) => one.date === date))];
    }, whole);
  },
});

/** The parts that are drawn at the date: those that have a state. */
function partsOf({ sections, kind, history }: Corridor, context: SceneContext) {
  return sections.flatMap((section) => {
    const state = stateAt(section.history ?? history, context.asOf);
    if (!state) return [];
    const points = section.stops.flatMap((stop) => pointOf(stop, context));
    return [{ points, kind: section.kind ?? kind, status: state.status }];
  });
}

/** The short name beside the line, unless it is in another language than the full one would be. */
function labelOf({ short }: Corridor, title: Phrase, { text }: SceneContext): string {
  const label = short === undefined ? title : text(short);
  return label.lang === title.lang ? label.text : title.text;
}

type Stop = Section['stops'][number];

function pointOf(stop: Stop, { place }: SceneContext): readonly Position[] {
  const known = typeof stop === 'string' ? place(stop) : stop;
  return known ? [[known.lon, known.lat]] : [];
}

function nameOf(stop: Stop, { place, text }: SceneContext): string[] {
  const name = typeof stop === 'string' ? place(stop)?.name : stop.name;
  return name === undefined ? [] : [text(name).text];
}

/** From one end of a part to the other. */
const courseOf = ({ stops }: Section, context: SceneContext): string =>
  stops.flatMap((stop) => nameOf(stop, context)).join(' – ');

/** A part by its own name beside that of the whole, else by its course. */
const partName = (section: Section, whole: string, context: SceneContext): string =>
  context.messages.lists.comma([
    whole,
    section.name === undefined ? courseOf(section, context) : context.text(section.name).text,
  ]);

function detailsOf(corridor: Corridor, words: CorridorWords, context: SceneContext): Detail[] {
  const { messages, text, country, asOf } = context;
  const { terms, lists, timeline } = messages;
  const { history, summary, sections, parties } = corridor;
  const headed = (term: string, said: readonly string[]): Detail[] =>
    said.map((one, i) => ({ ...(i === 0 ? { term } : {}), text: { text: one } }));
  const parts = sections.flatMap((section) => {
    const state = section.history && stateAt(section.history, asOf);
    if (!state) return [];
    const note = state.note === undefined ? [] : [text(state.note).text];
    const name = section.name === undefined ? courseOf(section, context) : text(section.name).text;
    return [timeline.about(name, [words.statuses[state.status], ...note])];
  });
  return [
    { term: terms.status, text: stateInWords(history, words.statuses, context) },
    ...headed(words.parts, parts),
    { term: terms.kind, text: { text: words.kinds[corridor.kind] } },
    { term: terms.parties, text: { text: lists.plain(parties.map(country)) } },
    ...headed(
      words.route,
      sections.map((section) => courseOf(section, context)).filter((course) => course !== ''),
    ),
    ...(summary === undefined ? [] : [{ term: terms.fact, text: text(summary) }]),
    ...figureDetails(corridor.figures, words, context),
    ...otherStates(history, words.statuses, context),
    ...context.caveats(corridor),
  ];
}
