import { html, nothing, type TemplateResult } from 'lit';
import type { MapData } from '../../core/data/map-data.js';
import { readTokens, selectItems } from '../../core/data/select-items.js';
import type { Messages } from '../../core/messages/messages.js';
import { resolveText } from '../../core/model/scene-context.js';
import type { OverlayName } from '../../core/data/readers.js';
import { DRAWN_OVERLAYS, OVERLAYS } from '../../core/overlays/index.js';
import type { GivenOptions } from '../../core/scene/resolve-settings.js';

/** The element whose choices these are. */
interface Chooser {
  alliances: readonly string[] | undefined;
  disputes: readonly string[] | undefined;
  links: readonly string[] | undefined;
  options(): GivenOptions;
}

/** What an element showed before its reader asked for all of it. */
const before = new WeakMap<Chooser, Partial<Record<'disputes' | 'links', readonly string[]>>>();

/** Everything that the map does not show at first: each further body, all disputes, all links. */
export function renderMoreChoices(
  data: MapData | undefined,
  chooser: Chooser,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!data) return nothing;
  const options = chooser.options();
  const overlays = selectItems(
    readTokens(options.overlays, '', []),
    DRAWN_OVERLAYS.map(({ name }) => ({ id: name })),
  ).items.map(({ id }) => id);
  const offered = <Name extends OverlayName>(name: Name): NonNullable<MapData[Name]> =>
    (overlays.includes(name) && data[name]) || [];
  const alliances = offered('alliances');
  const shown = readTokens(options.alliances, '', []) ?? data.show?.alliances;
  const picked = selectItems(shown, alliances, OVERLAYS.alliances.tagsOf).items.map(({ id }) => id);
  const toggle = (id: string) => {
    const others = picked.filter((other) => other !== id);
    const isPicked = others.length < picked.length;
    chooser.alliances = !isPicked ? [...picked, id] : others.length > 0 ? others : ['none'];
  };
  return html`<fieldset>
    <legend class="visually-hidden">${messages.overlays.alliances.title}</legend>
    ${alliances.map(
      ({ id, short, name }) =>
        html`<label title=${resolveText(name, messages.lang, data.lang ?? 'en').text}>
          <input type="checkbox" .checked=${picked.includes(id)} @change=${() => toggle(id)} />${
            resolveText(short, messages.lang, data.lang ?? 'en').text
          }
        </label>`,
    )}
    ${(['disputes', 'links'] as const).map((overlay) =>
      offered(overlay).length > 0 ? renderAll(overlay, data, chooser, messages) : nothing,
    )}
  </fieldset>`;
}

/** Shows all of an overlay, or what was shown before. */
function renderAll(
  overlay: 'disputes' | 'links',
  data: MapData,
  chooser: Chooser,
  messages: Messages,
): TemplateResult {
  const atFirst = data.show?.[overlay];
  const shown = readTokens(chooser.options()[overlay], '', []) ?? atFirst;
  const isAll = shown?.includes('all') ?? true;
  const change = () => {
    const known = before.get(chooser);
    if (isAll) {
      chooser[overlay] = known && overlay in known ? known[overlay] : (atFirst ?? ['none']);
    } else {
      before.set(chooser, { ...known, [overlay]: chooser[overlay] });
      chooser[overlay] = ['all'];
    }
  };
  return html`<label>
    <input type="checkbox" .checked=${isAll} @change=${change} />${messages.overlays[overlay].all}
  </label>`;
}
