import { hasBegun, isWithin } from '../data/dates.js';
import type { Dispute, DisputeKind, DisputeStatus } from '../data/dispute.js';
import type { Text } from '../data/primitives.js';
import type { Detail } from '../model/scene.js';
import type { Position } from '../geometry/projection.js';
import type { Atlas, SceneContext } from '../model/scene-context.js';
import type { DisputeItem, DisputeSubject } from './marks/dispute-item.js';
import { layoutDispute, sampleOf } from './marks/layout-dispute.js';
import type { OverlayRenderer } from './overlay.js';
import { pointsOf } from './reach.js';
import { disputeBrief, settledIn } from './words/dispute-brief.js';
import { legendText } from './words/dispute-legend.js';

export type { DisputeItem, DisputeSubject } from './marks/dispute-item.js';

const STATUSES: readonly DisputeStatus[] = [
  'active',
  'frozen',
  'dormant',
  'agreed',
  'resolved',
  'uncontested',
];

const SUBJECTS: readonly DisputeSubject[] = ['territory', 'water', 'crossing'];

const SUBJECT_OF: Readonly<Partial<Record<DisputeKind, DisputeSubject>>> = {
  water: 'water',
  'closed-border': 'crossing',
  'border-security': 'crossing',
};

/** Disputes over borders, territory and water, as they stood on the date. */
export const disputes: OverlayRenderer<'disputes', Dispute, DisputeItem> = {
  name: 'disputes',
  kind: 'dispute',
  layer: 'areas',
  words: ({ overlays }) => overlays.disputes,
  tagsOf: (dispute) => [
    dispute.kind,
    ...dispute.parties,
    ...(dispute.region ? [dispute.region] : []),
  ],
  build: (rows, context) => rows.flatMap((dispute) => buildDispute(dispute, context)),
  line: ({ title, status }, { messages }) => ({
    ...title,
    text: messages.timeline.about(title.text, [messages.statuses[status]]),
  }),
  legend: (items, { messages }) =>
    STATUSES.map((status) => {
      const alike = items.filter((item) => item.status === status);
      // They are drawn alike: what they are about is said in words.
      const said = SUBJECTS.flatMap((subject) => {
        const about = alike.filter((item) => item.subject === subject);
        return about.length > 0 ? [legendText(subject, status, about, messages)] : [];
      });
      return {
        key: status,
        label: { text: said.join(' · ') },
        sample: sampleOf(status, alike.every(isPointOnly)),
        targets: alike.map(({ id }) => id),
      };
    }),
  legendKeys: () => STATUSES,
  table: (items, { messages: { terms, disputeKinds, statuses } }) => ({
    columns: [terms.dispute, terms.parties, terms.kind, terms.status, terms.date],
    rows: items.map((item) => ({
      item: item.id,
      cells: [
        item.title,
        item.parties,
        { text: disputeKinds[item.disputeKind] },
        { text: statuses[item.status] },
        { text: item.since, sort: item.date },
      ],
      citations: item.citations,
    })),
  }),
  reach: (rows, { atlas }) => rows.flatMap((dispute) => pointsOfDispute(dispute, atlas)),
  layout: (items, context) => {
    const drawn = items.map((item) => layoutDispute(item, context));
    return {
      items: drawn.flatMap((part) => part.items),
      labels: drawn.flatMap((part) => part.labels ?? []),
      obstacles: drawn.flatMap((part) => part.obstacles ?? []),
      told: drawn.flatMap((part) => part.told ?? []),
    };
  },
};

/** What a dispute is drawn at; where only the countries are known, those. */
function pointsOfDispute({ marks, parties }: Dispute, atlas: Atlas): Position[] {
  const points = marks.flatMap((mark): Position[] => {
    if (mark.type === 'point') return [[mark.lon, mark.lat]];
    const box = mark.type === 'area' || mark.type === 'border' ? mark.box : undefined;
    return box
      ? [
          [box[0], box[1]],
          [box[2], box[3]],
        ]
      : [];
  });
  return points.length > 0 ? points : pointsOf(parties, atlas);
}

