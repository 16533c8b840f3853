/** A `<central-asia-map>` in the source of a page. */
export interface MapInPage {
  /** Where its content begins and ends in the source. */
  readonly start: number;
  readonly end: number;
  readonly content: string;
  /** By their names in small letters, with their references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
}

const ATTRIBUTES = String.raw`(?:[^"'<>]|"[^"]*"|'[^']*')*`;
/** What hides tags from a browser: comments, and elements whose content is text. */
const HIDDEN = String.raw`<!--[^]*?(?:-->|$)|<(script|style|textarea|title|template)\b${ATTRIBUTES}>[^]*?(?:</\1\s*>|$)`;

/** The maps of a page that have an end tag, in their order. */
export function mapsInPage(html: string): MapInPage[] {
  const tags = new RegExp(
    `${HIDDEN}|<central-asia-map(${ATTRIBUTES})>|(</central-asia-map\\s*>)`,
    'gi',
  );
  const maps: MapInPage[] = [];
  let open: { readonly start: number; readonly words: string } | undefined;
  for (const { 0: tag, 2: words, 3: close, index } of html.matchAll(tags)) {
    if (words !== undefined && /^(?:\s|\/|$)/.test(words))
      open = { start: index + tag.length, words };
    if (close === undefined || !open) continue;
    const { start } = open;
    const content = html.slice(start, index);
    maps.push({ start, end: index, content, attributes: attributesIn(open.words) });
    open = undefined;
  }
  return maps;
}

/** The JSON that an element holds as a block, if it does. */
export const blockIn = (content: string): string | undefined =>
  [...content.matchAll(new RegExp(`<script(${ATTRIBUTES})>([^]*?)</script\\s*>`, 'gi'))].find(
    ([, words = '']) => attributesIn(words)['type']?.toLowerCase() === 'application/json',
  )?.[2];

/** The attributes of a tag. */
export function attributesIn(words: string): Record<string, string> {
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;
  const entries = [...words.matchAll(pattern)].map(
    ([, name = '', double, single, bare]) =>
      [name.toLowerCase(), withoutReferences(double ?? single ?? bare ?? '')] as const,
  );
  // Of several of one name the first counts.
  return Object.fromEntries(entries.reverse());
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const withoutReferences = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, ten, sixteen, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = ten ? Number(ten) : parseInt(String(sixteen), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
