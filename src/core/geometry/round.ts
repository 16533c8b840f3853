/** A number to one decimal: pixels as they are written into a picture. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A number to three decimals: places and widths of what is scaled. */
export const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** A number to two decimals: shares and sizes that are scaled later. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;
