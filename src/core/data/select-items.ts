import type { Issue } from './issue.js';
import { didYouMean } from './suggest.js';

/** What a token list names: items by id, `all`, `none`, or a tag that several items carry. */
export interface Selection<T> {
  readonly items: readonly T[];
  /** Tokens that name nothing. */
  readonly unknown: readonly string[];
}

/** Picks the items that a token list names, in the order of the tokens, each once; no list at all names everything. */
export function selectItems<T extends { readonly id: string }>(
  tokens: readonly string[] | undefined,
  items: readonly T[],
  tagsOf: (item: T) => readonly string[] = () => [],
): Selection<T> {
  if (tokens === undefined) return { items, unknown: [] };
  const picked = new Set<T>();
  const unknown: string[] = [];
  for (const token of tokens) {
    const wanted = token.toLowerCase();
    if (wanted === 'none') continue;
    const found = items.filter(
      (item) =>
        wanted === 'all' ||
        item.id.toLowerCase() === wanted ||
        tagsOf(item).some((tag) => tag.toLowerCase() === wanted),
    );
    if (found.length === 0 && wanted !== 'all') unknown.push(token);
    for (const item of found) picked.add(item);
  }
  return { items: [...picked], unknown };
}

/** One issue per token that names nothing, with the nearest name that exists. */
export function unknownTokenIssues(
  path: string,
  unknown: readonly string[],
  known: readonly string[],
): Issue[] {
  return unknown.map((token) => ({
    path,
    message: `"${token}" is not known here${didYouMean(token, known) || `; known: ${known.slice(0, 12).join(', ')}`}`,
    severity: 'error',
  }));
}

/** The tokens of an attribute: separated by white space or commas; `undefined` when the attribute is absent. */
export const parseTokens = (attribute: string | null | undefined): string[] | undefined =>
  attribute === null || attribute === undefined
    ? undefined
    : attribute.split(/[\s,]+/).filter(Boolean);
