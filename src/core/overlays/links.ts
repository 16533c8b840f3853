import { joinSentences } from '../messages/join-sentences.js';
import { upperFirst } from '../messages/upper-first.js';
import { hasBegun, isWithin } from '../data/dates.js';
import { linkAt } from '../data/link-at.js';
import type { Link } from '../data/link.js';
import { listOf } from '../data/list-of.js';
import type { Position } from '../geometry/projection.js';
import type { SceneContext } from '../model/scene-context.js';
import { layoutLinks } from './marks/layout-links.js';
import type { LinkEnd, LinkItem } from './marks/link-item.js';
import { leadOf } from './marks/choose-links.js';
import { sampleOf } from './marks/link-marks.js';
import { formOf } from './marks/link-form.js';
import { resolveEnd } from './marks/resolve-end.js';
import type { OverlayRenderer } from './overlay.js';
import type { ReachContext } from './reach.js';
import {
  attributed,
  attributionOf,
  correctionsOf,
  detailsOf,
  kindOf,
  summaryOf,
  titleFrom,
  wordsOf,
  type Words,
} from './words/link-words.js';

export type { LinkEnd, LinkItem } from './marks/link-item.js';

/** Relations between countries, places and actors, drawn as arcs; an arrowhead where one side acts on the other. */
export const links: OverlayRenderer<'links', Link, LinkItem> = {
  name: 'links',
  kind: 'link',
  layer: 'lines',
  crowd: 1000,
  ignoresBorders: true,
  words: ({ overlays }) => overlays.links,
  tagsOf: (link) => [
    link.kind,
    link.claim,
    ...(link.part ? [link.part] : []),
    ...listOf(link.from),
    ...listOf(link.to),
  ],
  build: (rows, context) => {
    const endOf = findEnds(context);
    return rows
      .filter((link) => isActive(link, context.asOf))
      .map((link) => buildLink(link, context, endOf));
  },
  line({ summary, attribution, when }, { messages }) {
    const said = attributed(summary, attribution);
    return { ...said, text: messages.timeline.about(when, [said.text]) };
  },
  partner(items, focus) {
    const lead = leadOf(items, focus);
    const ends = lead?.arcs.flatMap(({ from, to }) => [from.id, to.id]) ?? [];
    return ends.find((id) => isCountry(id) && !focus.includes(id));
  },
  // What a line of events and lasting ties means is said beside it; a judgement has to be known for one.
  legend(items, { messages }) {
    const judged = items.filter(
      ({ arcs, claim }) => arcs.length > 0 && (claim === 'assessment' || claim === 'forecast'),
    );
    return JUDGED.map((claim) => {
      const alike = judged.filter((item) => item.claim === claim);
      return {
        key: claim,
        label: { text: messages.legendWords.claims[claim] },
        sample: sampleOf(`link neutral ${claim} legend`, {
          tone: alike.every(({ tone }) => tone === alike[0]?.tone)
            ? (alike[0]?.tone ?? 'neutral')
            : 'neutral',
          claim,
          isLead: false,
          isLater: false,
          directed: false,
        }),
        targets: alike.map(({ id }) => id),
      };
    });
  },
  legendKeys: () => JUDGED,
  table: (items, { messages: { terms, claims, timeline } }) => ({
    columns: [terms.from, terms.to, terms.what, terms.claim, terms.date],
    rows: items.map((item) => ({
      item: item.id,
      cells: [
        { text: item.fromName },
        { text: item.toName },
        item.summary,
        {
          text: item.attribution
            ? timeline.about(claims[item.claim], [item.attribution])
            : claims[item.claim],
        },
        { text: item.when, sort: item.date },
      ],
      citations: item.citations,
    })),
  }),
  reach: (rows, context) => rows.flatMap((link) => pointsOfLink(link, context)),
  layout: layoutLinks,
};

/** Claims that the legend explains. */
const JUDGED = ['assessment', 'forecast'] as const;

/** The ends of a link, as far as they have a place of their own. */
function pointsOfLink({ from, to }: Link, { data, atlas }: ReachContext): Position[] {
  return [...listOf(from), ...listOf(to)].flatMap((id): Position[] => {
    const placed = data.places?.find((place) => place.id === id);
    const at = placed ?? data.actors?.find((actor) => actor.id === id)?.at;
    if (at) return [[at.lon, at.lat]];
    if (!Object.hasOwn(atlas.capitals, id)) return [];
    const [, lon, lat] = atlas.capitals[id] ?? [];
    return lon === undefined || lat === undefined ? [] : [[lon, lat]];
  });
}

