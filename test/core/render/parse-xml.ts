/** An element as written, to look into; entities are resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const TOKEN = new RegExp(
  String.raw`<(?:/(?<end>${NAME})\s*>|(?<start>${NAME})(?<attributes>(?:\s+${NAME}="[^"<]*")*)\s*(?<empty>/?)>)|(?<text>[^<]+)`,
  'y',
);
// Characters that XML 1.0 allows.
const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/**
 * Reads the strict XML that the renderers write, and throws at whatever is not well formed: a tag left open, an
 * attribute written twice, a stray `&` or `<`, a character outside XML.
 */
export function parseXml(source: string): XmlElement {
  if (!LEGAL.test(source)) throw new Error('not well formed: a character outside XML');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(source)?.groups;
    const parent = open.at(-1)!;
    if (!groups) throw new Error(`not well formed at ${at}: ${source.slice(at, at + 60)}`);
    if (groups['text'] !== undefined) {
      parent.text += resolve(groups['text']);
    } else if (groups['end'] !== undefined) {
      if (parent.name !== groups['end'])
        throw new Error(`not well formed at ${at}: </${groups['end']}> closes <${parent.name}>`);
      open.pop();
    } else {
      const attributes = readAttributes(groups['attributes'] ?? '');
      const element = { name: groups['start']!, attributes, children: [], text: '' };
      parent.children.push(element);
      if (groups['empty'] === '') open.push(element);
    }
  }
  const [top, ...others] = root.children;
  if (open.length > 1) throw new Error(`not well formed: <${open.at(-1)!.name}> is never closed`);
  if (!top || others.length > 0 || root.text.trim() !== '')
    throw new Error('not well formed: one element has to hold all');
  return top;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(/\s([^\s=]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name!)) throw new Error(`not well formed: ${name} twice`);
    attributes[name!] = resolve(value!);
  }
  return attributes;
}

const resolve = (text: string): string =>
  text.replace(/&([^;\s]*);?/g, (all, name: string) => {
    const letter = all.endsWith(';') ? ENTITIES[name] : undefined;
    if (letter === undefined) throw new Error(`not well formed: ${all}`);
    return letter;
  });

/** An element and everything in it. */
export const elementsOf = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(elementsOf),
];
