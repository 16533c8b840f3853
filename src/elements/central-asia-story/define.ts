import { defineOnce } from '../define-once.js';
import { CentralAsiaStory } from './central-asia-story.js';

defineOnce('central-asia-story', CentralAsiaStory);

declare global {
  interface HTMLElementTagNameMap {
    'central-asia-story': CentralAsiaStory;
  }
}
