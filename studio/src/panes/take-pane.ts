import { html, nothing, type TemplateResult } from 'lit';
import { CARDS, drawPng, type Card } from '../outputs/draw-png.js';
import { writeLink } from '../outputs/link-codec.js';
import { withDocument } from '../outputs/with-document.js';
import type { Made } from '../outputs/output.js';
import { OUTPUTS, isOutputName, type OutputName } from '../outputs/outputs.js';
import type { StaticPart } from '../preview/static-part.js';
import { mapOnPage, sceneOf } from '../preview/preview.js';
import type { Studio } from '../studio.js';
import { selectField, textField } from './fields.js';
import { saveFile } from './save-file.js';

/** For an iframe, where the map has not been seen yet. */
const USUAL_HEIGHT = 900;

export function takePane(studio: Studio, statics: StaticPart | undefined): TemplateResult {
  const { ui, document: map, say } = studio;
  if (map.worldview === undefined)
    return html`
      <p class="warning">
        ${say('Choose under “Make” whose borders the map shows. It cannot be taken along without.')}
      </p>
      <button type="button" class="main" @click=${() => goToWorldview(studio)}>
        ${say('Choose a worldview')}
      </button>
    `;
  if (!statics) return html`<p class="hint" role="status">${say('One moment …')}</p>`;
  const made = madeOf(studio, statics);
  const name = isOutputName(ui.output) ? ui.output : 'element';
  return html`
    ${selectField(
      { id: 'output', label: say('Take it as'), value: name, hint: say(OUTPUTS[name].use) },
      Object.entries(OUTPUTS).map(([id, { label }]) => [id, say(label)] as const),
      (output) => studio.open({ output }),
    )}
    ${textField(
      {
        id: 'base',
        label: say('Address of your copy of the library'),
        value: ui.base,
        hint: say('The folder with central-asia-map.js, ending in a slash.'),
      },
      (base) => studio.open({ base }),
    )}
    ${result(studio, name, made)}
    <h3>${say('Pictures (PNG)')}</h3>
    <div class="starts">
      ${(Object.keys(CARDS) as Card[]).map((card) => {
        const { width, height, use } = CARDS[card];
        return html`<button type="button" @click=${() => void savePng(studio, made, card)}>
          ${say(use)}, ${width} × ${height}
        </button>`;
      })}
    </div>
  `;
}

const madeOf = ({ document: map, state, ui }: Studio, statics: StaticPart): Made => ({
  document: map,
  options: state.options,
  base: ui.base.endsWith('/') ? ui.base : `${ui.base}/`,
  figure: (size) => statics.figureOf(map, state.options, size),
});

function goToWorldview(studio: Studio): void {
  studio.open({ pane: 'make' });
  requestAnimationFrame(() => window.document.getElementById('worldview')?.focus());
}

function result(studio: Studio, name: OutputName, made: Made): TemplateResult {
  const { say } = studio;
  const { file, type } = OUTPUTS[name];
  const { made: ready } = studio.ui;
  const key = [name, made.base, JSON.stringify(studio.state)].join(' ');
  if (ready?.key !== key) void prepare(studio, name, made, key);
  const text = ready?.id === name ? ready.text : '';
  return html`
    <div class="field">
      <label for="result">${say('What to paste')}</label>
      <textarea id="result" rows="10" readonly spellcheck="false" .value=${text}></textarea>
      <span class="hint" role="status"
        >${ready?.key === key ? say('{n} bytes', { n: new TextEncoder().encode(text).length }) : say('One moment …')}</span
      >
    </div>
    <div class="row">
      <button type="button" class="main" ?disabled=${!text} @click=${() => void copy(studio, text)}>
        ${say('Copy')}
      </button>
      <button
        type="button"
        ?disabled=${!text}
        @click=${() => saveFile(file, new Blob([text], { type }))}
      >
        ${say('Save as {file}', { file })}
      </button>
    </div>
    ${ready?.failure ? html`<p class="warning">${ready.failure}</p>` : nothing}
  `;
}

/** Makes the text; a map that has changed meanwhile is made anew by the next rendering. */
async function prepare(studio: Studio, id: OutputName, made: Made, key: string): Promise<void> {
  const map = mapOnPage();
  try {
    await map?.ready;
    const text = await OUTPUTS[id].make(made, {
      height: studio.ui.seen?.height ?? USUAL_HEIGHT,
      tables: (map && sceneOf(map)?.table) ?? [],
      link: async () =>
        `${location.origin}${location.pathname}#${await writeLink(withDocument(studio.state, made.document))}`,
    });
    studio.open({ made: { id, key, text } });
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    studio.open({ made: { id, key, text: '', failure } });
  }
}

async function copy(studio: Studio, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    studio.open({ message: studio.say('Copied.') });
  } catch {
    const field = window.document.querySelector<HTMLTextAreaElement>('#result');
    field?.select();
    studio.open({
      message: studio.say('The browser does not let the page copy. It is selected: press Ctrl+C.'),
    });
  }
}

async function savePng(studio: Studio, made: Made, card: Card): Promise<void> {
  const { width, height } = CARDS[card];
  try {
    const { svg } = made.figure({ width: width / 2, height: height / 2, isCard: true });
    saveFile(`map-${card}.png`, await drawPng(svg, width, height));
    studio.open({ message: studio.say('{file} is saved.', { file: `map-${card}.png` }) });
  } catch (error) {
    studio.open({ message: error instanceof Error ? error.message : String(error) });
  }
}