/** An event stays on the map from its day on; relations, judgements and forecasts only while they hold. */
function isActive(link: Link, asOf: string): boolean {
  const { start, end } = link.date ?? {};
  if (linkAt(link, asOf).claim === 'event') return start === undefined || hasBegun(asOf, start);
  return isWithin(asOf, start, end);
}

/** Of very many links readers meet the words of few: they are made when they are asked for. */
function buildLink(link: Link, context: SceneContext, endOf: EndFinder): LinkItem {
  const { messages } = context;
  const directed = link.direction === 'directed';
  const { claim, tone } = linkAt(link, context.asOf);
  const arcs = claim === 'absence' ? [] : arcsOf(link, endOf);
  let words: Words | undefined;
  const worded = () => (words ??= wordsOf(link, context));
  return {
    id: `link:${link.id}`,
    kind: 'link',
    get title() {
      return { text: titleFrom(link, worded(), messages) };
    },
    get label() {
      const kind = kindOf(link, context);
      const { text } = attributed(this.summary, this.attribution);
      const named = messages.linkLabel({ ...worded(), directed, kind });
      return joinSentences([messages.lists.sentence(named), text]);
    },
    get details() {
      return detailsOf(link, this, context);
    },
    get citations() {
      const grounds = [link, ...(link.history ?? []), ...correctionsOf(link, context)];
      return context.cite({ sources: grounds.flatMap(({ sources }) => sources ?? []) });
    },
    get brief() {
      const said = attributed(this.summary, this.attribution);
      return {
        standing: { ...said, text: messages.timeline.about(this.when, [said.text]) },
        lines: [],
      };
    },
    countries: [...listOf(link.from), ...listOf(link.to)].filter(isCountry),
    linkKind: link.kind,
    claim,
    tone,
    directed: directed || arcs.some(({ to }) => to.meets),
    context: link.part === 'context',
    form: formOf(link, context),
    isLater: isAfter(link.date?.start, context.data.asOf),
    lead: link.lead ?? false,
    hasWords: link.words !== undefined,
    color: link.color,
    place: placeOf(link),
    words: link.words === undefined ? undefined : context.text(link.words),
    toFar: messages.toFar,
    fromFar: messages.fromFar,
    toShaded: messages.shaded,
    get when() {
      return worded().when;
    },
    get head() {
      return upperFirst(worded().when, messages.lang);
    },
    date: link.date?.start ?? link.date?.end,
    get summary() {
      return summaryOf(link, context);
    },
    get attribution() {
      return attributionOf(link, context);
    },
    get fromName() {
      return worded().from;
    },
    get toName() {
      return worded().to;
    },
    arcs,
  };
}

const isCountry = (id: string): boolean => /^[A-Z]{2}$/.test(id);

/** Whether something began only after the day that the data is about. */
const isAfter = (start: string | undefined, asOf: string | undefined): boolean =>
  start !== undefined &&
  asOf !== undefined &&
  start.slice(0, asOf.length) > asOf.slice(0, start.length);

const placeOf = ({ place }: Link): Position | undefined =>
  place?.lon === undefined || place.lat === undefined ? undefined : [place.lon, place.lat];

type EndFinder = (id: string, link: Link) => LinkEnd | undefined;

/** Finds ends of links, each but once: an actor alone may stand elsewhere for another link. */
function findEnds(context: SceneContext): EndFinder {
  const found = new Map<string, LinkEnd | undefined>();
  return (id, link) => {
    if (context.actor(id)) return resolveEnd(id, link, context);
    if (!found.has(id)) found.set(id, resolveEnd(id, link, context));
    return found.get(id);
  };
}

function arcsOf(link: Link, endOf: EndFinder): LinkItem['arcs'] {
  const resolve = (ends: Link['from']) => listOf(ends).flatMap((end) => endOf(end, link) ?? []);
  return resolve(link.from).flatMap((from) =>
    resolve(link.to).flatMap((to) =>
      from.id === to.id ? [] : [from.meets ? { from: to, to: from } : { from, to }],
    ),
  );
}
