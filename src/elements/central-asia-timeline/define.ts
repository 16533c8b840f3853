import { defineOnce } from '../define-once.js';
import { CentralAsiaTimeline } from './central-asia-timeline.js';

defineOnce('central-asia-timeline', CentralAsiaTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'central-asia-timeline': CentralAsiaTimeline;
  }
}
