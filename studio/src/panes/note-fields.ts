import { html, nothing, type TemplateResult } from 'lit';
import { changeNote, removeNote, setNoteWords, type Note } from '../state/edit-notes.js';
import { anyWords, wordsIn } from '../state/words.js';
import { issuesAt } from '../preview/issues-at.js';
import { placeNote } from '../preview/place-note.js';
import type { Studio } from '../studio.js';
import { checkField, textField } from './fields.js';
import { textLanguage } from './text-language.js';

/** Notes on the map: put there by a click, or in the middle of what is seen. */
export function noteFields(studio: Studio): TemplateResult {
  const { say } = studio;
  const { notes = [] } = studio.state.map;
  return html`
    <details class="group" id="group-notes">
      <summary>${say('Notes')} <span class="count">${notes.length}</span></summary>
      ${notes.map((note, at) => noteField(studio, note, `notes[${at}]`))}
      ${studio.ui.placing === undefined ? addButton(studio) : placing(studio)}
    </details>
  `;
}

const addButton = (studio: Studio): TemplateResult => html`
  <button type="button" id="add-note" @click=${() => studio.open({ placing: 'new' })}>
    ${studio.say('Add a note')}
  </button>
`;

const placing = (studio: Studio): TemplateResult => html`
  <p role="status">${studio.say('Click on the map where the note is to point.')}</p>
  <div class="row">
    <button type="button" id="place-middle" @click=${() => placeInMiddle(studio)}>
      ${studio.say('In the middle of the map')}
    </button>
    <button type="button" @click=${() => studio.open({ placing: undefined })}>
      ${studio.say('Cancel')}
    </button>
  </div>
`;

function placeInMiddle(studio: Studio): void {
  const box = studio.ui.box ?? studio.ui.seen?.scene.box;
  if (!box) return;
  const [west, south, east, north] = box;
  placeNote(studio, [(west + east) / 2, (south + north) / 2]);
}

function noteField(studio: Studio, note: Note, place: string): TemplateResult {
  const { say } = studio;
  const { id } = note;
  const { map } = studio.state;
  const lang = textLanguage(studio);
  const text = wordsIn(map, note.text, lang);
  const name = anyWords(note.head) || anyWords(note.text) || id;
  return html`
    <div class="note" role="group" aria-label=${say('Note {name}', { name })}>
      ${textField(
        {
          ...{ id: `${id}-head`, label: say('First words'), value: wordsIn(map, note.head, lang) },
          ...{ lang, warning: issuesAt(studio, `${place}.head`) },
        },
        (words) =>
          studio.edit((one) => setNoteWords(one, id, 'head', lang, words), `head ${id} ${lang}`),
      )}
      ${textField(
        {
          ...{ id: `${id}-text`, label: say('Note'), value: text, lang },
          warning: anyWords(note.text)
            ? issuesAt(studio, `${place}.text`, `note:${id}`)
            : say('A note without words is not drawn.'),
        },
        (words) =>
          studio.edit((one) => setNoteWords(one, id, 'text', lang, words), `text ${id} ${lang}`),
      )}
      ${checkField(
        `${id}-hostile`,
        say('Of fighting or a threat'),
        note.tone === 'hostile',
        (isOn) => studio.edit((map) => changeNote(map, id, { tone: isOn ? 'hostile' : 'plain' })),
      )}
      <div class="row">
        <button
          type="button"
          aria-label=${say('Move note {name}', { name })}
          @click=${() => studio.open({ placing: id })}
        >
          ${say('Move')}
        </button>
        <button
          type="button"
          aria-label=${say('Remove note {name}', { name })}
          @click=${() => studio.edit((map) => removeNote(map, id))}
        >
          ${say('Remove')}
        </button>
        <span class="hint"
          >${issuesAt(studio, `${place}.lat`, `${place}.lon`, `${place}.at`)}
          ${note.lat === undefined ? nothing : say('{lat}° north, {lon}° east', { lat: note.lat, lon: note.lon ?? '' })}</span
        >
      </div>
    </div>
  `;
}
