import type { Studio } from '../studio.js';

/** The language in which an editor is writing. */
export const textLanguage = ({ ui, state }: Studio): string => ui.textLang ?? state.options.lang;
