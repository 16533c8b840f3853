import { html, nothing, type TemplateResult } from 'lit';
import type { MapData } from '../../core/data/map-data.js';
import { selectItems } from '../../core/data/select-items.js';
import type { Messages } from '../../core/messages/messages.js';
import { resolveText } from '../../core/model/scene-context.js';
import type { MapOptions } from '../../core/scene/resolve-settings.js';

type Switchable = 'alliances' | 'disputes' | 'links';

/** Everything that the map does not show at first: each further body, all disputes, all links. */
export function renderMoreChoices(
  data: MapData | undefined,
  options: MapOptions,
  messages: Messages,
  show: (overlay: Switchable, tokens: readonly string[]) => void,
): TemplateResult | typeof nothing {
  if (!data) return nothing;
  const shown = (overlay: Switchable) => options[overlay]?.filter(Boolean) ?? data.show?.[overlay];
  const alliances = data.alliances ?? [];
  const picked = selectItems(shown('alliances'), alliances).items.map(({ id }) => id);
  const toggle = (id: string) =>
    show(
      'alliances',
      picked.includes(id)
        ? [...picked.filter((other) => other !== id), ...(picked.length === 1 ? ['none'] : [])]
        : [...picked, id],
    );
  const all = (overlay: 'disputes' | 'links') => {
    const isAll = shown(overlay)?.includes('all') ?? true;
    return html`<label>
      <input
        type="checkbox"
        .checked=${isAll}
        @change=${() => show(overlay, isAll ? (data.show?.[overlay] ?? ['none']) : ['all'])}
      />${messages.legendAll[overlay]}
    </label>`;
  };
  return html`<fieldset>
    <legend class="visually-hidden">${messages.tables.alliances}</legend>
    ${alliances.map(
      ({ id, short, name }) =>
        html`<label title=${resolveText(name, messages.lang, data.lang ?? 'en').text}>
          <input type="checkbox" .checked=${picked.includes(id)} @change=${() => toggle(id)} />${
            resolveText(short, messages.lang, data.lang ?? 'en').text
          }
        </label>`,
    )}
    ${data.disputes?.length ? all('disputes') : nothing}
    ${data.links?.length ? all('links') : nothing}
  </fieldset>`;
}
