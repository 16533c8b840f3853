import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/core/data/alliance.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { en } from '../../../src/core/messages/en.js';
import { precisionOf } from '../../../src/core/messages/make-formats.js';
import { matchLanguage } from '../../../src/core/messages/match-language.js';
import type { Messages } from '../../../src/core/messages/messages.js';
import { formatDate, formatDateRange } from '../../../src/core/model/format-date.js';
import { createSceneContext } from '../../../src/core/model/scene-context.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { alliances } from '../../../src/datasets/alliances/index.js';
import { article } from '../../../src/datasets/article.js';
import { links } from '../../../src/datasets/links/index.js';
import { atlas } from '../support.js';

const LANGUAGES = ['en', 'ru', 'tg', 'fa', 'kk', 'ky', 'uz', 'tk', 'tr', 'zh', 'ar', 'de', 'fr'];
const TRANSLATIONS = Object.entries(CATALOGUES).filter(([lang]) => lang !== 'en');
/** Languages that Chromium has no names of months and countries in, so that the catalogues must bring them. */
const BARE = ['tg', 'kk', 'ky', 'uz', 'tk'];

/** What every script writes in Latin letters: keys, formats and publishers by their own names. */
const LATIN = /Natural Earth|Ctrl|Enter|Escape|CSV|C5\+1|Human Rights Watch|TRT World|Asia-Plus/g;
const OWN_SCRIPT = ['ru', 'tg', 'kk', 'ky', 'fa', 'ar', 'zh'];

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
/** What languages call a dashed line, by which each view tells what is not settled. */
const LINE_WORDS: Readonly<Record<string, RegExp>> = {
  ru: /штриховые/,
  tg: /канда-канда/,
  fa: /خط‌چین/,
  kk: /үзік сызық/,
  ky: /үзүк сызык/,
  uz: /uzuq chiziq/,
  tk: /kesik çyzyk/,
  tr: /kesik çizgi/,
  zh: /虚线/,
  ar: /المتقطّع/,
  de: /gestrichelt/,
  fr: /en tirets/,
};

/** Keyed by names of places and kinds of links, in which languages may differ. */
const TABLES = ['countries', 'shortCountries', 'capitals', 'waters', 'properNames', 'linkKinds'];

/** Every leaf with its path. */
const leavesOf = (tree: Tree, path = ''): [string, unknown][] =>
  Object.entries(tree).flatMap(([key, value]): [string, unknown][] =>
    isTree(value) ? leavesOf(value, `${path}${key}.`) : [[path + key, value]],
  );

