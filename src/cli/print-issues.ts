import { RENDER_OPTIONS } from './commands/render-options.js';
import type { Issue } from '../core/data/issue.js';

/** An issue as a line: `map.json: links[3].from: … (error)`; what concerns an option bears its name instead: `options` are those of the command. */
export function formatIssue(
  { path, message, severity }: Issue,
  file: string,
  options: object = RENDER_OPTIONS,
): string {
  const option = /^attribute (.+)$/.exec(path)?.[1];
  const isOfOverlays = path.startsWith('overlayTypes');
  const place = option
    ? [nameOf(option, options)]
    : isOfOverlays
      ? ['--overlays-from', path]
      : path === ''
        ? [file]
        : [file, path];
  return `${[...place, message].join(': ')} (${severity})`;
}

/** How the option is called by which somebody has asked for something of an overlay, or anything else. */
const nameOf = (option: string, options: object): string =>
  Object.hasOwn(options, option) ? `--${option}` : `--show ${option}`;

export const countOf = (issues: readonly Issue[], severity: Issue['severity']): number =>
  issues.filter((issue) => issue.severity === severity).length;

/** `1 error, 2 warnings`. */
export const summarise = (errors: number, warnings: number): string =>
  `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;

export const plural = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
