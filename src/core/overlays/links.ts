import { hasBegun, isWithin } from '../data/dates.js';
import type { Claim, Link, Tone } from '../data/link.js';
import { listOf } from '../data/list-of.js';
import type { Detail } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { layoutLinks } from './marks/layout-links.js';
import type { LinkEnd, LinkItem } from './marks/link-item.js';
import { dashOf, sampleOf, stylesOf, type LinkStyles } from './marks/link-marks.js';
import { resolveEnd } from './marks/resolve-end.js';
import type { OverlayRenderer } from './overlay.js';

export type { LinkEnd, LinkItem } from './marks/link-item.js';

/** Onwards in the direction of reading: arrows are not mirrored among words that run from the right. */
const ARROWS = { ltr: '→', rtl: '←' } as const;

const CLAIMS: readonly Claim[] = ['event', 'standing', 'assessment', 'forecast'];
const TONES: readonly Tone[] = ['cooperative', 'strained', 'hostile', 'neutral'];

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
  line: ({ summary, when }) => ({ ...summary, text: `${when}: ${summary.text}` }),
  capitals: (items) =>
    items.flatMap(({ arcs }) => arcs.flatMap(({ from, to }) => [from.id, to.id])),
  legend: (items, { messages }) => {
    const drawn = items.filter(({ arcs }) => arcs.length > 0);
    const claims = CLAIMS.filter((claim) => drawn.some((item) => item.claim === claim));
    const entry = (
      key: string,
      meaning: string,
      alike: readonly LinkItem[],
      className: string,
      styles: LinkStyles,
    ) => ({
      key,
      label: { text: messages.linkLegend(meaning) },
      sample: sampleOf(
        className,
        styles,
        alike.some(({ directed }) => directed),
      ),
      targets: alike.map(({ id }) => id),
    });
    return [
      ...TONES.map((tone) =>
        entry(
          tone,
          messages.tones[tone],
          drawn.filter((item) => item.tone === tone),
          `link ${tone} event`,
          stylesOf(tone, 'event', dashOf(tone, false)),
        ),
      ),
      // What the lines mean is worth saying where there is more than one kind.
      ...(claims.length < 2 ? [] : claims).map((claim) =>
        entry(
          claim,
          messages.claims[claim],
          drawn.filter((item) => item.claim === claim),
          `link neutral ${claim} legend`,
          stylesOf('neutral', claim, undefined),
        ),
      ),
    ];
  },
  table: (items, { messages: { terms, claims } }) => ({
    columns: [terms.from, terms.to, terms.what, terms.claim, terms.date],
    rows: items.map((item) => ({
      item: item.id,
      cells: [
        { text: item.fromName },
        { text: item.toName },
        item.summary,
        { text: claims[item.claim] },
        { text: item.when, sort: item.date },
      ],
      citations: item.citations,
    })),
  }),
  layout: layoutLinks,
};

/** An event stays on the map from its day on; relations, judgements and forecasts only while they hold. */
function isActive(link: Link, asOf: string): boolean {
  const { start, end } = link.date ?? {};
  if (link.claim === 'event') return start === undefined || hasBegun(asOf, start);
  return isWithin(asOf, start, end);
}

/** Of very many links readers meet the words of few: they are made when they are asked for. */
function buildLink(link: Link, context: SceneContext, endOf: EndFinder): LinkItem {
  const { messages, text } = context;
  const directed = link.direction === 'directed';
  let words: Words | undefined;
  const worded = () => (words ??= wordsOf(link, context));
  return {
    id: `link:${link.id}`,
    kind: 'link',
    get title() {
      const { from, to } = worded();
      return { text: `${from} ${directed ? ARROWS[messages.dir] : '–'} ${to}` };
    },
    get label() {
      const kind = kindOf(link, context);
      return `${messages.linkLabel({ ...worded(), directed, kind })}. ${this.summary.text}`;
    },
    get details() {
      return detailsOf(link, this, context);
    },
    get citations() {
      return context.cite(link);
    },
    countries: [...listOf(link.from), ...listOf(link.to)].filter((end) => /^[A-Z]{2}$/.test(end)),
    linkKind: link.kind,
    claim: link.claim,
    tone: link.tone,
    directed,
    context: link.part === 'context',
    get when() {
      return worded().when;
    },
    date: link.date?.start ?? link.date?.end,
    get summary() {
      return text(link.summary);
    },
    get fromName() {
      return worded().from;
    },
    get toName() {
      return worded().to;
    },
    arcs: link.claim === 'absence' ? [] : arcsOf(link, endOf),
  };
}

/** The names of a link's ends, and its date. */
interface Words {
  readonly from: string;
  readonly to: string;
  readonly when: string;
}

function wordsOf(link: Link, context: SceneContext): Words {
  const { and } = context.messages.lists;
  const names = (ends: Link['from']) => and(listOf(ends).map((end) => nameOf(end, context)));
  return { from: names(link.from), to: names(link.to), when: whenOf(link, context) };
}

function detailsOf(link: Link, { summary, when }: LinkItem, context: SceneContext): Detail[] {
  const { messages, text } = context;
  const { terms, lists, claims, tones } = messages;
  const attribution = link.attribution && text(link.attribution).text;
  return [
    { text: summary },
    { term: terms.date, text: { text: when } },
    { term: terms.claim, text: { text: lists.plain([claims[link.claim], tones[link.tone]]) } },
    ...(attribution ? [{ text: { text: messages.accordingTo(attribution) } }] : []),
    ...(link.place ? [{ term: terms.place, text: text(link.place.name) }] : []),
    ...(link.people?.length
      ? [{ term: terms.people, text: { text: lists.plain(link.people) } }]
      : []),
    ...context.caveats(link),
  ];
}

/** A key such as "constructor" must not reach what every object inherits. */
function kindOf({ kind }: Link, { messages: { linkKinds } }: SceneContext): string {
  const name = Object.hasOwn(linkKinds, kind) ? linkKinds[kind] : undefined;
  return name ?? kind.replaceAll('-', ' ');
}

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
    resolve(link.to).flatMap((to) => (from.id === to.id ? [] : [{ from, to }])),
  );
}

function nameOf(end: string, { actor, place, country, text }: SceneContext): string {
  const named = actor(end) ?? place(end);
  return named ? text(named.name).text : country(end);
}

function whenOf(link: Link, { messages, date, dateRange }: SceneContext): string {
  const { start, end } = link.date ?? {};
  if (start === undefined) return end === undefined ? messages.undated : messages.until(date(end));
  if (link.claim === 'event') return end === undefined ? date(start) : dateRange(start, end);
  return end === undefined ? messages.since(date(start)) : messages.between(date(start), date(end));
}
