/** Plain English as most of the world's newsrooms write it, day first. */
export const regional = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/** A day as engines count it. */
export const utc = (year: number, month = 1, day = 1): Date =>
  // Date.UTC takes years below 100 for those of the last century.
  new Date(new Date(0).setUTCFullYear(year, month - 1, day));
