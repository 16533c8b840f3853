// The fields beside the map, as the studio has them. Those that the data has are kept in the data.
import { listOf, withBodies, withField } from './fields.js';

const { createElement: make } = wp.element;
const { CheckboxControl, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

const option = ([value, label]) => ({ value, label });

/** The languages of the map, as they call themselves. */
const LANGUAGES = Object.entries({
  ...{ en: 'English', ru: 'Русский', tg: 'Тоҷикӣ', fa: 'فارسی', kk: 'Қазақша', ky: 'Кыргызча' },
  ...{ uz: 'O‘zbekcha', tk: 'Türkmençe', tr: 'Türkçe', zh: '中文', ar: 'العربية' },
  ...{ de: 'Deutsch', fr: 'Français' },
});

/** A text in one language; of a text in several, that of the map's language is shown, and it stays as it is. */
const isPlain = (text) => text === undefined || typeof text === 'string';

export function settings({ CHOICES }, attributes, setAttributes, setData) {
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
