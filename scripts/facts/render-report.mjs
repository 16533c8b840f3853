const COLUMNS = {
  kind: 'rows',
  rows: 'all',
  sourced: 'with source',
  sure: 'sure',
  likely: 'likely',
  check: 'to check',
  unsaid: 'not said',
  unchecked: 'never checked',
  oldest: 'oldest check',
};

const FAULTS = {
  unfounded: 'Sure without a source that can be cited',
  silent: 'Shown, with neither a source nor general knowledge as basis',
  vague: 'Checked on no day',
  undefined: 'Keys cited but not defined',
  dead: 'Sources that nothing cites',
  doubles: 'One address under two keys',
};

/** Counts, faults and the watch list as plain text, for a terminal. */
export function renderReport(counts, faults, watchList) {
  const lines = [
    ...table([COLUMNS, ...counts.map(({ oldest = '-', ...row }) => ({ ...row, oldest }))]),
    ...Object.entries(FAULTS).flatMap(([name, title]) => [
      '',
      `${title}: ${faults[name].length}`,
      ...faults[name].map((words) => `  ${words}`),
    ]),
    '',
    'To watch:',
    ...watchList.map(
      ({ due = 'no date', what, items }) => `  ${due}: ${what} (${items.join(', ')})`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function table(rows) {
  const names = Object.keys(COLUMNS);
  const widths = names.map((name) => Math.max(...rows.map((row) => String(row[name]).length)));
  return rows.map((row) =>
    names
      .map((name, i) => String(row[name])[i === 0 ? 'padEnd' : 'padStart'](widths[i]))
      .join('  ')
      .trimEnd(),
  );
}
