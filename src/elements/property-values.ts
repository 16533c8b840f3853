import type { ComplexAttributeConverter, LitElement } from 'lit';
import type { MapInput } from '../app/map-input.js';
import { isEqual } from '../core/data/is-equal.js';
import { MOST_OVERLAY_TYPES } from '../core/data/most-tokens.js';
import { parseTokens } from '../core/data/parse-tokens.js';
import { plainTokens, wordOf } from '../core/data/plain-options.js';
import type { TokenList } from '../core/data/token-list.js';
import type { OverlayType } from '../core/overlays/overlay.js';

/** An attribute that is a list of tokens. */
export const tokenList: ComplexAttributeConverter<TokenList | undefined> = {
  fromAttribute: parseTokens,
};

/** The lists of tokens among an element's properties, by the names of their attributes. */
export function readTokenLists(element: LitElement): Readonly<Record<string, unknown>> {
  const { elementProperties } = element.constructor as typeof LitElement;
  const lists = [...elementProperties].filter(([, { converter }]) => converter === tokenList);
  const values = element as unknown as Readonly<Record<PropertyKey, unknown>>;
  return Object.fromEntries<unknown>(
    lists.map(([name, { attribute }]) => [
      typeof attribute === 'string' ? attribute : name,
      plainTokens(values[name]),
    ]),
  );
}

/** An element that takes overlays of the page's own. */
interface OwnOverlayElement extends LitElement {
  readonly overlayTypes: unknown;
  readonly show: Readonly<Record<string, TokenList | undefined>> | undefined;
}

/** The tokens of the page's own overlays, by their names. */
export function readOwnTokens(element: OwnOverlayElement): Readonly<Record<string, unknown>> {
  const tokens = (name: string) => plainTokens(element.show?.[name] ?? element.getAttribute(name));
  return Object.fromEntries(namesOf(element.overlayTypes).map((name) => [name, tokens(name)]));
}

/** Where a page means to give data of its own and gives none: an empty block, no address, an attribute of data. */
export function misplacedIn(
  element: LitElement & { readonly src: string | undefined },
  block: string | undefined,
): MapInput['misplaced'] {
  if (block === '') return 'script';
  if (element.src === '') return 'src';
  return element.hasAttribute('data') ? 'data' : undefined;
}

/** Frameworks set a fresh object on each render: one that is equal asks for nothing. */
export const hasChanged = (value: unknown, before: unknown): boolean => !isEqual(value, before);

/** An attribute that is a word, reflected only as one. */
export const word: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (text) => text ?? undefined,
  toAttribute: (value) => wordOf(value) ?? null,
};

/** Names of overlay types, which pages without types give in any form. */
export function namesOf(types: unknown): readonly string[] {
  try {
    const list: readonly unknown[] = Array.isArray(types) ? types : [];
    return list
      .slice(0, MOST_OVERLAY_TYPES)
      .map((type) => (type as Partial<OverlayType>).name)
      .filter((name) => wordOf(name)) as string[];
  } catch {
    // What cannot be read is told of where the types are admitted.
    return [];
  }
}

/** A name or address; what is none is named by its kind, so that an issue can say so. */
export const nameOf = (value: unknown): string | undefined =>
  wordOf(value) || (value ? Object.prototype.toString.call(value) : undefined);
