import type { SyntaxNode, Tree } from '@lezer/common';

/** Offsets in a text. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a path such as `links[3].from` stands in a JSON text with this syntax tree: the value, the name of the field where
 * the whole field is meant, or the nearest thing around it that is there.
 */
export function findPlace(tree: Tree, text: string, path: string): Place {
  let value = valueIn(tree.topNode);
  let place: Place = value ?? { from: 0, to: text.length };
  for (const key of keysOf(path)) {
    const next = value && (typeof key === 'number' ? nth(value, key) : field(value, key, text));
    if (!next) break;
    place = next.place;
    value = next.value;
  }
  // Nodes tell these by getters, which a copy of one would not have.
  return { from: place.from, to: place.to };
}

/** Where the text first is no JSON; `undefined` where the tree has no fault. */
export function findFault(tree: Tree): Place | undefined {
  let fault: Place | undefined;
  tree.iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) fault ??= { from, to };
      return fault === undefined;
    },
  });
  return fault;
}

/** `links[3].from` and `colors["a b"]` in parts. */
export const keysOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(
    ([, index, quoted, plain]) =>
      index !== undefined
        ? Number(index)
        : quoted !== undefined
          ? (JSON.parse(quoted) as string)
          : plain!,
  );

interface Found {
  readonly place: Place;
  readonly value: SyntaxNode | undefined;
}

const VALUES = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  const all: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) all.push(child);
  return all;
};

const valueIn = (node: SyntaxNode): SyntaxNode | undefined =>
  childrenOf(node).find(({ name }) => VALUES.has(name));

function nth(array: SyntaxNode, index: number): Found | undefined {
  if (array.name !== 'Array') return undefined;
  const value = childrenOf(array).filter(({ name }) => VALUES.has(name))[index];
  return value && { place: firstLine(value), value };
}

/** Of things that fill many lines the beginning is marked. */
const firstLine = (node: SyntaxNode): Place =>
  node.name === 'Object' || node.name === 'Array' ? { from: node.from, to: node.from + 1 } : node;

/** JSON takes the last of several fields with one name. */
function field(object: SyntaxNode, key: string, text: string): Found | undefined {
  const property = childrenOf(object).findLast(
    (one) => one.name === 'Property' && nameOf(one, text) === key,
  );
  if (!property) return undefined;
  const value = valueIn(property);
  const isPlain = value && value.name !== 'Object' && value.name !== 'Array';
  return { place: isPlain ? value : property.firstChild!, value };
}

/** The name of a field; `undefined` for one that is not whole. */
export function nameOf(property: SyntaxNode, text: string): string | undefined {
  const name = property.getChild('PropertyName');
  if (!name) return undefined;
  try {
    return JSON.parse(text.slice(name.from, name.to)) as string;
  } catch {
    return undefined;
  }
}
