import type { Correction, MapData } from '../data/map-data.js';
import type { StoryStep } from './story-step.js';

/**
 * Where the record differs from what a step tells: those corrections that name the step. What only adds to it (`context`) is
 * told of with its links.
 */
export const correctionsOf = ({ corrections = [] }: MapData, { id }: StoryStep): Correction[] =>
  corrections.filter(
    ({ kind = 'difference', steps = [] }) => kind === 'difference' && steps.includes(id),
  );
