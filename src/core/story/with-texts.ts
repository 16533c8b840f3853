import type { MapData } from '../data/map-data.js';
import type { StepTexts } from '../data/step-texts.js';

/** Data whose steps tell what is kept apart from them, by their ids; what a step has itself stays. */
export const withTexts = (data: MapData, texts: Readonly<Record<string, StepTexts>>): MapData => ({
  ...data,
  steps: data.steps?.map((step) => {
    const { body = [], words } = (Object.hasOwn(texts, step.id) && texts[step.id]) || {};
    return {
      ...(body.length > 0 ? { body: [...body] } : {}),
      ...(words ? { words: { ...words } } : {}),
      ...step,
    };
  }),
});
