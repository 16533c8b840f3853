import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { contrastWarning } from '../preview/contrast.js';
import { issuesAt } from '../preview/issues-at.js';
import { pickedOf } from '../record/pick-item.js';
import { BODY_RECORD, ENTRIES } from '../record/record.js';
import { colourOf, setColour, type Coloured } from '../state/edit-map.js';
import type { Studio } from '../studio.js';

/** What colours begin with where nothing was chosen: the first body's edge. */
const START = '#967116';

/** Colours of what is on the map: bodies, links, and countries in focus. */
export function colourFields(studio: Studio): TemplateResult {
  const { say } = studio;
  const items = colouredItems(studio);
  return html`
    <details class="group" id="group-colours">
      <summary>
        ${say('Colours')}
        <span class="count"
          >${say('{n} of your own', { n: items.filter(({ colour }) => colour).length })}</span
        >
      </summary>
      ${
        items.length === 0
          ? html`<p class="hint">
              ${say('Bodies, links and countries in focus can have colours.')}
            </p>`
          : items.map((item) => colourField(studio, item))
      }
    </details>
  `;
}

interface Item extends Coloured {
  readonly name: string;
  readonly colour: string | undefined;
}

function colouredItems(studio: Studio): readonly Item[] {
  const { map } = studio.state;
  const lists = (['alliances', 'links'] as const).flatMap((list) =>
    pickedOf(map, list).map((id) => ({ list, id, name: nameOf(studio, list, id) })),
  );
  const names = new Map(studio.ui.seen?.countries.map(({ code, name }) => [code, name]));
  const countries = (map.focus ?? []).map(
    (id) => ({ list: 'countries', id, name: names.get(id) ?? id }) as const,
  );
  return [...lists, ...countries].map((item) => ({ ...item, colour: colourOf(map, item) }));
}

function nameOf(studio: Studio, list: 'alliances' | 'links', id: string): string {
  const entry = ENTRIES[list].find((one) => one.id === id);
  if (entry) return entry.name;
  const { alliances = [], links = [] } = studio.state.map;
  const own =
    list === 'alliances'
      ? alliances.find((one) => one.id === id)?.short
      : links.find((one) => one.id === id)?.summary;
  return typeof own === 'string' ? own : (own?.en ?? id);
}

/** Where the colour of an item stands in the data. */
function placeOf({ state: { map } }: Studio, { list, id }: Item): string {
  if (list === 'countries') return `colors.${id}`;
  const items: readonly { readonly id: string }[] = map[list] ?? [];
  return `${list}[${items.findIndex((one) => one.id === id)}].color`;
}

function colourField(studio: Studio, item: Item): TemplateResult {
  const { say } = studio;
  const id = `colour-${item.list}-${item.id}`;
  const set = (colour: string | undefined) =>
    studio.edit((map) => setColour(map, item, colour, BODY_RECORD), id);
  return html`
    <div class="field colour">
      <label for=${id}>${item.name}</label>
      <span class="row">
        <input
          id=${id}
          type="color"
          class=${item.colour ? '' : 'unset'}
          aria-describedby="${id}-warning"
          .value=${live(item.colour ?? START)}
          @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
        />
        <span class="hint">${item.colour ?? say('the map’s own')}</span>
        <button
          type="button"
          class="quiet"
          ?disabled=${!item.colour}
          aria-label=${say('Reset the colour of {name}', { name: item.name })}
          @click=${() => set(undefined)}
        >
          ${say('Reset')}
        </button>
      </span>
      <span class="warning" id="${id}-warning" role="status"
        >${item.colour ? (contrastWarning(item.colour, say) ?? '') : ''}
        ${issuesAt(studio, placeOf(studio, item)) ?? ''}</span
      >
    </div>
  `;
}
