import { hasBegun, isWithin } from '../data/dates.js';
import type { Link, Tone } from '../data/link.js';
import { curveArc } from '../geometry/curve-arc.js';
import { cutAtEdge } from '../geometry/cut-at-edge.js';
import { fanOut } from '../geometry/fan-out.js';
import type { Position } from '../geometry/projection.js';
import type { FrameContext, FrameItem, FramePart, LabelWish, Mark } from '../model/frame.js';
import { formatDateRange } from '../model/format-date.js';
import type { Detail, LegendEntry, LinkEnd, LinkItem } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { resolveEnd } from '../model/resolve-end.js';
import type { Overlay } from './overlay.js';

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
  legend: (items, context) =>
    TONES.flatMap((tone) =>
      legendOf(
        tone,
        items.filter((item) => item.tone === tone && item.arcs.length > 0),
        context,
      ),
    ),
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
        { text: item.when },
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
    new Intl.ListFormat(messages.lang, { type: 'conjunction' }).format(
      [ends].flat().map((end) => nameOf(end, context)),
    );
  const [fromName, toName] = [names(link.from), names(link.to)];
  const place = link.place && text(link.place.name);
  const attribution = link.attribution && text(link.attribution).text;
  const details: Detail[] = [
    { text: summary },
    { term: terms.date, text: { text: when } },
    {
      term: terms.claim,
      text: { text: [messages.claims[link.claim], messages.tones[link.tone]].join(', ') },
    },
    ...(attribution ? [{ text: { text: messages.accordingTo(attribution) } }] : []),
    ...(place ? [{ term: terms.place, text: place }] : []),
    ...(link.people?.length
      ? [{ term: terms.people, text: { text: link.people.join(', ') } }]
      : []),
    ...context.caveats(link),
  ];
  const arcs = link.claim === 'absence' ? [] : arcsOf(link, context);
  return {
    id: `link:${link.id}`,
    kind: 'link',
    title: { text: directed ? `${fromName} → ${toName}` : `${fromName} – ${toName}` },
    label: `${messages.linkLabel({ from: fromName, to: toName, directed, kind: link.kind.replaceAll('-', ' '), when })}. ${summary.text}`,
    details,
    citations: context.cite(link),
    countries: [link.from, link.to].flat().filter((end) => /^[A-Z]{2}$/.test(end)),
    linkKind: link.kind,
    claim: link.claim,
    tone: link.tone,
    directed,
    context: link.part === 'context',
    when,
    summary,
    fromName,
    toName,
    arcs,
  };
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

function whenOf(link: Link, { messages, date }: SceneContext): string {
  const { start, end } = link.date ?? {};
  if (start === undefined) return end === undefined ? messages.undated : messages.until(date(end));
  if (link.claim === 'event')
    return end === undefined ? date(start) : formatDateRange(start, end, messages.lang);
  return end === undefined ? messages.since(date(start)) : messages.between(date(start), date(end));
}

function legendOf(
  tone: Tone,
  items: readonly LinkItem[],
  { messages }: SceneContext,
): LegendEntry[] {
  if (items.length === 0) return [];
  const directed = items.some((item) => item.directed);
  return [
    {
      id: `links:${tone}`,
      overlay: 'links',
      label: { text: messages.linkLegend(messages.tones[tone]) },
      count: items.length,
      swatch: { type: 'arc', className: `link ${tone}`, directed },
      targets: items.map((item) => item.id),
    },
  ];
}

/** The most certain first: it bends least and is drawn last, on top. */
const WEIGHT: readonly LinkItem['claim'][] = [
  'event',
  'standing',
  'assessment',
  'forecast',
  'absence',
];
const byWeight = (a: LinkItem, b: LinkItem) => WEIGHT.indexOf(a.claim) - WEIGHT.indexOf(b.claim);

interface SettledEnd {
  readonly end: LinkEnd;
  readonly xy: Position;
  readonly isOutside: boolean;
}

