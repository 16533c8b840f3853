/** Size of a step's picture on paper, in pixels. */
export const ON_PAPER = { width: 656, height: 560 } as const;
