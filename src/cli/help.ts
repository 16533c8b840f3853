import type { Option } from './parse-options.js';

/** Options in two columns, what they do beside them. */
export function describeOptions(options: Readonly<Record<string, Option>>): string {
  return columns(
    Object.entries(options).map(([name, { value, short, help }]) => [
      `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
      help,
    ]),
  );
}

/** Rows of two columns, indented; the second is as far to the right as the first is wide. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows
    .map(([first, second]) =>
      second
        .split('\n')
        .map((line, i) => `  ${(i === 0 ? first : '').padEnd(width)}  ${line}`)
        .join('\n'),
    )
    .join('\n');
}
