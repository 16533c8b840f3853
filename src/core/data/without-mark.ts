/** A text without the mark that tells its order of bytes: some editors put it first, and JSON does not have it. */
export const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');
