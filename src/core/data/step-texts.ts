import type { Text } from './primitives.js';

/** What is told at a step, and what stands beside the links of its map, by their ids: in all languages, or as `Words` of one. */
export interface StepTexts<Words = Text> {
  readonly body: readonly Words[];
  readonly words?: Readonly<Record<string, Words>>;
}
