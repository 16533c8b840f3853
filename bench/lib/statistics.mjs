/** Middle, least and greatest of some numbers; without `undefined` and NaN. */
export function summarize(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    min: sorted[0],
    max: sorted.at(-1),
    count: sorted.length,
  };
}

/** A quantile of sorted numbers, between neighbours where it falls between them. */
export function quantile(sorted, part) {
  if (sorted.length === 0) return undefined;
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at - Math.floor(at));
}

/** Rows that share a page, in the order of their first appearance: page → rows. */
export function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/**
 * Medians with spread of each measure for each page, and our pages' ratios to every other. `measures` maps a measure's key
 * to its heading, the divisor of its unit and its digits.
 */
export function printComparison(title, rows, measures, ours) {
  const groups = groupBy(rows, ({ page }) => page);
  const summaries = new Map(
    [...groups].map(([page, group]) => [
      page,
      Object.fromEntries(
        Object.keys(measures).map((key) => [key, summarize(group.map((row) => row[key]))]),
      ),
    ]),
  );
  const headings = Object.values(measures).map(({ heading }) => heading);
  console.log(`\n${title}: median (least to greatest)`);
  printTable([
    ['page', ...headings],
    ...[...summaries].map(([page, summary]) => [
      page,
      ...Object.entries(measures).map(([key, measure]) => spread(summary[key], measure)),
    ]),
  ]);
  for (const page of ours.filter((name) => summaries.has(name))) {
    console.log(`\n${title}: ${page} as a ratio to`);
    printTable([
      ['page', ...headings],
      ...[...summaries]
        .filter(([other]) => !ours.includes(other))
        .map(([other, summary]) => [
          other,
          ...Object.keys(measures).map((key) =>
            ratio(summaries.get(page)[key].median, summary[key].median),
          ),
        ]),
    ]);
  }
  return Object.fromEntries(summaries);
}

function spread({ median, min, max }, { divisor = 1, digits = 0 }) {
  if (median === undefined) return '–';
  const show = (value) => (value / divisor).toFixed(digits);
  return show(min) === show(max) ? show(median) : `${show(median)} (${show(min)}–${show(max)})`;
}

const ratio = (a, b) => (a === undefined || !b ? '–' : (a / b).toFixed(2));

/** Prints rows of words in columns; the first row is the heading. */
export function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  rows.forEach((row, index) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
    );
    console.log(`| ${cells.join(' | ')} |`);
    if (index === 0) {
      const rules = widths.map((width, column) =>
        column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
      );
      console.log(`| ${rules.join(' | ')} |`);
    }
  });
}
