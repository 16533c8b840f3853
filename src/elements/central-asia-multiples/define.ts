import { defineOnce } from '../define-once.js';
import { CentralAsiaMultiples } from './central-asia-multiples.js';

defineOnce('central-asia-multiples', CentralAsiaMultiples);

declare global {
  interface HTMLElementTagNameMap {
    'central-asia-multiples': CentralAsiaMultiples;
  }
}
