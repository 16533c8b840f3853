import { unpackText } from '../dom/packed-text.js';

type Fields = Readonly<Record<string, unknown>>;

/** What an address holds as packed JSON: map data, and attributes of the element beside it. */
export interface FrameState {
  readonly data: object;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Reads it: map data alone, or what a link of the studio holds, which is told by its `map` and `options`; its `document`
 * is the map with the rows of its table. Rejects where it is damaged, too large, or no object.
 */
export async function unpackState(packed: string): Promise<FrameState> {
  const value: unknown = JSON.parse(await unpackText(packed));
  if (!isFields(value)) throw new TypeError('The address has no map');
  const { map, options, document = map } = value;
  if (!isFields(document) || !isFields(options)) return { data: value, attributes: new Map() };
  return { data: document, attributes: new Map(attributesOf(options)) };
}

/** What the studio's page says of the element, as attributes of it. Its `auto` is no wish for a reader's own scheme. */
const attributesOf = ({ lang, theme, projection, timeline, hasHeader }: Fields) => [
  ...Object.entries({ lang, theme: theme === 'auto' ? undefined : theme, projection }).filter(
    isText,
  ),
  ...(timeline === true ? [['timeline', ''] as const] : []),
  ...(hasHeader === false ? [['header', 'none'] as const] : []),
];

const isText = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string';

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
