import { FLAGS } from './events.js';

/** A reader has come to another step of a story, by scrolling, a button, a link or the address. */
export class CamStepChangeEvent extends Event {
  static readonly type = 'cam-step-change';
  constructor(
    /** Id of the step. */
    readonly step: string,
    /** Its place among the steps, from 0. */
    readonly index: number,
  ) {
    super(CamStepChangeEvent.type, FLAGS);
  }
  get detail(): Pick<CamStepChangeEvent, 'step' | 'index'> {
    return { step: this.step, index: this.index };
  }
}

declare global {
  interface HTMLElementEventMap {
    'cam-step-change': CamStepChangeEvent;
  }
}
