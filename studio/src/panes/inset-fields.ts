import { html, nothing, type TemplateResult } from 'lit';
import {
  CORNERS,
  MOST_INSETS,
  addInset,
  moveInset,
  removeInset,
  setCorner,
  setInsetWords,
  showInInset,
  toggleInInset,
  type Corner,
  type Inset,
} from '../state/edit-insets.js';
import { issuesAt } from '../preview/issues-at.js';
import { anyWords, wordsIn } from '../state/words.js';
import type { Studio } from '../studio.js';
import { countryEntries } from './country-entries.js';
import { selectField, textField } from './fields.js';
import { pickList } from './pick-list.js';
import { textLanguage } from './text-language.js';

const CORNER_WORDS: Readonly<Record<Corner, string>> = {
  'top-left': 'Top left',
  'top-right': 'Top right',
  'bottom-left': 'Bottom left',
  'bottom-right': 'Bottom right',
};

/** Close-ups in a corner of the map: of what is seen just now, or of countries. */
export function insetFields(studio: Studio): TemplateResult {
  const { say } = studio;
  const { insets = [] } = studio.state.map;
  const isFull = insets.length >= MOST_INSETS;
  const box = boxOf(studio);
  return html`
    <details class="group" id="group-insets">
      <summary>${say('Insets')} <span class="count">${insets.length}</span></summary>
      <p class="hint">
        ${say('Close-ups of what is too small on the map. Zoom in to what one is to show; the map itself goes back to its frame.')}
      </p>
      ${insets.map((inset, at) => insetField(studio, inset, at, insets.length))}
      <div class="row">
        <button
          type="button"
          id="add-inset"
          ?disabled=${isFull || !box}
          @click=${() => {
            if (!box) return;
            studio.edit((map) => addInset(map, { box }));
            backToFrame(studio);
          }}
        >
          ${say('Use this view as an inset')}
        </button>
        <button
          type="button"
          id="add-inset-countries"
          ?disabled=${isFull}
          @click=${() => studio.edit((map) => addInset(map, { countries: map.focus ?? [] }))}
        >
          ${say('Add an inset of countries')}
        </button>
      </div>
      ${isFull ? html`<p class="hint">${say('A map has at most {most} insets.', { most: MOST_INSETS })}</p>` : nothing}
    </details>
  `;
}

const boxOf = ({ ui }: Studio) => ui.box ?? ui.seen?.scene.box;

/** The map was moved for the inset alone. */
const backToFrame = (studio: Studio): void =>
  studio.open({ box: undefined, framings: studio.ui.framings + 1 });

function insetField(studio: Studio, inset: Inset, at: number, count: number): TemplateResult {
  const { say } = studio;
  const { id, countries = [] } = inset;
  // Notes may have the same ids.
  const key = `in-${id}`;
  const { map } = studio.state;
  const lang = textLanguage(studio);
  const place = `insets[${at}]`;
  const name = anyWords(inset.head) || anyWords(inset.caption) || say('Inset {n}', { n: at + 1 });
  const showsNothing = !inset.box && countries.length === 0;
  return html`
    <div class="note" role="group" aria-label=${name}>
      ${textField(
        {
          id: `${key}-head`,
          label: say('First words'),
          value: wordsIn(map, inset.head, lang),
          ...{ lang, warning: issuesAt(studio, `${place}.head`) },
        },
        (words) =>
          studio.edit((one) => setInsetWords(one, id, 'head', lang, words), `head ${key} ${lang}`),
      )}
      ${textField(
        {
          ...{
            id: `${key}-caption`,
            label: say('Caption'),
            value: wordsIn(map, inset.caption, lang),
          },
          ...{ lang, warning: issuesAt(studio, `${place}.caption`) },
        },
        (words) =>
          studio.edit(
            (one) => setInsetWords(one, id, 'caption', lang, words),
            `caption ${id} ${lang}`,
          ),
      )}
      ${selectField(
        {
          ...{ id: `${key}-corner`, label: say('Corner'), value: inset.corner ?? '' },
          hint: say('On a wide picture; on a narrow one it stands below the map.'),
          warning: issuesAt(studio, `${place}.corner`),
        },
        [
          ['', say('Where the most room is')],
          ...CORNERS.map((corner) => [corner, say(CORNER_WORDS[corner])] as const),
        ],
        (corner) =>
          studio.edit((one) => setCorner(one, id, corner ? (corner as Corner) : undefined)),
      )}
      ${pickList(studio, {
        name: key,
        label: 'Countries in it',
        entries: countryEntries(studio, countries),
        picked: countries,
        warning: issuesAt(studio, `${place}.countries`, `${place}.box`, `${place}.places`),
        onPick: (code, isOn) => studio.edit((one) => toggleInInset(one, id, code, isOn)),
      })}
      <p class="hint" role="status">
        ${
          inset.box
            ? say('It shows, west, south, east, north: {box}', { box: inset.box.join(', ') })
            : showsNothing
              ? say('It is not drawn: choose its countries, or move the map and use this view.')
              : say('It shows its countries.')
        }
      </p>
      <div class="row">
        <button
          type="button"
          aria-label=${say('Use this view for {name}', { name })}
          ?disabled=${!studio.ui.box}
          @click=${() => {
            const { box } = studio.ui;
            if (!box) return;
            studio.edit((one) => showInInset(one, id, { box }));
            backToFrame(studio);
          }}
        >
          ${say('Use this view')}
        </button>
        <button
          type="button"
          aria-label=${say('Put {name} earlier', { name })}
          ?disabled=${at === 0}
          @click=${() => studio.edit((one) => moveInset(one, id, -1))}
        >
          ${say('Earlier')}
        </button>
        <button
          type="button"
          aria-label=${say('Put {name} later', { name })}
          ?disabled=${at === count - 1}
          @click=${() => studio.edit((one) => moveInset(one, id, 1))}
        >
          ${say('Later')}
        </button>
        <button
          type="button"
          aria-label=${say('Remove {name}', { name })}
          @click=${() => studio.edit((one) => removeInset(one, id))}
        >
          ${say('Remove')}
        </button>
      </div>
    </div>
  `;
}
