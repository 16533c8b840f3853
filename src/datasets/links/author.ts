/** Whose judgement the assessments and forecasts of the article are. */
export const author = 'according to the author, Samantha Fanger (CPC)';
