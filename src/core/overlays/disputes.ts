import { beginsWithin, hasBegun, isWithin, type TimeSpan } from '../data/dates.js';
import type { Dispute, DisputeKind, DisputeStatus } from '../data/dispute.js';
import type { Detail, LegendEntry } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import type { DisputeItem, DisputeSubject } from './marks/dispute-item.js';
import { claimantColour } from './marks/dispute-styles.js';
import { layoutDispute, sampleOf } from './marks/layout-dispute.js';
import type { Change, OverlayRenderer } from './overlay.js';

export type { DisputeItem, DisputeSubject } from './marks/dispute-item.js';

const STATUSES: readonly DisputeStatus[] = [
  'active',
  'frozen',
  'dormant',
  'agreed',
  'resolved',
  'uncontested',
];

const SUBJECTS: Readonly<Partial<Record<DisputeKind, DisputeSubject>>> = {
  water: 'water',
  'closed-border': 'crossing',
  'border-security': 'crossing',
};

/** Disputes over borders, territory and water, as they stood on the date. */
export const disputes: OverlayRenderer<'disputes', Dispute, DisputeItem> = {
  name: 'disputes',
  kind: 'dispute',
  layer: 'areas',
  words: ({ tables, legendAll, counts }) => ({
    title: tables.disputes,
    all: legendAll.disputes,
    count: counts.disputes,
  }),
  tagsOf: (dispute) => [
    dispute.kind,
    ...dispute.parties,
    ...(dispute.region ? [dispute.region] : []),
  ],
  build: (rows, context) => rows.flatMap((dispute) => buildDispute(dispute, context)),
  datesOf: ({ history, events = [] }) => [
    ...history.map(({ from }) => from),
    ...events.map(({ date }) => date),
  ],
  changes: changesOf,
  describe: (items, { messages }) =>
    items.length > 0 ? messages.shown.disputes(items.length) : undefined,
  line: ({ title, status }, { messages }) => ({
    ...title,
    text: `${title.text}: ${messages.statuses[status]}`,
  }),
  legend: (items, context) =>
    (['territory', 'water', 'crossing'] as const).flatMap((subject) =>
      STATUSES.flatMap((status) => {
        const alike = items.filter((item) => item.status === status && item.subject === subject);
        return legendOf(subject, status, alike, context);
      }),
    ),
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
  layout: (items, context) => {
    const drawn = items.map((item) => layoutDispute(item, context));
    return {
      items: drawn.flatMap((part) => part.items),
      labels: drawn.flatMap((part) => part.labels),
      obstacles: [],
    };
  },
};

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
      details: detailsOf(
        dispute,
        current.status,
        since,
        current.note && context.text(current.note).text,
        context,
      ),
      citations: context.cite({
        sources: [
          ...(dispute.sources ?? []),
          ...(dispute.casualties ?? []).flatMap((entry) => entry.sources),
          ...(dispute.events ?? []).flatMap((entry) => entry.sources ?? []),
        ],
      }),
      countries: dispute.parties,
      parties: { text: messages.lists.plain(dispute.parties.map(context.country)) },
      disputeKind: dispute.kind,
      status: current.status,
      subject: SUBJECTS[dispute.kind] ?? 'territory',
      since,
      date,
      // Settled borders and places keep their line; what is over is no longer hatched as disputed land.
      marks: dispute.marks
        .filter(({ from, to }) => isWithin(context.asOf, from, to))
        .map((mark) => ({ mark, ...(mark.label ? { label: context.text(mark.label).text } : {}) })),
    },
  ];
}

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
  note: string | undefined,
  context: SceneContext,
): Detail[] {
  const { messages, text, date, asOf } = context;
  const { terms } = messages;
  const dated = (events: NonNullable<Dispute['events']>, term: string): Detail[] =>
    events.map((event, i) => {
      const what = text(event.what);
      return {
        ...(i === 0 ? { term } : {}),
        text: { ...what, text: `${date(event.date)}: ${what.text}` },
      };
    });
  const events = dispute.events ?? [];
  return [
    {
      term: terms.status,
      text: {
        text: `${messages.lists.plain([messages.statuses[status], since])}${note === undefined ? '' : ` (${note})`}`,
      },
    },
    ...(dispute.facts ?? []).map((fact, i) => ({
      ...(i === 0 ? { term: terms.fact } : {}),
      text: text(fact),
    })),
    ...Object.entries(dispute.positions ?? {}).map(([party, position]) => ({
      term: party === 'UN' ? terms.un : context.country(party),
      text: text(position),
      ...(dispute.parties.includes(party)
        ? { colour: claimantColour(dispute.parties.indexOf(party)) }
        : {}),
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
        text: { ...figure, text: `${entry.period}: ${figure.text}` },
      };
    }),
    ...context.caveats(dispute),
  ];
}

const isPointOnly = ({ marks }: DisputeItem) => marks.every(({ mark }) => mark.type === 'point');

function legendOf(
  subject: DisputeSubject,
  status: DisputeStatus,
  items: readonly DisputeItem[],
  context: SceneContext,
): LegendEntry[] {
  if (items.length === 0) return [];
  return [
    {
      id: `disputes:${subject}:${status}`,
      overlay: 'disputes',
      label: { text: context.messages.disputeLegend(subject, context.messages.statuses[status]) },
      count: items.length,
      sample: sampleOf(status, subject, items.every(isPointOnly)),
      targets: items.map((item) => item.id),
    },
  ];
}

/** What becomes of a dispute and what happens in it, each date in one sentence. */
function changesOf(dispute: Dispute, span: TimeSpan, context: SceneContext): Change[] {
  const { messages, text } = context;
  const events = (dispute.events ?? []).filter(({ date }) => beginsWithin(date, span));
  const turns = dispute.history.filter(({ from }) => beginsWithin(from, span));
  const dates = new Set([...turns.map(({ from }) => from), ...events.map(({ date }) => date)]);
  const name = text(dispute.name);
  return [...dates].sort().flatMap((date) => {
    const what = events.filter((event) => event.date === date).map((event) => event.what);
    const turn = turns.find(({ from }) => from === date);
    const last = turn && dispute.history[dispute.history.indexOf(turn) - 1];
    // An entry that only adds a note mostly tells of an event.
    const note = turn?.note !== undefined && what.length === 0 ? [turn.note] : [];
    const words = [...note, ...what].map(text);
    const status = turn && turn.status !== last?.status ? [messages.statuses[turn.status]] : [];
    const said = [...status, ...words.map((phrase) => phrase.text)];
    if (said.length === 0) return [];
    const about = messages.timeline.about(name.text, said);
    return [{ date, words: { ...words[0], ...name, text: about } }];
  });
}
