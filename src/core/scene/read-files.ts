import { withoutMark } from '../data/without-mark.js';
import type { FileContent } from './shape-outlines.js';

/** How what data names by its address is read. */
export interface SourceOptions {
  /**
   * The text at an address that the data names, such as `src` of a shape; `undefined`, or an error that says why, where it
   * is not to be had. Default: no addresses are read, and what they hold is not drawn.
   */
  readonly readSource?: ReadSource | undefined;
}

/** The text at an address that data names; `undefined` or an error that says why where it is not to be had. */
export type ReadSource = (address: string) => string | undefined;

/** Files as JSON, read at once by whoever draws; each once. */
export function fileReader(readSource: ReadSource | undefined): (src: string) => FileContent {
  const known = new Map<string, FileContent>();
  return (src) => {
    const content = known.get(src) ?? readFile(src, readSource);
    known.set(src, content);
    return content;
  };
}

function readFile(src: string, readSource: ReadSource | undefined): FileContent {
  if (!readSource) return { failure: `"${src}" is not at hand; give readSource to have it read` };
  let text: string | undefined;
  try {
    text = readSource(src);
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
  if (typeof text !== 'string') return { failure: `"${src}" is not at hand` };
  try {
    return { value: JSON.parse(withoutMark(text)) as unknown };
  } catch {
    return { failure: `"${src}" is not JSON` };
  }
}
