import { hasBegun } from '../data/dates.js';
import type { Dispute, DisputeMark, DisputeStatus } from '../data/dispute.js';
import { linesData, lineParts, ringsData } from '../geometry/path-data.js';
import { joinBounds } from '../geometry/shape.js';
import type { Position } from '../geometry/projection.js';
import type { FrameContext, FrameItem, Mark } from '../model/frame.js';
import type { Detail, DisputeItem, LegendEntry } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { clipToBox } from '../geometry/clip-to-box.js';
import type { Overlay } from './overlay.js';

const STATUSES: readonly DisputeStatus[] = [
  'active',
  'frozen',
  'dormant',
  'agreed',
  'resolved',
  'uncontested',
];

/** Disputes over borders, territory and water, as they stood on the date. */
export const disputes: Overlay<Dispute, DisputeItem> = {
  tagsOf: (dispute) => [
    dispute.kind,
    ...dispute.parties,
    ...(dispute.region ? [dispute.region] : []),
  ],
  build: (data, context) => data.flatMap((dispute) => buildDispute(dispute, context)),
  legend: (items, context) =>
    STATUSES.flatMap((status) =>
      legendOf(
        status,
        items.filter((item) => item.status === status),
        context,
      ),
    ),
  table: (items, { messages: { terms, tables, disputeKinds, statuses } }) => ({
    id: 'disputes',
    caption: tables.disputes,
    columns: [terms.dispute, terms.parties, terms.kind, terms.status, terms.date],
    rows: items.map((item) => ({
      item: item.id,
      cells: [
        item.title,
        item.parties,
        { text: disputeKinds[item.disputeKind] },
        { text: statuses[item.status] },
        { text: item.since },
      ],
      citations: item.citations,
    })),
  }),
  layout: (items, context) => ({
    items: items.flatMap((item) => layoutDispute(item, context)),
    labels: [],
    obstacles: [],
  }),
};

function buildDispute(dispute: Dispute, context: SceneContext): DisputeItem[] {
  const { messages } = context;
  const current = dispute.history.filter((entry) => hasBegun(context.asOf, entry.from)).at(-1);
  if (!current) return [];
  const since = messages.since(context.date(firstOf(dispute, current.status, context.asOf)));
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
        ],
      }),
      countries: dispute.parties,
      parties: { text: listOf(dispute.parties.map(context.country), messages.lang) },
      disputeKind: dispute.kind,
      status: current.status,
      since,
      marks: dispute.marks,
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
        text: `${messages.statuses[status]}, ${since}${note === undefined ? '' : ` (${note})`}`,
      },
    },
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
        text: { ...figure, text: `${entry.period}: ${figure.text}` },
      };
    }),
    ...context.caveats(dispute),
  ];
}

const listOf = (words: string[], lang: string) =>
  new Intl.ListFormat(lang, { type: 'unit' }).format(words);

function legendOf(
  status: DisputeStatus,
  items: readonly DisputeItem[],
  context: SceneContext,
): LegendEntry[] {
  if (items.length === 0) return [];
  return [
    {
      id: `disputes:${status}`,
      overlay: 'disputes',
      label: { text: context.messages.disputeLegend(context.messages.statuses[status]) },
      count: items.length,
      swatch: { type: 'line', className: `dispute ${status}` },
      targets: items.map((item) => item.id),
    },
  ];
}

function layoutDispute(item: DisputeItem, context: FrameContext): FrameItem[] {
  const parts = item.marks.map((mark) => layoutMark(mark, item.status, context));
  const marks = parts.flatMap((part) => part.marks);
  if (marks.length === 0) return [];
  const anchor = parts.find((part) => part.anchor && context.isInside(part.anchor))?.anchor;
  return [
    {
      layer: 'disputes',
      key: item.id,
      id: item.id,
      label: item.label,
      className: `dispute ${item.status}`,
      marks,
      ...(anchor ? { anchor } : {}),
    },
  ];
}

interface Part {
  readonly marks: readonly Mark[];
  readonly anchor?: Position | undefined;
}

function layoutMark(mark: DisputeMark, status: DisputeStatus, context: FrameContext): Part {
  const { view, geography, political } = context;
  switch (mark.type) {
    case 'border': {
      const border = political.sharedBorder(...mark.countries);
      const paths = mark.box ? clipToBox(border, mark.box, geography.projection) : border;
      const d = linesData(paths, view);
      const className = mark.label ? 'dispute-line stretch' : 'dispute-line';
      if (d === '') return { marks: [] };
      // A second, wide and invisible line makes a thin border easy to point at.
      return {
        marks: [
          { type: 'path', d, className: 'hit' },
          { type: 'path', d, className },
        ],
        anchor: middleOf(lineParts(paths, view)),
      };
    }
    case 'pieces': {
      const paths = geography.outline(mark.pieces);
      const d = ringsData(paths, view);
      const bounds = joinBounds(paths);
      if (d === '' || !bounds) return { marks: [] };
      const [minX, minY, maxX, maxY] = bounds;
      return {
        marks: [{ type: 'path', d, className: 'dispute-area', pattern: hatch(status, context) }],
        anchor: [
          ((minX + maxX) / 2) * view.scale - view.left,
          ((minY + maxY) / 2) * view.scale - view.top,
        ],
      };
    }
    case 'area': {
      const [west, south, east, north] = mark.box;
      const [x0, y0] = context.toPixels([west, north]);
      const [x1, y1] = context.toPixels([east, south]);
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
      const [rx, ry] = [Math.abs(x1 - x0) / 2, Math.abs(y1 - y0) / 2];
      return {
        marks: [
          {
            type: 'ellipse',
            x,
            y,
            rx,
            ry,
            className: 'dispute-patch',
            pattern: hatch(status, context),
          },
        ],
        anchor: [x, y],
      };
    }
    case 'point': {
      const [x, y] = context.toPixels([mark.lon, mark.lat]);
      return {
        marks: [
          { type: 'circle', x, y, r: 11, className: 'hit' },
          { type: 'circle', x, y, r: 3, className: 'dispute-point' },
        ],
        anchor: [x, y],
      };
    }
  }
}

const hatch = (status: DisputeStatus, context: FrameContext) =>
  context.usePattern({
    id: `dispute-${status}`,
    strokes: [{ className: 'dispute', angle: -45, spacing: 6, width: 1.2 }],
  });

/** The middle vertex of the longest part. */
function middleOf(parts: readonly number[][]): Position | undefined {
  const longest = parts.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
  if (longest.length === 0) return undefined;
  const i = Math.floor(longest.length / 4) * 2;
  return [longest[i]!, longest[i + 1]!];
}