/** What the functions say when they are given words that no language has, by path. */
function said(messages: Messages): Record<string, { text: string; inputs: readonly string[] }> {
  const { timeline } = messages;
  const [date, later] = ['2023-11-02', '2024-03-05'].map((iso) =>
    formatDate(iso, messages.lang, messages.dates),
  ) as [string, string];
  const [y, day] = [/[\d۰-۹]{4}/.exec(date)![0], /[\d۰-۹]{4}/.exec(later)![0]];
  const number = messages.kilometres(1234);
  const of = (text: string, ...inputs: readonly string[]) => ({ text, inputs });
  const description = {
    title: '§title',
    date,
    groups: ['§g'],
    things: ['§s', '§t'],
    convention: '§convention',
  };
  return {
    asOf: of(messages.asOf(date), y),
    description: of(
      messages.description(description),
      '§title',
      y,
      '§g',
      '§s',
      '§t',
      '§convention',
    ),
    groups: of(
      messages.overlays.alliances.describe!(2, () => ['§a', '§b']),
      '§a',
      '§b',
    ),
    ...Object.fromEntries(
      [
        messages.overlays.disputes.describe!,
        messages.overlays.disputes.count,
        messages.overlays.links.count,
      ].map((count, i) => [
        `count ${i}`,
        of(
          count(17, () => []),
          messages.digits(17),
        ),
      ]),
    ),
    bareDescription: of(
      messages.description({ ...description, groups: [], things: [] }),
      '§title',
      y,
      '§convention',
    ),
    party: of(messages.conventions.party('§c', false), '§c'),
    partialParty: of(messages.conventions.party('§c', true), '§c'),
    kilometres: of(number),
    since: of(messages.since(date), y),
    until: of(messages.until(date), y),
    between: of(messages.between(date, later), y, day),
    directed: of(
      messages.linkLabel({ from: '§f', to: '§t', directed: true, kind: '§k', when: '§w' }),
      '§f',
      '§t',
      '§k',
      '§w',
    ),
    mutual: of(
      messages.linkLabel({ from: '§f', to: '§t', directed: false, kind: '§k', when: '§w' }),
      '§f',
      '§t',
      '§k',
      '§w',
    ),
    disputeLabel: of(
      messages.disputeLabel({ name: '§n', kind: '§k', status: '§s' }),
      '§n',
      '§k',
      '§s',
    ),
    countryLabel: of(messages.countryLabel({ name: '§n', roles: ['§r', '§q'] }), '§n', '§r', '§q'),
    bareCountryLabel: of(messages.countryLabel({ name: '§n', roles: [] }), '§n'),
    roleIn: of(messages.roleIn('§b', '§r'), '§b', '§r'),
    accordingTo: of(messages.accordingTo('§w'), '§w'),
    situation: of(messages.situation(date), y),
    bodyInLegend: of(messages.legendWords.body('§g', '§n'), '§g', '§n'),
    unsettledUntil: of(messages.legendWords.unsettledUntil('§m'), '§m'),
    then: of(messages.card.then('§d', '§s'), '§d', '§s'),
    stillOpen: of(messages.card.stillOpen('§d'), '§d'),
    empty: of(messages.states.empty('§d'), '§d'),
    nearest: of(messages.states.nearest('§d'), '§d'),
    comma: of(messages.lists.comma(['§a', '§b']), '§a', '§b'),
    clauses: of(messages.lists.clauses(['§a', '§b']), '§a', '§b'),
    sentence: of(messages.lists.sentence('§a'), '§a'),
    more: of(timeline.more(3), new Intl.NumberFormat(messages.lang).format(3)),
    about: of(timeline.about('§n', ['§a', '§b']), '§n', '§a', '§b'),
    begins: of(timeline.begins('§c', '§w'), '§c', '§w'),
    ends: of(timeline.ends('§w'), '§w'),
    dated: of(timeline.dated('§w.', date), '§w', date),
    and: of(messages.lists.and(['§a', '§b', '§c']), '§a', '§b', '§c'),
    digits: of(
      messages.digits(2023),
      new Intl.NumberFormat(messages.lang, { useGrouping: false }).format(2023),
    ),
    plain: of(messages.lists.plain(['§a', '§b', '§c']), '§a', '§b', '§c'),
    ...Object.fromEntries(
      [...(Object.keys(en.roles) as Role[]), null]
        .filter((role) => !['former', 'withdrawn'].includes(role!))
        .flatMap((role) =>
          [['§a'], ['§a', '§b']].map((countries) => [
            `becomes ${role} ${countries.length}`,
            of(timeline.becomes({ body: '§x', countries, role }), '§x', ...countries),
          ]),
        ),
    ),
  };
}

