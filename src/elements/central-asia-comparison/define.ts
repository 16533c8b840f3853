import { defineOnce } from '../define-once.js';
import { CentralAsiaComparison } from './central-asia-comparison.js';

defineOnce('central-asia-comparison', CentralAsiaComparison);

declare global {
  interface HTMLElementTagNameMap {
    'central-asia-comparison': CentralAsiaComparison;
  }
}
