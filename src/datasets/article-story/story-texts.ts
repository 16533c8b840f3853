import type { StepTexts } from '../../core/data/step-texts.js';

/** What is told at the steps of a story in one language, by their ids, and what stands beside links on their maps. */
export type StoryTexts = Readonly<Record<string, StepTexts<string>>>;
