import type { Text } from '../../core/data/primitives.js';

/** Whose judgement the assessments and forecasts of the article are; in the case that `Messages.accordingTo` asks for. */
export const author: Text = 'the author, Samantha Fanger (CPC)';
