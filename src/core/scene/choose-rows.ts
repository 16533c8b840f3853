import type { Issue } from '../data/issue.js';
import type { MapData } from '../data/map-data.js';
import type { OverlayRow } from '../data/overlay-reader.js';
import { rowsOf } from '../data/rows-of.js';
import { readTokens, selectItems, unknownTokenIssues } from '../data/select-items.js';
import type { OverlayRenderer } from '../overlays/overlay.js';

/** The rows of an overlay that a map shows, and the names that mean none of them. */
export interface ChosenRows {
  readonly rows: readonly OverlayRow[];
  readonly unknown: readonly string[];
  /** Ids among the names. */
  readonly named: readonly string[];
}

/** Chooses rows of an overlay: by the page's option before the data's own choice, which stands before everything. */
export function chooseRows(
  { name, tagsOf }: OverlayRenderer,
  option: unknown,
  data: MapData,
  unconfirmed: boolean,
  issues: Issue[],
): ChosenRows {
  const rows = rowsOf(data, name);
  const shown: Readonly<Record<string, readonly string[] | undefined>> = data.show ?? {};
  const tokens = readTokens(option, `attribute ${name}`, issues) ?? shown[name];
  const { items, unknown } = selectItems(tokens, rows, tagsOf);
  const path = option ? `attribute ${name}` : `show.${name}`;
  const ids = rows.map(({ id }) => id);
  issues.push(...unknownTokenIssues(path, unknown, ['all', 'none', ...ids]));
  const named = ids.filter((id) => tokens?.includes(id));
  return { named, rows: unconfirmed ? items : items.filter(isFirm).map(firmPart), unknown };
}

/** Whether an editor has confirmed something. */
const isFirm = (value: unknown): boolean =>
  (value as Partial<OverlayRow> | null)?.confidence !== 'check';

/** A row without those entries of its lists that no editor has confirmed; the same row where all are, as mostly. */
function firmPart(row: OverlayRow): OverlayRow {
  let firm = row;
  // Of a map's links there may be thousands: not so much as a list of their fields is made.
  for (const key in row) {
    const value: unknown = row[key as keyof OverlayRow];
    if (Array.isArray(value) && !value.every(isFirm))
      firm = { ...firm, [key]: value.filter(isFirm) };
  }
  return firm;
}
