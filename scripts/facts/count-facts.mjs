import { isSourced } from './is-sourced.mjs';
import { KINDS, rowsOf } from './rows-of.mjs';

/**
 * For each kind of row: how many there are, how many name a source of their own that readers may be told of, how many
 * are sure, likely, to be checked or do not say, how many were never checked, and the oldest check.
 */
export function countFacts(record) {
  const rows = rowsOf(record);
  return KINDS.map((kind) =>
    countRows(
      kind,
      rows.filter((row) => row.kind === kind).map(({ statement }) => statement),
      record.sources,
    ),
  );
}

function countRows(kind, statements, sources) {
  const number = (isMeant) => statements.filter(isMeant).length;
  const checks = statements.flatMap(({ checked }) => checked ?? []).sort();
  return {
    kind,
    rows: statements.length,
    sourced: number((statement) => isSourced(statement, sources)),
    sure: number(({ confidence }) => confidence === 'sure'),
    likely: number(({ confidence }) => confidence === 'likely'),
    check: number(({ confidence }) => confidence === 'check'),
    unsaid: number(({ confidence }) => confidence === undefined),
    unchecked: statements.length - checks.length,
    oldest: checks[0],
  };
}