function buildDispute(dispute: Dispute, context: SceneContext): DisputeItem[] {
  const { messages } = context;
  const current = dispute.history.filter((entry) => hasBegun(context.asOf, entry.from)).at(-1);
  if (!current) return [];
  const date = firstOf(dispute, current.status, context.asOf);
  const since = messages.since(context.date(date));
  const title = context.text(dispute.name);
  return [
    {
      id: `dispute:${dispute.id}`,
      kind: 'dispute',
      title,
      label: messages.disputeLabel({
        name: title.text,
        kind: messages.disputeKinds[dispute.kind],
        status: messages.statuses[current.status],
      }),
      details: detailsOf(dispute, current.status, since, current.note, context),
      citations: context.cite({
        sources: [
          ...(dispute.sources ?? []),
          ...[dispute.history, dispute.casualties ?? [], dispute.events ?? []]
            .flat()
            .flatMap(({ sources = [] }) => sources),
        ],
      }),
      get brief() {
        return disputeBrief(dispute, current.status, since, context);
      },
      countries: dispute.parties,
      settledIn: settledIn(dispute, context),
      parties: { text: messages.lists.plain(dispute.parties.map(context.country)) },
      disputeKind: dispute.kind,
      status: current.status,
      isNamed: context.named.has(dispute.id),
      isRecent: isRecent(date, context.asOf),
      heldBy: (code) => messages.heldBy(context.country(code)),
      color: dispute.color,
      subject: SUBJECT_OF[dispute.kind] ?? 'territory',
      since,
      date,
      marks: dispute.marks
        .filter(({ from, to }) => isWithin(context.asOf, from, to))
        .map((mark) => ({ mark, ...(mark.label ? { label: context.text(mark.label).text } : {}) })),
    },
  ];
}

/** How long an agreement is news, in years. */
const NEWS = 2;

/** Whether a date lies in the last two years before another. */
const isRecent = (date: string, asOf: string): boolean =>
  `${Number(date.slice(0, 4)) + NEWS}${date.slice(4)}` >= asOf;

/** The date from which the present status has held without a break: entries that only add a note do not count. */
function firstOf(dispute: Dispute, status: DisputeStatus, asOf: string): string {
  const begun = dispute.history.filter((entry) => hasBegun(asOf, entry.from));
  const lastOther = begun.findLastIndex((entry) => entry.status !== status);
  return begun[lastOther + 1]!.from;
}

function detailsOf(
  dispute: Dispute,
  status: DisputeStatus,
  since: string,
  note: Text | undefined,
  context: SceneContext,
): Detail[] {
  const { messages, text, date, asOf } = context;
  const { terms, timeline } = messages;
  const about = (when: string, what: string) => timeline.about(when, [what]);
  // Said of single events where it does not hold of the whole.
  const unread = messages.fromMemory.replace(/[.。]$/, '');
  const dated = (events: NonNullable<Dispute['events']>, term: string): Detail[] =>
    events.map((event, i) => {
      const what = text(event.what);
      const isUnread = event.basis === 'memory' && dispute.basis !== 'memory';
      return {
        ...(i === 0 ? { term } : {}),
        text: {
          ...what,
          text: about(date(event.date), isUnread ? timeline.dated(what.text, unread) : what.text),
        },
      };
    });
  const events = dispute.events ?? [];
  return [
    {
      term: terms.status,
      text: { text: messages.lists.comma([messages.statuses[status], since]) },
    },
    // A paragraph of its own, since it may be in another language.
    ...(note === undefined ? [] : [{ text: text(note) }]),
    ...(dispute.facts ?? []).map((fact, i) => ({
      ...(i === 0 ? { term: terms.fact } : {}),
      text: text(fact),
    })),
    ...Object.entries(dispute.positions ?? {}).map(([party, position]) => ({
      term: party === 'UN' ? terms.un : context.country(party),
      text: text(position),
    })),
    ...dated(
      events.filter((event) => hasBegun(asOf, event.date)),
      terms.event,
    ),
    ...dated(
      events.filter((event) => !hasBegun(asOf, event.date)),
      terms.later,
    ),
    ...(dispute.casualties ?? []).map((entry) => {
      const figure = text(entry.figure);
      return {
        term: terms.casualties,
        text: { ...figure, text: about(entry.period, figure.text) },
      };
    }),
    ...context.caveats(dispute),
  ];
}

const isPointOnly = ({ marks }: DisputeItem) => marks.every(({ mark }) => mark.type === 'point');
