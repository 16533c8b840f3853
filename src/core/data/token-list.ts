/** Names of a choice: a list of them, or one text with spaces or commas between, as an attribute has them. */
export type TokenList = string | readonly string[];

/** Words of which some are known: editors offer those, and any other text compiles as well. */
export type Known<Words extends string> = Words | (string & Record<never, never>);
