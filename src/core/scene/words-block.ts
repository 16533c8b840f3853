/** Words broken into lines, and what room they take, in pixels. */
export interface Block {
  readonly lines: readonly string[];
  /** How many of them are the first words, in bold. */
  readonly heads: number;
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  readonly height: number;
}
