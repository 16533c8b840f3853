import { hasBegun, isWithin } from '../data/dates.js';
import type { OverlayRow } from '../data/overlay-reader.js';
import type { SceneContext } from '../model/scene-context.js';
import type { ShownOverlay } from '../overlays/overlay.js';
import type { SceneSettings } from './scene-settings.js';

/** A statement within a row, such as a membership, as far as its sources and its time go. */
interface Statement {
  readonly sources?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly date?: unknown;
}

/**
 * Who published the sources of what a map shows at its date, each once: of links first, then of disputes, then of bodies,
 * from the most telling to what lies below it.
 */
export function listPublishers(
  shown: readonly ShownOverlay[],
  { chosen, asOf }: SceneSettings,
  { data, text }: SceneContext,
): string[] {
  const sources = new Map(Object.entries(data.sources ?? {}));
  const keys = new Set([...shown].reverse().flatMap((one) => keysOf(one, chosen, asOf)));
  const names = [...keys].flatMap((key) => {
    const source = sources.get(key);
    return source && source.cite !== false ? [text(source.publisher).text] : [];
  });
  return [...new Set(names)];
}

function keysOf(
  { overlay, items }: ShownOverlay,
  chosen: SceneSettings['chosen'],
  asOf: string,
): string[] {
  const shown = new Set(items.map(({ id }) => id));
  const prefix = overlay.kind ? `${overlay.kind}:` : '';
  const rows = (chosen[overlay.name] ?? []).filter(({ id }) => shown.has(prefix + id));
  return rows.flatMap((row) => statementsOf(row, asOf).flatMap(sourceKeys));
}

/** A row and the statements within it that hold, or have happened, by the date. */
function statementsOf(row: OverlayRow, asOf: string): Statement[] {
  const within = Object.values(row as object).flatMap((value: unknown) =>
    Array.isArray(value) ? value.filter(isStatement) : [],
  );
  return [{ sources: (row as Statement).sources }, ...within.filter((one) => holds(one, asOf))];
}

const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'sources' in value;

function holds({ from, to, date }: Statement, asOf: string): boolean {
  if (typeof date === 'string') return hasBegun(asOf, date);
  return isWithin(asOf, wordOrNone(from), wordOrNone(to));
}

const wordOrNone = (value: unknown) => (typeof value === 'string' ? value : undefined);

const sourceKeys = ({ sources }: Statement): string[] =>
  Array.isArray(sources) ? sources.filter((key) => typeof key === 'string') : [];
