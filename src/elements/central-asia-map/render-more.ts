import { html, nothing, type TemplateResult } from 'lit';
import type { MapState } from '../../app/map-store.js';
import type { MapData } from '../../core/data/map-data.js';
import type { TokenList } from '../../core/data/token-list.js';
import type { OverlayRow } from '../../core/data/overlay-reader.js';
import { rowsOf } from '../../core/data/rows-of.js';
import { readTokens, selectItems } from '../../core/data/select-items.js';
import type { Messages } from '../../core/messages/messages.js';
import { resolveText } from '../../core/model/scene-context.js';
import type { OverlayRenderer } from '../../core/overlays/overlay.js';

/** The element whose choices these are. */
export interface Chooser {
  /** The tokens of an option, such as `overlays`, or of an overlay by its name. */
  tokensOf(name: string): TokenList | undefined;
  /** Shows other items of an overlay: those that tokens name. */
  showItems(overlay: string, tokens: TokenList | undefined): void;
}

/** What overlays showed before their reader asked for all of them, by their names. */
export type Before = Map<string, TokenList | undefined>;

interface Choice {
  readonly overlay: OverlayRenderer;
  readonly rows: readonly OverlayRow[];
  /** What is shown now; `undefined` for all. */
  readonly tokens: readonly string[] | undefined;
}

/** Everything that the map does not show at first: rows that an overlay offers one by one, all of what others have. */
export function renderMoreChoices(
  { data, overlays, messages }: MapState,
  chooser: Chooser,
  before: Before,
): TemplateResult | typeof nothing {
  if (!data || !messages) return nothing;
  const wanted = readTokens(chooser.tokensOf('overlays'), '', []);
  const choices = overlays.flatMap((overlay): Choice[] => {
    const { name } = overlay;
    const rows = rowsOf(data, name);
    const isWanted = selectItems(wanted, [{ id: name }]).items.length > 0;
    const tokens = readTokens(chooser.tokensOf(name), '', []) ?? shownFirst(data, name);
    return isWanted && rows.length > 0 ? [{ overlay, rows, tokens }] : [];
  });
  return html`<fieldset>
    <legend class="visually-hidden">${messages.legendMore}</legend>
    ${choices.map((choice) =>
      choice.overlay.menu
        ? renderRows(choice, data, chooser, messages)
        : renderAll(choice, data, chooser, before, messages),
    )}
  </fieldset>`;
}

/** What the data shows of an overlay at first; `undefined` for all. */
const shownFirst = ({ show = {} }: MapData, overlay: string): readonly string[] | undefined =>
  (show as Readonly<Record<string, readonly string[]>>)[overlay];

/** Shows rows of an overlay one by one. */
function renderRows(
  { overlay: { name, menu, tagsOf }, rows, tokens }: Choice,
  data: MapData,
  chooser: Chooser,
  { lang, properNames }: Messages,
): TemplateResult[] {
  const picked = selectItems(tokens, rows, tagsOf).items.map(({ id }) => id);
  const toggle = (id: string) => {
    const others = picked.filter((other) => other !== id);
    const isPicked = others.length < picked.length;
    chooser.showItems(name, !isPicked ? [...picked, id] : others.length > 0 ? others : ['none']);
  };
  return rows.map((row) => {
    const words = menu!(row);
    const text = (key: 'short' | 'name') =>
      resolveText(words[key], lang, data.lang ?? 'en', (name) => properNames[name]).text;
    return html`<label title=${text('name')}>
      <input
        type="checkbox"
        .checked=${picked.includes(row.id)}
        @change=${() => toggle(row.id)}
      />${text('short')}
    </label>`;
  });
}

/** Shows all of an overlay, or what was shown before. */
function renderAll(
  { overlay, tokens }: Choice,
  data: MapData,
  chooser: Chooser,
  before: Before,
  messages: Messages,
): TemplateResult {
  const { name } = overlay;
  const { all, title } = overlay.words(messages);
  const isAll = tokens?.includes('all') ?? true;
  const change = () => {
    if (isAll) {
      const last = before.has(name) ? before.get(name) : (shownFirst(data, name) ?? ['none']);
      return chooser.showItems(name, last);
    }
    before.set(name, chooser.tokensOf(name));
    chooser.showItems(name, ['all']);
  };
  return html`<label>
    <input type="checkbox" .checked=${isAll} @change=${change} />${all ?? title}
  </label>`;
}
