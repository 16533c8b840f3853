import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../core/messages/messages.js';

/** What the buttons of a timeline are rendered with. */
export interface PlayerUi {
  readonly words: Messages['timeline'];
  readonly isPlaying: boolean;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onPrevious: () => void;
  readonly onToggle: () => void;
  readonly onNext: () => void;
}

const PREVIOUS = 'M3 2h2v12H3zM13 2v12L6 8z';
const NEXT = 'M11 2h2v12h-2zM3 2l7 6-7 6z';
const PLAY = 'M4 2l10 6-10 6z';
const PAUSE = 'M3 2h4v12H3zM9 2h4v12H9z';

/** The buttons to the previous and the next date, and between them the one that plays and pauses. */
export function renderPlayer(ui: PlayerUi): TemplateResult[] {
  const { words, isPlaying } = ui;
  return [
    renderButton('previous', words.previous, PREVIOUS, ui.hasPrevious && ui.onPrevious),
    isPlaying
      ? renderButton('play', words.pause, PAUSE, ui.onToggle)
      : renderButton('play', words.play, PLAY, ui.onToggle),
    renderButton('next', words.next, NEXT, ui.hasNext && ui.onNext),
  ];
}

/** Without something to do it stays in its place, and says so. */
const renderButton = (
  name: string,
  label: string,
  path: string,
  act: (() => void) | false,
): TemplateResult =>
  html`<button
    class=${name}
    part="button"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${act ? nothing : 'true'}
    @click=${act || nothing}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path} /></svg>
  </button>`;
