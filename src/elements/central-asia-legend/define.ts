import { defineOnce } from '../define-once.js';
import { CentralAsiaLegend } from './central-asia-legend.js';

defineOnce('central-asia-legend', CentralAsiaLegend);

declare global {
  interface HTMLElementTagNameMap {
    'central-asia-legend': CentralAsiaLegend;
  }
}
