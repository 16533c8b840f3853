import { html, nothing, type TemplateResult } from 'lit';
import type { CodeBeside } from './code/code-beside.js';
import { codeField } from './panes/code-field.js';
import { dataPane } from './panes/data-pane.js';
import { makePane } from './panes/make-pane.js';
import { seePane } from './panes/see-pane.js';
import { takePane } from './panes/take-pane.js';
import { filters, preview } from './preview/preview.js';
import type { StaticPart } from './preview/static-part.js';
import type { Keeping } from './state/store.js';
import type { StudioState } from './state/studio-state.js';
import { anyWords } from './state/words.js';
import type { Studio } from './studio.js';
import { PANES, type Pane } from './ui.js';
import { PAGE_LANGUAGES, isMachineMade, isPageLanguage } from './words/say.js';

const KEEPING: Readonly<Record<Keeping, string>> = {
  kept: 'Kept in this browser',
  waiting: 'Being kept …',
  full: 'Not kept: this browser has no room for it',
  off: 'Nothing new to keep',
  elsewhere: 'Not kept: another tab has kept another map',
};

/** The whole page, from what there is. */
export function page(
  studio: Studio,
  statics: StaticPart | undefined,
  code: CodeBeside,
): TemplateResult {
  const { ui, store, say } = studio;
  return html`
    ${filters()}
    <header class="bar">
      <h1>${say('Map studio')}</h1>
      <nav aria-label=${say('Steps')}>
        ${(Object.keys(PANES) as Pane[]).map(
          (pane) => html`
            <button
              type="button"
              id="pane-${pane}"
              aria-current=${pane === ui.pane ? 'step' : 'false'}
              @click=${() => studio.open({ pane, message: '', placing: undefined })}
            >
              ${say(PANES[pane])}
            </button>
          `,
        )}
      </nav>
      <div class="row tools">
        <button type="button" id="undo" ?disabled=${!store.canUndo} @click=${() => store.undo()}>
          ${say('Undo')}
        </button>
        <button type="button" id="redo" ?disabled=${!store.canRedo} @click=${() => store.redo()}>
          ${say('Redo')}
        </button>
        <span class="steady">
          <span class="hint" id="keeping">${say(KEEPING[store.keeping])}</span>
          ${Object.values(KEEPING).map(
            (words) => html`<span class="hint" aria-hidden="true">${say(words)}</span>`,
          )}
        </span>
        <button
          type="button"
          id="forget"
          @click=${() => {
            store.forget();
            studio.open({
              message: say(
                'This browser keeps nothing of the map any more. What is on screen stays until you close the page.',
              ),
            });
          }}
        >
          ${say('Forget')}
        </button>
        ${pageLanguage(studio)}
      </div>
      <div class="below">
        <p class="message" role="status">${ui.message}</p>
        ${machineMade(studio)}
      </div>
      <div role="alert">${store.other ? choiceOfTabs(studio, store.other) : nothing}</div>
    </header>
    <main class="desk">
      <section class="pane" aria-labelledby="pane-title">
        <h2 id="pane-title">${say(PANES[ui.pane])}</h2>
        ${paneOf(studio, statics)}
      </section>
      <section class="view" aria-label=${say('Preview')}>
        ${preview(studio, statics)} ${codeField(studio, code)}
      </section>
    </main>
  `;
}

/** The language of the page itself; that of the map is chosen with its texts. */
const pageLanguage = (studio: Studio): TemplateResult => html`
  <select
    id="page-lang"
    aria-label=${studio.say('Language of the studio')}
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      if (isPageLanguage(value)) studio.open({ lang: value, message: '' });
    }}
  >
    ${Object.entries(PAGE_LANGUAGES).map(
      ([lang, name]) =>
        html`<option value=${lang} lang=${lang} ?selected=${lang === studio.ui.lang}>
          ${name}
        </option>`,
    )}
  </select>
`;

/** Said of every language that no native speaker has reviewed, as below the map. */
const machineMade = ({ ui, say }: Studio): TemplateResult | typeof nothing =>
  isMachineMade(ui.lang)
    ? html`<span class="hint" id="machine-made"
        >${say('Translated by machine, not yet reviewed.')}</span
      >`
    : nothing;

/** Neither of two tabs may erase what the other has kept: the editor chooses, and Undo has what was not chosen. */
const choiceOfTabs = (studio: Studio, other: StudioState): TemplateResult => html`
  <div class="row tabs">
    <span
      >${studio.say('Another tab of this browser has kept another map.')}
      ${anyWords(other.map.headline) ? html`“${anyWords(other.map.headline)}”.` : nothing}
      ${studio.say('What you make here is not kept until you choose; Undo then has the other one.')}</span
    >
    <button
      type="button"
      id="keep-mine"
      @click=${() => {
        studio.store.keepMine();
        studio.open({ message: studio.say('The map of this tab is kept.') });
      }}
    >
      ${studio.say('Keep this one')}
    </button>
    <button
      type="button"
      id="take-other"
      @click=${() => {
        studio.store.takeOther();
        studio.open({ message: studio.say('This is the map of the other tab.') });
      }}
    >
      ${studio.say('Open the other one')}
    </button>
  </div>
`;

function paneOf(studio: Studio, statics: StaticPart | undefined): TemplateResult {
  switch (studio.ui.pane) {
    case 'make':
      return makePane(studio);
    case 'data':
      return dataPane(studio);
    case 'see':
      return seePane(studio, statics);
    case 'take':
      return takePane(studio, statics);
  }
}
