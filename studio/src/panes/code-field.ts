import { html, type TemplateResult } from 'lit';
import type { CodeBeside } from '../code/code-beside.js';
import type { ReadCode } from '../code/read-code.js';
import type { Studio } from '../studio.js';
import type { Say } from '../words/say.js';

/** The map as JSON: what is written there is on the map, and what is chosen in the form is there. */
export function codeField(studio: Studio, code: CodeBeside): TemplateResult {
  const { say } = studio;
  const { isCodeOpen } = studio.ui;
  const read = isCodeOpen ? studio.code.read : undefined;
  return html`
    <details
      class="group code"
      id="code"
      ?open=${isCodeOpen}
      @toggle=${(event: Event) => {
        const { open } = event.target as HTMLDetailsElement;
        if (open !== studio.ui.isCodeOpen) studio.open({ isCodeOpen: open });
      }}
    >
      <summary>${say('The map as JSON')}</summary>
      <p class="hint" id="code-hint">
        ${say('What you write is on the map at once. Tab leaves the editor; Ctrl and Space offer what may stand where the cursor is. Rows of a table of your own are not in it.')}
      </p>
      <div id="code-editor"></div>
      <div class="row">
        <span
          id="code-status"
          role="status"
          class=${read && problemsOf(read) > 0 ? 'warning' : 'hint'}
          >${read ? statusOf(read, say) : ''}</span
        >
        <button
          type="button"
          ?disabled=${!read || problemsOf(read) === 0}
          @click=${() => code.goToProblem()}
        >
          ${say('Go to the next problem')}
        </button>
      </div>
    </details>
  `;
}

const problemsOf = (read: ReadCode): number => (read.kind === 'broken' ? 1 : read.issues.length);

const statusOf = (read: ReadCode, say: Say): string => {
  if (read.kind === 'broken') return say('This is no JSON yet; the map stays as it was.');
  const problems = problemsOf(read);
  return problems === 0
    ? say('All of it is on the map.')
    : say('{n} problems; what is right is on the map.', { n: problems });
};
