import { hasBegun, isWithin } from '../data/dates.js';
import type { Claim, Link, Tone } from '../data/link.js';
import type { Detail, LegendEntry, LinkItem } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { resolveEnd } from '../model/resolve-end.js';
import { layoutLinks } from './marks/layout-links.js';
import type { Overlay } from './overlay.js';

/** Onwards in the direction of reading: arrows are not mirrored among words that run from the right. */
const ARROWS = { ltr: '→', rtl: '←' } as const;

const CLAIMS: readonly Claim[] = ['event', 'standing', 'assessment', 'forecast'];
const TONES: readonly Tone[] = ['cooperative', 'strained', 'hostile', 'neutral'];

/** Relations between countries, places and actors, drawn as arcs; an arrowhead where one side acts on the other. */
export const links: Overlay<Link, LinkItem> = {
  tagsOf: (link) => [
    link.kind,
    link.claim,
    ...(link.part ? [link.part] : []),
    ...[link.from, link.to].flat(),
  ],
  build: (data, context) =>
    data.filter((link) => isActive(link, context.asOf)).map((link) => buildLink(link, context)),
  legend: (items, context) => {
    const drawn = items.filter(({ arcs }) => arcs.length > 0);
    const claims = CLAIMS.filter((claim) => drawn.some((item) => item.claim === claim));
    return [
      ...TONES.flatMap((tone) =>
        legendOf(
          `links:${tone}`,
          context.messages.linkLegend(context.messages.tones[tone]),
          `link ${tone} event`,
          drawn.filter((item) => item.tone === tone),
        ),
      ),
      // What the lines mean is worth saying where there is more than one kind.
      ...(claims.length < 2 ? [] : claims).flatMap((claim) =>
        legendOf(
          `links:${claim}`,
          context.messages.linkLegend(context.messages.claims[claim]),
          `link neutral ${claim} legend`,
          drawn.filter((item) => item.claim === claim),
        ),
      ),
    ];
  },
  table: (items, { messages: { terms, tables, claims } }) => ({
    id: 'links',
    caption: tables.links,
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

function buildLink(link: Link, context: SceneContext): LinkItem {
  const { messages, text } = context;
  const { terms } = messages;
  const when = whenOf(link, context);
  const summary = text(link.summary);
  const directed = link.direction === 'directed';
  const names = (ends: Link['from']) =>
    messages.lists.and([ends].flat().map((end) => nameOf(end, context)));
  const [fromName, toName] = [names(link.from), names(link.to)];
  const place = link.place && text(link.place.name);
  const attribution = link.attribution && text(link.attribution).text;
  const details = (): Detail[] => [
    { text: summary },
    { term: terms.date, text: { text: when } },
    {
      term: terms.claim,
      text: {
        text: messages.lists.plain([messages.claims[link.claim], messages.tones[link.tone]]),
      },
    },
    ...(attribution ? [{ text: { text: messages.accordingTo(attribution) } }] : []),
    ...(place ? [{ term: terms.place, text: place }] : []),
    ...(link.people?.length
      ? [{ term: terms.people, text: { text: messages.lists.plain(link.people) } }]
      : []),
    ...context.caveats(link),
  ];
  const arcs = link.claim === 'absence' ? [] : arcsOf(link, context);
  return {
    id: `link:${link.id}`,
    kind: 'link',
    title: { text: `${fromName} ${directed ? ARROWS[messages.dir] : '–'} ${toName}` },
    label: `${messages.linkLabel({ from: fromName, to: toName, directed, kind: kindOf(link, context), when })}. ${summary.text}`,
    // Worked out for the few links that a reader opens.
    get details() {
      return details();
    },
    get citations() {
      return context.cite(link);
    },
    countries: [link.from, link.to].flat().filter((end) => /^[A-Z]{2}$/.test(end)),
    linkKind: link.kind,
    claim: link.claim,
    tone: link.tone,
    directed,
    context: link.part === 'context',
    when,
    date: link.date?.start ?? link.date?.end,
    summary,
    fromName,
    toName,
    arcs,
  };
}

/** A key such as "constructor" must not reach what every object inherits. */
function kindOf({ kind }: Link, { messages: { linkKinds } }: SceneContext): string {
  const name = Object.hasOwn(linkKinds, kind) ? linkKinds[kind] : undefined;
  return name ?? kind.replaceAll('-', ' ');
}

function arcsOf(link: Link, context: SceneContext): LinkItem['arcs'] {
  const resolve = (ends: Link['from']) =>
    [ends].flat().flatMap((end) => resolveEnd(end, link, context) ?? []);
  return resolve(link.from).flatMap((from) =>
    resolve(link.to).flatMap((to) => (from.id === to.id ? [] : [{ from, to }])),
  );
}

function nameOf(end: string, { data, country, text }: SceneContext): string {
  const named =
    data.actors?.find((actor) => actor.id === end) ??
    data.places?.find((place) => place.id === end);
  return named ? text(named.name).text : country(end);
}

function whenOf(link: Link, { messages, date, dateRange }: SceneContext): string {
  const { start, end } = link.date ?? {};
  if (start === undefined) return end === undefined ? messages.undated : messages.until(date(end));
  if (link.claim === 'event') return end === undefined ? date(start) : dateRange(start, end);
  return end === undefined ? messages.since(date(start)) : messages.between(date(start), date(end));
}

function legendOf(
  id: string,
  text: string,
  className: string,
  items: readonly LinkItem[],
): LegendEntry[] {
  if (items.length === 0) return [];
  const directed = items.some((item) => item.directed);
  return [
    {
      id,
      overlay: 'links',
      label: { text },
      count: items.length,
      swatch: { type: 'arc', className, directed },
      targets: items.map((item) => item.id),
    },
  ];
}
