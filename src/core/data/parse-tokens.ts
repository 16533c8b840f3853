/** The tokens of an attribute: separated by white space or commas; `undefined` when the attribute is absent. */
export const parseTokens = (attribute: string | null | undefined): string[] | undefined =>
  attribute === null || attribute === undefined
    ? undefined
    : attribute.split(/[\s,]+/).filter(Boolean);
