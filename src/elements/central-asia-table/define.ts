import { defineOnce } from '../define-once.js';
import { CentralAsiaTable } from './central-asia-table.js';

defineOnce('central-asia-table', CentralAsiaTable);

declare global {
  interface HTMLElementTagNameMap {
    'central-asia-table': CentralAsiaTable;
  }
}
