// The fields beside the map, as the studio has them. Those that the data has are kept in the data.
import {
  isChangeable,
  listOf,
  withBodies,
  withField,
  withNote,
  withNoteField,
  withoutNote,
} from './fields.js';

const { createElement: make } = wp.element;
const { Button, CheckboxControl, FormTokenField, PanelBody, SelectControl, TextControl } =
  wp.components;
const { ToggleControl } = wp.components;

const option = ([value, label]) => ({ value, label });

/** The languages of the map, as they call themselves. */
const LANGUAGES = Object.entries({
  ...{ en: 'English', ru: 'Русский', tg: 'Тоҷикӣ', fa: 'فارسی', kk: 'Қазақша', ky: 'Кыргызча' },
  ...{ uz: 'O‘zbekcha', tk: 'Türkmençe', tr: 'Türkçe', zh: '中文', ar: 'العربية' },
  ...{ de: 'Deutsch', fr: 'Français' },
});

/** A text in one language; of a text in several, that of the map's language is shown, and it stays as it is. */
const isPlain = (text) => text === undefined || typeof text === 'string';

/** The lists of the record besides bodies, as their fields are called. */
const LISTS = {
  disputes: 'Disputes',
  links: 'Links',
  sites: 'Sites',
  corridors: 'Corridors',
};

/** What of the record is on the map: found by words, taken off by its cross. */
function recordField({ LISTS: entries, idsOn, withIds }, data, list, setData) {
  const names = new Map(entries[list]);
  const ids = new Map(entries[list].map(([id, name]) => [name, id]));
  const shown = idsOn(data, list);
  return make(FormTokenField, {
    label: 'Find by words or id',
    value: shown.map((id) => names.get(id) ?? id),
    suggestions: [...ids.keys()],
    maxSuggestions: 50,
    onChange(tokens) {
      // What is typed and no item of the record is none.
      const chosen = tokens.map((token) => ids.get(token) ?? token);
      setData(
        withIds(
          data,
          list,
          chosen.filter((id) => names.has(id) || shown.includes(id)),
        ),
      );
    },
  });
}

/** The notes of the map; those in several languages are changed in the studio. */
function noteFields(data, setData) {
  return listOf(data.notes).map((note, at) => {
    if (!isPlain(note?.head) || !isPlain(note?.text)) return null;
    const set = (name) => (value) => setData(withNoteField(data, at, name, value));
    const number = (name) => (value) => {
      const degrees = value.trim() === '' ? NaN : Number(value);
      setData(withNoteField(data, at, name, Number.isFinite(degrees) ? degrees : undefined));
    };
    const field = (name, label, onChange = set(name), type = 'text') =>
      make(TextControl, { key: name, label, type, value: note[name] ?? '', onChange });
    return make(
      'fieldset',
      { key: note.id ?? at },
      make('legend', null, `Note ${at + 1}`),
      field('head', 'First words'),
      field('text', 'Note'),
      field('lat', 'Degrees north', number('lat'), 'number'),
      field('lon', 'Degrees east', number('lon'), 'number'),
      make(ToggleControl, {
        label: 'Of fighting or a threat',
        checked: note.tone === 'hostile',
        onChange: (isOn) => set('tone')(isOn ? 'hostile' : undefined),
      }),
      make(
        Button,
        { variant: 'secondary', onClick: () => setData(withoutNote(data, at)) },
        `Remove note ${at + 1}`,
      ),
    );
  });
}

export function settings(drawing, attributes, setAttributes, setData) {
  const { CHOICES } = drawing;
  const { data } = attributes;
  const set = (name) => (value) => setData(withField(data, name, value));
  const own = (name) => (value) => setAttributes({ [name]: value || undefined });
  const shown = listOf(data.show?.alliances);
  const words = (name, label) =>
    isPlain(data[name]) &&
    make(TextControl, { key: name, label, value: data[name] ?? '', onChange: set(name) });
  const pick = (name, label, value, choices, onChange, help) =>
    make(SelectControl, { key: name, label, value, options: choices.map(option), onChange, help });
  const panel = (title, ...children) => make(PanelBody, { key: title, title }, ...children);
  const closed = (title, ...children) =>
    make(PanelBody, { key: title, title, initialOpen: false }, ...children);
  return [
    panel(
      'What it says',
      words('headline', 'Headline'),
      words('deck', 'Sentences below it'),
      words('credit', 'Credit'),
      words('alt', 'Alternative text'),
    ),
    panel(
      'Date and worldview',
      make(TextControl, {
        key: 'asOf',
        label: 'As of',
        help: 'A day, a month or a year, such as 2023-11-02.',
        value: data.asOf ?? '',
        onChange: set('asOf'),
      }),
      pick(
        'worldview',
        'Worldview',
        data.worldview ?? '',
        [['', 'Choose: whose borders?'], ...CHOICES.worldviews],
        set('worldview'),
        'Its convention is printed on the map. Without a choice it is the usage of the United Nations.',
      ),
    ),
    panel(
      'Bodies',
      ...CHOICES.bodies.map(([id, label]) =>
        make(CheckboxControl, {
          key: id,
          label,
          checked: shown.includes(id),
          onChange: (isOn) => {
            const known = new Set(CHOICES.bodies.map(([body]) => body));
            const others = shown.filter((body) => body !== id && known.has(body));
            setData(withBodies(data, isOn ? [...others, id] : others));
          },
        }),
      ),
    ),
    ...Object.entries(LISTS)
      .filter(([list]) => isChangeable(data, list))
      .map(([list, title]) => closed(title, recordField(drawing, data, list, setData))),
    closed(
      'Notes',
      ...noteFields(data, setData),
      make(
        Button,
        { key: 'add', variant: 'secondary', onClick: () => setData(withNote(data)) },
        'Add a note',
      ),
    ),
    panel(
      'Language and look',
      pick(
        'lang',
        'Language',
        attributes.lang ?? '',
        [['', 'That of the page'], ...LANGUAGES],
        own('lang'),
      ),
      pick(
        'theme',
        'Theme',
        attributes.theme ?? '',
        [
          ['', 'As the page'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ],
        own('theme'),
      ),
      make(ToggleControl, {
        key: 'timeline',
        label: 'With a timeline',
        checked: attributes.timeline === true,
        onChange: (timeline) => setAttributes({ timeline }),
      }),
      make(ToggleControl, {
        key: 'header',
        label: 'With its headline',
        checked: attributes.header !== 'none',
        onChange: (isOn) => setAttributes({ header: isOn ? undefined : 'none' }),
      }),
    ),
  ];
}
