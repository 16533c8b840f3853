import type { Diagnostic } from '@codemirror/lint';
import type { Tree } from '@lezer/common';
import { findFault, findPlace } from './find-place.js';
import { readCode } from './read-code.js';

/** What is wrong with a text, each where it stands. */
export function diagnosticsOf(text: string, tree: Tree): readonly Diagnostic[] {
  const read = readCode(text);
  if (read.kind === 'broken') {
    const { from, to } = findFault(tree) ?? { from: 0, to: text.length };
    return [{ from, to, severity: 'error', message: `From here on it is no JSON. ${read.reason}` }];
  }
  return read.issues.map(({ path, message, severity }) => ({
    ...findPlace(tree, text, path),
    severity,
    message: path ? `${path}: ${message}` : message,
  }));
}
