import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../core/model/scene.js';
import type { StoryWords } from '../../core/messages/story-words.js';
import { noteOf } from './note-of.js';

/** What the controls of a story are rendered with. */
export interface StoryControls {
  readonly words: StoryWords;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Titles of the steps, as far as they are known. */
  readonly titles: readonly string[];
  readonly index: number;
  readonly count: (index: number) => string;
  /** The step's date in words. */
  readonly date: { readonly iso: string; readonly text: string } | undefined;
  readonly isAway: boolean;
  /** Whether the map may be set free: at the end. */
  readonly mayExplore: boolean;
  /** Whether what stands below the map is shown; `undefined` where it always is. */
  readonly isFootOpen: boolean | undefined;
  readonly onGo: (index: number) => void;
  readonly onBack: () => void;
  readonly onExplore: () => void;
  readonly onFoot: () => void;
}

/** Buttons and dots of a story, which step of how many, and the ways back to it and out of it. */
export function renderControls(parts: StoryControls): TemplateResult | typeof nothing {
  const { words, titles, index, count, date, onGo } = parts;
  if (titles.length === 0) return nothing;
  const last = titles.length - 1;
  return html`<div
    class="controls"
    part="controls"
    role="group"
    aria-label=${words.label}
    lang=${parts.lang}
    dir=${parts.dir}
  >
    <p class="count" part="count">
      <b>${count(index)}</b>
      ${date ? html`<time class="date" datetime=${date.iso}>${date.text}</time>` : nothing}
    </p>
    ${renderTurn('previous', words.previous, 'M10 3 5 8l5 5', index > 0 && (() => onGo(index - 1)))}
    <ol class="dots" part="dots">
      ${titles.map(
        (title, i) =>
          html`<li>
            <button
              type="button"
              class=${i < index ? 'dot read' : 'dot'}
              aria-label=${[count(i), title].filter(Boolean).join(': ')}
              aria-current=${i === index ? 'step' : nothing}
              @click=${() => onGo(i)}
            ></button>
          </li>`,
      )}
    </ol>
    ${renderTurn('next', words.next, 'm6 3 5 5-5 5', index < last && (() => onGo(index + 1)))}
    ${
      parts.isFootOpen === undefined
        ? nothing
        : renderAct(words.key, parts.onFoot, parts.isFootOpen)
    }
    ${parts.isAway ? renderAct(words.back, parts.onBack) : nothing}
    ${!parts.isAway && parts.mayExplore ? renderAct(words.explore, parts.onExplore) : nothing}
  </div>`;
}

/** What stands below the map, where that has no room for it. */
export const renderFoot = (scene: Scene | undefined): TemplateResult | typeof nothing =>
  scene
    ? html`<p class="foot" part="foot" lang=${scene.lang} dir=${scene.dir}>${noteOf(scene)}</p>`
    : nothing;

/** Without something to do it stays in its place, and says so. */
const renderTurn = (name: string, label: string, path: string, act: (() => void) | false) =>
  html`<button
    class="turn ${name}"
    part="button"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${act ? nothing : 'true'}
    @click=${act || nothing}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path} /></svg>
  </button>`;

const renderAct = (label: string, act: () => void, isOpen?: boolean) =>
  html`<button
    class="act"
    part="act"
    type="button"
    aria-expanded=${isOpen === undefined ? nothing : String(isOpen)}
    @click=${act}
  >
    ${label}
  </button>`;
