/** A number to one decimal: pixels as they are written into a picture. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A number to two decimals: shares and sizes that are scaled later. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;
