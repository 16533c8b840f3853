import { html, type TemplateResult } from 'lit';
import type { MapData } from 'central-asia-map/core';
import { emptyTable } from '../data/own-table.js';
import { articleMap } from '../record/record.js';
import { isFields } from '../state/is-fields.js';
import { readMap } from '../state/read-map.js';
import { setField } from '../state/edit-map.js';
import { emptyState } from '../state/studio-state.js';
import type { Studio } from '../studio.js';

/** What an editor may begin with. */
export const startPoints = (studio: Studio): TemplateResult => html`
  <details class="group" id="start" ?open=${!studio.store.canUndo && !studio.store.canRedo}>
    <summary>${studio.say('Start from')}</summary>
    <div class="starts">
      <button type="button" @click=${() => start(studio, emptyState().map, studio.say('nothing'))}>
        ${studio.say('Nothing: land and borders')}
      </button>
      <button
        type="button"
        @click=${() => start(studio, articleMap(), studio.say('the article’s map'))}
      >
        ${studio.say('The article’s map')}
      </button>
      ${studio.ui.gallery.map(
        ({ file, title }) => html`
          <button type="button" @click=${() => void startFromGallery(studio, file, title)}>
            ${title}
          </button>
        `,
      )}
    </div>
    <p class="hint">${studio.say('What you have made so far comes back with Undo.')}</p>
  </details>
`;

/** Every map begins without a worldview: it is the editor's to choose. */
function start(studio: Studio, map: MapData, name: string): void {
  studio.store.update((state) => ({
    ...state,
    map: setField(map, 'worldview', undefined),
    table: emptyTable(),
  }));
  studio.open({ message: studio.say('You have started from {name}.', { name }) });
}

async function startFromGallery(studio: Studio, file: string, title: string): Promise<void> {
  try {
    const response = await fetch(`gallery/${file}`);
    if (!response.ok) throw new Error(`The server answers ${response.status}`);
    const value: unknown = await response.json();
    if (!isFields(value)) throw new Error('It is no map');
    start(studio, readMap(value).map, `“${title}”`);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    studio.open({
      message: studio.say('“{title}” could not be loaded: {cause}.', { title, cause }),
    });
  }
}
