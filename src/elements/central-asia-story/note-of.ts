import { joinSentences } from '../../core/messages/join-sentences.js';
import type { Scene } from '../../core/model/scene.js';

/** What is written below a picture: its date, how borders are drawn, what editors remark, and whose work it rests on. */
export const noteOf = ({ situation, convention, remarks, credit }: Scene): string =>
  joinSentences([situation, convention, ...remarks.map(({ text }) => text), credit.text]);