describe('the catalogues', () => {
  it('are those of all languages of the interface', () => {
    expect(Object.keys(CATALOGUES)).toEqual(LANGUAGES);
    for (const [lang, messages] of Object.entries(CATALOGUES)) expect(messages.lang).toBe(lang);
  });

  it('run from the right in Persian and Arabic', () => {
    const rtl = Object.values(CATALOGUES).filter(({ dir }) => dir === 'rtl');
    expect(rtl.map(({ lang }) => lang)).toEqual(['fa', 'ar']);
  });

  it.each([
    ['fa', 'fa'],
    ['fa-IR', 'fa'],
    ['ZH-Hans-CN', 'zh'],
    ['uz_Latn', 'uz'],
    ['sv', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('answer %j in %j', (tag, lang) => expect(matchLanguage(tag, LANGUAGES)).toBe(lang));
});

describe.each(TRANSLATIONS)('%s', (lang, messages) => {
  const leaves = leavesOf(messages as unknown as Tree);
  const texts = leaves.filter((leaf): leaf is [string, string] => typeof leaf[1] === 'string');
  const spoken = said(messages);

  it('has the keys of English and no others', () => {
    const keysOf = (catalogue: Messages) =>
      leavesOf(catalogue as unknown as Tree)
        .map(([path]) => path)
        .filter((path) => !TABLES.includes(path.split('.')[0]!))
        .sort();
    expect(keysOf(messages)).toEqual(keysOf(en));
  });

  it('has words everywhere, without blanks at their ends', () => {
    expect(texts.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('tells a view that cannot show all that its party claims from one that can', () => {
    const [whole, partial] = [false, true].map((isPartial) =>
      messages.conventions.party('§c', isPartial),
    );
    expect(partial!.length).toBeGreaterThan(whole!.length);
  });

  it('says what dotted and dashed lines mean, wherever there are some', () => {
    const { un, 'de-facto': deFacto, party } = messages.conventions;
    for (const words of [un, deFacto, party('§c', false)]) expect(words).toMatch(LINE_WORDS[lang]!);
  });

  it('says what it is told', () => {
    for (const [path, { text, inputs }] of Object.entries(spoken)) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|\[object|#|\$\{| {2}/);
      // A language may open a sentence with a capital.
      for (const input of inputs) expect(text.toLowerCase(), path).toContain(input.toLowerCase());
    }
  });

  it('leaves no English in it', () => {
    const { lang: _, dir: __, ...own } = messages;
    const words = leavesOf(own as unknown as Tree).filter(([, text]) => typeof text === 'string');
    const english = new Map(leavesOf(en as unknown as Tree));
    // Words that are the same in both, as a native speaker would write them.
    const alike = words.filter(
      ([path, text]) =>
        english.get(path) === text && !TABLES.includes(path.split('.')[0]!) && text !== '',
    );
    const SHARED: Readonly<Record<string, readonly string[]>> = {
      de: ['neutral'],
      fr: [
        'exclave',
        'hostile',
        'participant',
        'participants',
        'Date',
        'Position',
        'Note',
        'Parties',
        'Source',
        'Sources',
        'Pause',
      ],
    };
    expect(
      alike.map(([, text]) => text).filter((t) => !SHARED[lang]?.includes(t as string)),
    ).toEqual([]);
  });

  if (OWN_SCRIPT.includes(lang)) {
    it('is written in its own script', () => {
      const all = [
        ...texts.filter(([path]) => path !== 'lang' && path !== 'dir').map(([, text]) => text),
        ...Object.values(spoken).map(({ text }) => text.replace(/§\w+/g, '')),
      ];
      const foreign = all.filter((text) => /[a-z]/i.test(text.replace(LATIN, '')));
      expect(foreign).toEqual([]);
    });
  }

  it('names the capitals and waters that the map names', () => {
    const waters =
      'caspian-sea black-sea sea-of-azov mediterranean red-sea persian-gulf gulf-of-oman arabian-sea bay-of-bengal aral-sea balkhash issyk-kul baikal amu-darya syr-darya helmand panj';
    expect(waters.split(' ').filter((id) => !messages.waters[id])).toEqual([]);
    const capitals =
      'KZ KG TJ TM UZ AF IR PK IN CN RU MN TR AZ AM GE UA BY MD IQ SY SA AE QA KW BH OM YE JO LB IL PS CY EG NP BD BT LK US GB DE FR BE';
    expect(capitals.split(' ').filter((code) => !messages.capitals[code])).toEqual([]);
  });

  it('names only what there is', () => {
    const known = new Set([...Object.keys(atlas.capitals), ...Object.keys(atlas.far)]);
    expect(Object.keys(messages.capitals).filter((code) => !known.has(code))).toEqual([]);
    expect(Object.keys(messages.waters).filter((id) => !(id in atlas.waters))).toEqual([]);
    const kinds = new Set(links.map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !messages.linkKinds[kind])).toEqual([]);
  });

  it('names every country of the map and of its bodies', () => {
    const { country } = createSceneContext(article, '2023-11-02', lang, messages, atlas);
    const codes = new Set([
      ...Object.keys(atlas.countries),
      ...Object.keys(atlas.far),
      ...alliances.flatMap(({ members }) => members.flatMap(({ countries }) => countries)),
    ]);
    const nations = [...codes].filter((code) => /^[A-Z]{2,3}$/.test(code));
    expect(nations.length).toBeGreaterThan(90);
    const bare = BARE.includes(lang);
    const nameless = nations.filter((code) =>
      bare ? !messages.countries[code] : country(code) === code,
    );
    expect(nameless).toEqual([]);
  });
});

describe('counted things', () => {
  const links = (lang: string, n: number) => CATALOGUES[lang]!.overlays.links.count(n);

  it.each([
    ['ru', 1, '1 связь'],
    ['ru', 2, '2 связи'],
    ['ru', 5, '5 связей'],
    ['ru', 11, '11 связей'],
    ['ru', 21, '21 связь'],
    ['ar', 1, 'صلة واحدة'],
    ['ar', 2, 'صلتان'],
    ['ar', 5, '5 صلات'],
    ['ar', 21, '21 صلة'],
    ['fa', 5, '۵ پیوند'],
    ['kk', 1500, '1\u00a0500 байланыс'],
    ['de', 1, '1 Verbindung'],
    ['de', 2, '2 Verbindungen'],
    ['fr', 1, '1 lien'],
    ['zh', 3, '3条联系'],
  ])('%s: %i', (lang, n, words) => expect(links(lang, n)).toBe(words));

  it('in lists end as the language has it', () => {
    const listed = (lang: string) => CATALOGUES[lang]!.lists.and(['A', 'B', 'C']);
    expect(LANGUAGES.map((lang) => listed(lang).replace(/[\u200e\u200f]/g, ''))).toEqual([
      'A, B and C',
      'A, B и C',
      'A, B ва C',
      'A، B، و C',
      'A, B және C',
      'A, B жана C',
      'A, B va C',
      'A, B we C',
      'A, B ve C',
      'A、B和C',
      'A وB وC',
      'A, B und C',
      'A, B et C',
    ]);
    expect(BARE.map((lang) => CATALOGUES[lang]!.lists.and(['A']))).toEqual(BARE.map(() => 'A'));
    expect(CATALOGUES['tg']!.lists.and(['A', 'B'])).toBe('A ва B');
  });
});

describe('dates', () => {
  const inWords = (lang: string, date: string) =>
    formatDate(date, lang, CATALOGUES[lang]!.dates).replaceAll('\u00a0', ' ');

  it.each([
    ['ru', '2 ноября 2023 г.', 'ноябрь 2023 г.', '2023'],
    ['tg', '2 ноябри соли 2023', 'ноябри соли 2023', 'соли 2023'],
    ['fa', '۲ نوامبر ۲۰۲۳', 'نوامبر ۲۰۲۳', '۲۰۲۳'],
    ['kk', '2023 жылғы 2 қараша', '2023 жылғы қараша', '2023 жыл'],
    ['ky', '2023-жылдын 2-ноябры', '2023-жылдын ноябры', '2023-жыл'],
    ['uz', '2023-yil 2-noyabr', '2023-yil noyabr', '2023-yil'],
    ['tk', '2023-nji ýylyň 2-nji noýabry', '2023-nji ýylyň noýabry', '2023-nji ýyl'],
    ['tr', '2 Kasım 2023', 'Kasım 2023', '2023'],
    ['zh', '2023年11月2日', '2023年11月', '2023年'],
    ['ar', '2 نوفمبر 2023', 'نوفمبر 2023', '2023'],
    ['de', '2. November 2023', 'November 2023', '2023'],
    ['fr', '2 novembre 2023', 'novembre 2023', '2023'],
  ])('in %s are written at their own precision', (lang, day, month, year) => {
    const written = ['2023-11-02', '2023-11', '2023'].map((date) => inWords(lang, date));
    expect(written).toEqual([day, month, year]);
  });

  it('are told apart by precision', () => {
    for (const lang of ['ru', 'tr', 'de', 'fr']) {
      const kinds = ['2023-05-01', '2023-05', '2023'].map((d) => precisionOf(inWords(lang, d)));
      expect(kinds, lang).toEqual(['day', 'month', 'year']);
    }
  });

  const told = (lang: string, date: string) => {
    const { since, until } = CATALOGUES[lang]!;
    return [since(inWords(lang, date)), until(inWords(lang, date))];
  };
  it.each([
    ['ru', '2023-11-02', 'со 2 ноября 2023 г.', 'до 2 ноября 2023 г.'],
    ['ru', '2023-11-22', 'с 22 ноября 2023 г.', 'до 22 ноября 2023 г.'],
    ['ru', '2023-05', 'с мая 2023 г.', 'до мая 2023 г.'],
    ['ru', '2023', 'с 2023 г.', 'до 2023 г.'],
    ['kk', '2023-09-01', '2023 жылғы 1 қыркүйектен бастап', '2023 жылғы 1 қыркүйекке дейін'],
    ['kk', '2023', '2023 жылдан бастап', '2023 жылға дейін'],
    ['ky', '2023-04-01', '2023-жылдын 1-апрелинен бери', '2023-жылдын 1-апрелине чейин'],
    ['ky', '2023-06', '2023-жылдын июнунан бери', '2023-жылдын июнуна чейин'],
    ['ky', '2023', '2023-жылдан бери', '2023-жылга чейин'],
    ['uz', '2023-08-31', '2023-yil 31-avgustdan beri', '2023-yil 31-avgustgacha'],
    ['tk', '2023-04', '2023-nji ýylyň aprelinden bäri', '2023-nji ýylyň apreline çenli'],
    ['tk', '2010-05-06', '2010-njy ýylyň 6-njy maýyndan bäri', '2010-njy ýylyň 6-njy maýyna çenli'],
    ['tr', '2023-05', 'Mayıs 2023 tarihinden beri', 'Mayıs 2023 tarihine kadar'],
    ['tr', '2023', '2023 yılından beri', '2023 yılına kadar'],
    ['de', '2023-05-02', 'seit dem 2. Mai 2023', 'bis zum 2. Mai 2023'],
    ['de', '2023-05', 'seit Mai 2023', 'bis Mai 2023'],
    ['fr', '2023-05-01', 'depuis le 1er mai 2023', 'jusqu’au 1er mai 2023'],
    ['fr', '2023-05-11', 'depuis le 11 mai 2023', 'jusqu’au 11 mai 2023'],
    ['fr', '2023-08', 'depuis août 2023', 'jusqu’en août 2023'],
    ['fr', '2023', 'depuis 2023', 'jusqu’en 2023'],
  ])('in %s: since and until %s', (lang, date, since, until) => {
    expect(told(lang, date)).toEqual([since, until]);
  });

  it('in French elide "de" before a vowel', () => {
    const { between } = CATALOGUES['fr']!;
    const spanFrom = (start: string, end: string) =>
      between(inWords('fr', start), inWords('fr', end));
    expect(spanFrom('2022-08', '2022-10')).toBe('d’août 2022 à octobre 2022');
    expect(spanFrom('2022-10', '2023')).toBe('d’octobre 2022 à 2023');
    expect(spanFrom('2022-09', '2022-10-01')).toBe('de septembre 2022 au 1er octobre 2022');
    expect(spanFrom('2022-09-01', '2022-10')).toBe('du 1er septembre 2022 à octobre 2022');
    expect(formatDateRange('2022-09-01', '2022-09-03', 'fr', CATALOGUES['fr']!.dates)).toBe(
      '1er–3 septembre 2022',
    );
  });

  it.each([
    ['tg', '17–18 октябри соли 2023'],
    ['kk', '2023 жылғы 17–18 қазан'],
    ['ky', '2023-жылдын 17–18-октябры'],
    ['uz', '2023-yil 17–18-oktabr'],
    ['tk', '2023-nji ýylyň 17–18-nji oktýabry'],
    ['zh', '2023年10月17–18日'],
  ])('in %s: a span within a month', (lang, words) =>
    expect(formatDateRange('2023-10-17', '2023-10-18', lang, CATALOGUES[lang]!.dates)).toBe(words),
  );

  it('join spans over months', () => {
    const { dates } = CATALOGUES['uz']!;
    expect(formatDateRange('2023-10-17', '2024-01', 'uz', dates)).toBe(
      '2023-yil 17-oktabr – 2024-yil yanvar',
    );
  });
});

it('a state and since when are parts of a sentence, not words of a list', () => {
  const { settings } = resolveSettings(
    article,
    { overlays: ['disputes', 'alliances'] },
    { atlas, overlays: WHOLE_OVERLAYS, today: '2026-01-31' },
  );
  const messages = CATALOGUES['zh']!;
  const { items } = buildScene(article, settings, { messages, atlas, overlays: WHOLE_OVERLAYS });
  const said = [...items.values()].flatMap(({ details }) => details.map(({ text }) => text.text));
  expect(said.filter((text) => text.includes('，自')).length).toBeGreaterThan(5);
  expect(said.filter((text) => text.includes('、自'))).toEqual([]);
});

describe('words that run the other way', () => {
  const sceneContext = (lang: string) =>
    createSceneContext(article, '2023-11-02', lang, CATALOGUES[lang]!, atlas);

  it('are a run of their own, so that their full stops stay at their ends', () => {
    expect(sceneContext('fa').text('A visit.')).toEqual({
      text: '\u2068A visit.\u2069',
      lang: 'en',
    });
    expect(sceneContext('ru').text('A visit.')).toEqual({ text: 'A visit.', lang: 'en' });
    expect(sceneContext('en').text({ fa: 'سفر.' })).toEqual({
      text: '\u2068سفر.\u2069',
      lang: 'fa',
    });
    expect(sceneContext('fa').text({ fa: 'سفر.' })).toEqual({ text: 'سفر.' });
  });

  it('lose their full stop before a bracket like others', () => {
    const { dated } = CATALOGUES['fa']!.timeline;
    expect(dated('\u2068A visit.\u2069', '۲۰۲۳')).toBe('\u2068A visit\u2069 (۲۰۲۳)');
  });
});
