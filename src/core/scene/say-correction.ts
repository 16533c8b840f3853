import { gapAfter } from '../messages/join-sentences.js';
import type { Messages } from '../messages/messages.js';
import type { Phrase } from '../model/phrase.js';
import type { Correction } from '../model/scene.js';

/**
 * A correction in the parts of its line. Both say whose words they are: what the text has must not be taken for what the map
 * says.
 */
export function sayCorrection(
  { text, record }: Pick<Correction, 'text' | 'record'>,
  { corrections, timeline }: Messages,
): Phrase[] {
  const lead = (whose: string) => timeline.about(whose, ['']);
  return [
    { text: lead(corrections.article) },
    text,
    { text: gapAfter(text.text) + lead(corrections.record) },
    record,
  ];
}
