import { hasBegun, isWithin } from '../data/dates.js';
import { linkAt } from '../data/link-at.js';
import type { Claim, Link, Tone } from '../data/link.js';
import { listOf } from '../data/list-of.js';
import type { SceneContext } from '../model/scene-context.js';
import { layoutLinks } from './marks/layout-links.js';
import type { LinkEnd, LinkItem } from './marks/link-item.js';
import { dashOf, sampleOf, stylesOf, type LinkStyles } from './marks/link-marks.js';
import { resolveEnd } from './marks/resolve-end.js';
import type { OverlayRenderer } from './overlay.js';
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
  line({ summary, attribution, when }, { messages }) {
    const said = attributed(summary, attribution);
    return { ...said, text: messages.timeline.about(when, [said.text]) };
  },
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
  layout: layoutLinks,
};

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
      // A date may end in a full stop of its own.
      const named = messages.linkLabel({ ...worded(), directed, kind }).replace(/\.$/, '');
      return `${named}. ${text}`;
    },
    get details() {
      return detailsOf(link, this, context);
    },
    get citations() {
      const grounds = [link, ...(link.history ?? []), ...correctionsOf(link, context)];
      return context.cite({ sources: grounds.flatMap(({ sources }) => sources ?? []) });
    },
    countries: [...listOf(link.from), ...listOf(link.to)].filter((end) => /^[A-Z]{2}$/.test(end)),
    linkKind: link.kind,
    claim,
    tone,
    directed,
    context: link.part === 'context',
    get when() {
      return worded().when;
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
    arcs: claim === 'absence' ? [] : arcsOf(link, endOf),
  };
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
