import { shorten } from './describe.js';

/** Where a value stands in the input, from the inside out; its words are made only where something is told of it. */
export interface PathStep {
  readonly key: string | number;
  readonly within: Path;
}
/** `undefined` is the input itself. */
export type Path = PathStep | undefined;

export const inside = (within: Path, key: string | number): PathStep => ({ key, within });

/** `links[3].from`; keys that are no plain names stand in quotes, long ones are cut. */
export function formatPath(path: Path): string {
  if (!path) return '';
  const text = formatPath(path.within);
  if (typeof path.key === 'number') return `${text}[${path.key}]`;
  const name = shorten(path.key);
  if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
  return text === '' ? name : `${text}.${name}`;
}
