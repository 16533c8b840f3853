import { defineOnce } from '../define-once.js';
import { CentralAsiaMap } from './central-asia-map.js';

defineOnce('central-asia-map', CentralAsiaMap);

declare global {
  interface HTMLElementTagNameMap {
    'central-asia-map': CentralAsiaMap;
  }
}
