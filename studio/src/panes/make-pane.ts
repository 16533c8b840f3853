import { html, type TemplateResult } from 'lit';
import { WORLDVIEWS } from 'central-asia-map/core';
import { LANGUAGES } from '../languages.js';
import { PICKED_LISTS, pick, pickedOf, type PickedList } from '../record/pick-item.js';
import { ENTRIES, KNOWN_TO, RECORD } from '../record/record.js';
import {
  TEXT_FIELDS,
  setField,
  setText,
  textIn,
  toggleFocus,
  type TextField,
} from '../state/edit-map.js';
import type { Studio } from '../studio.js';
import { readDate } from '../data/read-cells.js';
import { issuesAt } from '../preview/issues-at.js';
import { colourFields } from './colour-fields.js';
import { countryEntries } from './country-entries.js';
import { checkField, choices, inWords, longField, selectField, textField } from './fields.js';
import { insetFields } from './inset-fields.js';
import { noteFields } from './note-fields.js';
import { pickList } from './pick-list.js';
import { startPoints } from './start-points.js';
import { textLanguage } from './text-language.js';

const LABELS: Readonly<Record<PickedList, string>> = {
  alliances: 'Bodies',
  disputes: 'Disputes',
  links: 'Links',
  sites: 'Sites',
  corridors: 'Corridors',
};

const TEXTS: Readonly<Record<TextField, readonly [label: string, hint?: string]>> = {
  kicker: ['Topic', 'A word or two above the headline'],
  headline: ['Headline', 'Left empty, one is written from what is shown'],
  deck: ['Deck', 'One or two sentences below the headline'],
  note: ['Note below the map'],
  credit: ['Sources', 'Left empty, the publishers of what is drawn'],
  alt: ['Alternative text', 'What the map shows, for readers who cannot see it'],
};

export const makePane = (studio: Studio): TemplateResult => html`
  ${startPoints(studio)}
  <h3>${studio.say('What is on it')}</h3>
  <p class="hint">
    ${studio.say('From the record, known up to {date}, each with its sources.', { date: KNOWN_TO ?? '' })}
  </p>
  ${PICKED_LISTS.map((list) =>
    pickList(studio, {
      name: list,
      label: LABELS[list],
      entries: ENTRIES[list],
      picked: pickedOf(studio.state.map, list),
      warning: issuesAt(studio, list, `show.${list}`),
      onPick: (id, isOn) => studio.edit((map) => pick(map, list, id, isOn, RECORD)),
    }),
  )}
  ${dateAndView(studio)} ${frame(studio)} ${texts(studio)} ${noteFields(studio)}
  ${insetFields(studio)} ${colourFields(studio)} ${looks(studio)}
`;

function dateAndView(studio: Studio): TemplateResult {
  const { say } = studio;
  const { map } = studio.state;
  const view = map.worldview ? WORLDVIEWS[map.worldview] : undefined;
  const date = map.asOf ?? '';
  return html`
    <h3>${say('Date and borders')}</h3>
    ${textField(
      {
        id: 'as-of',
        label: say('As of'),
        value: date,
        hint: say(
          '2023, 2023-10 or 2023-10-17. Left empty, the day on which a reader opens the map.',
        ),
        warning:
          date && readDate(date) !== date
            ? say('This is no such date.')
            : issuesAt(studio, 'asOf', 'attribute as-of'),
      },
      (text) => studio.edit((one) => setField(one, 'asOf', text.trim() || undefined), 'asOf'),
    )}
    ${selectField(
      {
        id: 'worldview',
        label: say('Whose borders'),
        value: map.worldview ?? '',
        hint: view ? `${view.convention} ${view.note}` : undefined,
        warning: map.worldview
          ? issuesAt(studio, 'worldview', 'attribute worldview')
          : say(
              'Choose a worldview: no map can be taken along without one. Until then you see that of the United Nations.',
            ),
      },
      [
        ['', say('Choose …')],
        ...Object.entries(WORLDVIEWS).map(([id, { label }]) => [id, label] as const),
      ],
      (id) => studio.edit((one) => setField(one, 'worldview', id || undefined)),
    )}
  `;
}

function frame(studio: Studio): TemplateResult {
  const { say } = studio;
  const { box } = studio.ui;
  const { map } = studio.state;
  const focus = map.focus ?? [];
  return html`
    <h3>${say('Frame')}</h3>
    <p class="hint">${say('Move the map to what readers are to see first.')}</p>
    <div class="row">
      <button
        type="button"
        ?disabled=${!box}
        @click=${() => box && studio.edit((one) => ({ ...one, box: [...box] }))}
      >
        ${say('Use this view')}
      </button>
      <button
        type="button"
        ?disabled=${!map.box}
        @click=${() => studio.edit((one) => setField(one, 'box', undefined))}
      >
        ${say('Use the usual frame')}
      </button>
    </div>
    <p class="hint" role="status">
      ${map.box ? say('West, south, east, north: {box}', { box: map.box.join(', ') }) : say('The usual frame is used.')}
      <span class="warning">${issuesAt(studio, 'box') ?? ''}</span>
    </p>
    ${pickList(studio, {
      name: 'focus',
      label: 'Countries in focus',
      entries: countryEntries(studio, focus),
      picked: focus,
      warning: issuesAt(studio, 'focus', 'attribute focus'),
      onPick: (code, isOn) => studio.edit((one) => toggleFocus(one, code, isOn)),
    })}
  `;
}

function texts(studio: Studio): TemplateResult {
  const { state, say } = studio;
  const lang = textLanguage(studio);
  return html`
    <h3>${say('Texts')}</h3>
    ${selectField(
      {
        ...{ id: 'map-lang', label: say('Language of the map'), value: state.options.lang },
        warning: issuesAt(studio, 'lang', 'attribute lang'),
      },
      Object.entries(LANGUAGES),
      (value) => studio.setOptions({ lang: value }),
    )}
    ${selectField(
      {
        id: 'text-lang',
        label: say('Texts below are in'),
        value: lang,
        hint: say('Each language has texts of its own; a page shows those of its language.'),
      },
      Object.entries(LANGUAGES),
      (value) => studio.open({ textLang: value }),
    )}
    ${TEXT_FIELDS.map((field) => {
      const [label, hint] = TEXTS[field];
      return longField(
        {
          ...{ id: `text-${field}`, label: say(label), hint: hint && say(hint), lang },
          value: textIn(state.map, field, lang),
          warning: issuesAt(studio, field),
        },
        (text) => studio.edit((map) => setText(map, field, lang, text), `text ${field} ${lang}`),
      );
    })}
  `;
}

function looks(studio: Studio): TemplateResult {
  const { say } = studio;
  const { options } = studio.state;
  return html`
    <h3>${say('On the page')}</h3>
    ${choices(
      'theme',
      say('Colours'),
      inWords(say, { auto: 'As the page', light: 'Light', dark: 'Dark' }),
      options.theme,
      (theme) => studio.setOptions({ theme }),
    )}
    ${choices(
      'projection',
      say('Projection'),
      inWords(say, { mercator: 'Mercator', conic: 'Conic, true to area' }),
      options.projection,
      (projection) => studio.setOptions({ projection }),
    )}
    ${checkField('with-timeline', say('With a timeline'), options.timeline, (timeline) =>
      studio.setOptions({ timeline }),
    )}
    ${checkField(
      'with-header',
      say('With topic, headline and deck'),
      options.hasHeader,
      (hasHeader) => studio.setOptions({ hasHeader }),
    )}
  `;
}
