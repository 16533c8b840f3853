import type { Frame } from '../model/frame.js';

/** Short names on a picture with what they stand for: `QA: Qatar; EG: Egypt`; empty where there are none. */
export const explainShortNames = ({ shortened }: Pick<Frame, 'shortened'>): string =>
  shortened.map(({ short, name }) => `${short}: ${name}`).join('; ');
