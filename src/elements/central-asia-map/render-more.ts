import { html, nothing, type TemplateResult } from 'lit';
import type { MapState } from '../../app/map-store.js';
import type { MapData } from '../../core/data/map-data.js';
import { plainTokens } from '../../core/data/plain-options.js';
import { selectItems } from '../../core/data/select-items.js';
import type { TokenList } from '../../core/data/token-list.js';
import type { Messages } from '../../core/messages/messages.js';
import { resolveText } from '../../core/model/scene-context.js';
import { OVERLAY_NAMES, OVERLAYS } from '../../core/overlays/index.js';

/** The element whose choices these are. */
export interface Chooser {
  overlays: TokenList | undefined;
  alliances: TokenList | undefined;
  disputes: TokenList | undefined;
  links: TokenList | undefined;
}

/** What overlays showed before their reader asked for all of them, by their names. */
type Before = Map<string, TokenList | undefined>;

/** Everything that the map does not show at first: each further body, all disputes, all links. */
export function renderMoreChoices(
  { data, messages }: MapState,
  chooser: Chooser,
  before: Before,
): TemplateResult | typeof nothing {
  if (!data || !messages) return nothing;
  const overlays = selectItems(
    plainTokens(chooser.overlays),
    OVERLAY_NAMES.map((id) => ({ id })),
  ).items.map(({ id }) => id);
  const offered = <Name extends (typeof OVERLAY_NAMES)[number]>(name: Name) =>
    overlays.includes(name) ? (data[name] ?? []) : [];
  const alliances = offered('alliances');
  const shown = plainTokens(chooser.alliances) ?? data.show?.alliances;
  const picked = selectItems(shown, alliances, OVERLAYS.alliances.tagsOf).items.map(({ id }) => id);
  const toggle = (id: string) => {
    const others = picked.filter((other) => other !== id);
    const isPicked = others.length < picked.length;
    chooser.alliances = !isPicked ? [...picked, id] : others.length > 0 ? others : ['none'];
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
    ${(['disputes', 'links'] as const).map((overlay) =>
      offered(overlay).length > 0 ? renderAll(overlay, data, chooser, before, messages) : nothing,
    )}
  </fieldset>`;
}

/** Shows all of an overlay, or what was shown before. */
function renderAll(
  overlay: 'disputes' | 'links',
  data: MapData,
  chooser: Chooser,
  before: Before,
  messages: Messages,
): TemplateResult {
  const atFirst = data.show?.[overlay];
  const isAll = (plainTokens(chooser[overlay]) ?? atFirst)?.includes('all') ?? true;
  const change = () => {
    if (isAll) {
      chooser[overlay] = before.has(overlay) ? before.get(overlay) : (atFirst ?? ['none']);
    } else {
      before.set(overlay, chooser[overlay]);
      chooser[overlay] = ['all'];
    }
  };
  return html`<label>
    <input type="checkbox" .checked=${isAll} @change=${change} />${messages.legendAll[overlay]}
  </label>`;
}
