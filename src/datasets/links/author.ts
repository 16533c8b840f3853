/** Whose judgement the assessments and forecasts of the article are. */
export const author = 'the author, Samantha Fanger (CPC)';
