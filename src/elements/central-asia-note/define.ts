import { defineOnce } from '../define-once.js';
import { CentralAsiaNote } from './central-asia-note.js';

defineOnce('central-asia-note', CentralAsiaNote);

declare global {
  interface HTMLElementTagNameMap {
    'central-asia-note': CentralAsiaNote;
  }
}
