import type { Box } from './primitives.js';
import { readBox } from './read-box.js';

/** What a reader can make of a map, as far as an address tells it. */
export interface AddressState {
  /** Attributes of the map by their names, such as `as-of` and `alliances`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** West, south, east and north of what is in view, in degrees; `undefined` for the map's own frame. */
  readonly box: Box | undefined;
}

/** Digits after the point of a degree: about a hundred metres. */
const DIGITS = 3;

/** A state as the fragment of an address, without its `#`: `map?as-of=2021&box=66,36,75,41`. `id` names the map. */
export function writeAddress(id: string, { attributes, box }: AddressState): string {
  const degrees = box?.map((degree) => Number(degree.toFixed(DIGITS))).join(',');
  const fields = Object.entries({
    ...attributes,
    ...(degrees === undefined ? {} : { box: degrees }),
  });
  // Commas and colons may stand there as they are, and are better read so.
  const write = (text: string) =>
    encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+');
  return `${write(id)}?${fields.map((field) => field.map(write).join('=')).join('&')}`;
}

/**
 * The state in a fragment, with or without its `#`; `undefined` if it is none of the map that `id` names. Fields that
 * are not among `known` are left out, and so is a box that is none.
 */
export function readAddress(
  id: string,
  fragment: string,
  known: readonly string[],
): AddressState | undefined {
  const [name, query] = fragment.replace(/^#/, '').split(/\?(.*)/s);
  if (query === undefined || readText(name!) !== id) return undefined;
  const fields = new Map(
    query.split('&').map((field) => {
      const [key, value = ''] = field.split(/=(.*)/s);
      return [readText(key!), readText(value)] as const;
    }),
  );
  const attributes = known.flatMap((key) => {
    const value = fields.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const box = readBox((fields.get('box') ?? '').split(','));
  return { attributes: Object.fromEntries(attributes), box };
}

/** What was written; a text that nobody wrote so stays as it is. */
function readText(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