function layoutLinks(items: readonly LinkItem[], context: FrameContext): FramePart {
  const ends = new Map<string, SettledEnd>();
  const obstacles: number[] = [];
  const arcs = [...items]
    .sort(byWeight)
    .flatMap((item) => item.arcs.map((arc) => ({ item, ...arc })));
  const bends = fanOut(arcs.map(({ from, to }) => [from.id, to.id]));
  const marks = new Map<LinkItem, Mark[]>();
  const anchors = new Map<LinkItem, Position>();
  arcs.forEach(({ item, from, to }, i) => {
    const [a, b] = [context.toPixels(from.point), context.toPixels(nearest(to.point, from.point))];
    const isSeen = context.isInside(a) || context.isInside(b);
    if (!isSeen || Math.hypot(a[0] - b[0], a[1] - b[1]) < MIN_LENGTH) return;
    const [start, tip] = [settle(from, a, b, ends, context), settle(to, b, a, ends, context)];
    const arc = curveArc(start, tip, bends[i]!, item.directed);
    const own = marks.get(item) ?? [];
    marks.set(item, own);
    own.push({ type: 'path', d: arc.line, className: 'hit' });
    own.push(...[from, to].flatMap((end) => spokesOf(end, context)));
    own.push({ type: 'path', d: arc.line, className: 'arc' });
    if (arc.head) own.push({ type: 'path', d: arc.head, className: 'head' });
    obstacles.push(...arc.samples);
    if (!anchors.has(item)) anchors.set(item, arc.middle);
  });
  const drawn = [...marks].reverse().map(([item, own]): FrameItem => ({
    layer: 'links',
    key: item.id,
    id: item.id,
    label: item.label,
    className: `link ${item.tone} ${item.claim}${item.context ? ' context' : ''}`,
    marks: own,
    anchor: anchors.get(item)!,
  }));
  const dots = [...ends]
    .filter(([, { isOutside }]) => !isOutside)
    .map(([key, { xy }]) => dot(key, xy));
  return { items: [...drawn, ...dots], labels: labelsOf(ends), obstacles };
}

/** Arcs shorter than this in pixels would be a blot; they come apart as the reader zooms in. */
const MIN_LENGTH = 6;

/** The longitude counted so that the way from the other end is the shorter one, even over the date line. */
function nearest([lon, lat]: Position, [other]: Position): Position {
  return [lon - 360 * Math.round((lon - other) / 360), lat];
}

/** Where an end is drawn: at itself, or where the way to it leaves the view. */
function settle(
  end: LinkEnd,
  xy: Position,
  other: Position,
  ends: Map<string, SettledEnd>,
  { isInside, view }: FrameContext,
): Position {
  const isOutside = !isInside(xy);
  const settled = isOutside ? cutAtEdge(other, xy, view) : xy;
  // Arcs to the same far place share its name where they leave the view close together.
  const key = isOutside
    ? `${end.id}@${settled.map((value) => Math.round(value / 80)).join()}`
    : end.id;
  if (!ends.has(key)) ends.set(key, { end, xy: settled, isOutside });
  return settled;
}

function spokesOf({ point, spokes = [] }: LinkEnd, { toPixels }: FrameContext): Mark[] {
  const [x, y] = toPixels(point).map(round);
  const d = spokes.map((spoke) => `M${x},${y}L${toPixels(spoke).map(round).join()}`).join('');
  return d === '' ? [] : [{ type: 'path', d, className: 'spoke' }];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A far place is named at the edge of the view; only what lies inside is marked. */
const dot = (key: string, [x, y]: Position): FrameItem => ({
  layer: 'places',
  key: `end:${key}`,
  className: 'place',
  marks: [{ type: 'circle', x, y, r: 3, className: 'place-dot' }],
});

const labelsOf = (ends: ReadonlyMap<string, SettledEnd>): LabelWish[] =>
  [...ends].map(
    ([
      key,
      {
        end,
        xy: [x, y],
        isOutside,
      },
    ]) => ({
      key: `end:${key}`,
      text: isOutside ? end.name : end.place,
      x,
      y,
      size: 12,
      className: isOutside ? 'label-far' : 'label-place',
      priority: isOutside ? 70 : 65,
      placement: 'point',
      room: 110,
    }),
  );
