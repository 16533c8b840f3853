/** One thing that is wrong with an input. The rest of the input is drawn. */
export interface Issue {
  /** Where: `links[3].from`, or `attribute as-of`. Empty for the input as a whole. */
  readonly path: string;
  /** What is wrong and what was expected, as one sentence for editors. */
  readonly message: string;
  /**
   * `error`: something was left out; `warning`: it is shown, with a doubt; `info`: nothing is wrong with the input, but this
   * picture of it has no room for something, which the table still tells.
   */
  readonly severity: 'error' | 'warning' | 'info';
}
