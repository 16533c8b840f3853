import { defineOnce } from '../define-once.js';
import { CentralAsiaMenu } from './central-asia-menu.js';

defineOnce('central-asia-menu', CentralAsiaMenu);

declare global {
  interface HTMLElementTagNameMap {
    'central-asia-menu': CentralAsiaMenu;
  }
}
