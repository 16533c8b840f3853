/** What stands after a sentence before the next: Chinese has no spaces between them. */
export const gapAfter = (sentence: string): string => (sentence.endsWith('。') ? '' : ' ');

/** Sentences one after another. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences.join(' ').replace(/。 /g, '。');
