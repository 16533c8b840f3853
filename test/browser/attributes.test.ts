import '../../src/define.js';
import type { CentralAsiaMap, MapData } from '../../src/define.js';
import {
  assert,
  cleanUp,
  equal,
  find,
  findAll,
  hasIssue,
  ids,
  isLive,
  item,
  label,
  mountLiveMap,
  mountMap,
  nextEvent,
  picture,
  popup,
  settled,
  stays,
  until,
  untilIssue,
  words,
  problems,
} from './support.js';
import { sample } from './sample-data.js';

const legend = (map: CentralAsiaMap) => map.scene!.legend.map(({ id }) => id);
const fillOf = (map: CentralAsiaMap, code: string) =>
  item(map, `country:${code}`).querySelector('.land')!.getAttribute('fill');
const inFocus = (map: CentralAsiaMap) =>
  findAll(map, '.picture .country.focus').map((element) => element.getAttribute('data-id'));

interface Case {
  readonly attribute: string;
  readonly property: keyof CentralAsiaMap;
  readonly written: string;
  readonly value: unknown;
  /** Whether the map shows it; also asked with the attribute gone, when it must not. */
  readonly shows: (map: CentralAsiaMap) => boolean;
  /** What the map gets besides; the sample data where left out. */
  readonly data?: (() => MapData) | null;
}

const cases: readonly Case[] = [
  {
    attribute: 'overlays',
    property: 'overlays',
    written: 'links, alliances',
    value: ['links', 'alliances'],
    shows: (map) => ids(map, 'dispute:').length === 0 && ids(map, 'link:').length === 2,
  },
  {
    attribute: 'alliances',
    property: 'alliances',
    written: 'none',
    value: ['none'],
    shows: (map) => !legend(map).some((id) => id.startsWith('alliances:')) && !isTinted(map, 'UZ'),
  },
  {
    attribute: 'disputes',
    property: 'disputes',
    written: 'none',
    value: ['none'],
    shows: (map) => ids(map, 'dispute:').length === 0,
  },
  {
    attribute: 'links',
    property: 'links',
    written: 'quarrel',
    value: ['quarrel'],
    shows: (map) => ids(map, 'link:').join() === 'link:quarrel',
  },
  {
    attribute: 'as-of',
    property: 'asOf',
    written: '2022-02',
    value: '2022-02',
    shows: (map) =>
      /(?<!\d )February 2022/.test(words(find(map, '[part="note"]'))) &&
      ids(map, 'link:').join() === 'link:visit' &&
      isTinted(map, 'KG') &&
      // What is resolved is a border like any other.
      ids(map, 'dispute:').length === 0,
  },
  {
    attribute: 'worldview',
    property: 'worldview',
    written: 'de-facto',
    value: 'de-facto',
    shows: (map) => words(find(map, '[part="convention"]')).includes('whoever administers'),
  },
  {
    attribute: 'focus',
    property: 'focusOn',
    written: 'uz tm',
    value: ['UZ', 'TM'],
    shows: (map) =>
      inFocus(map).sort().join() === 'country:TM,country:UZ' &&
      ['UZ', 'TM'].every((code) => /focus|partner/.test(fillOf(map, code) ?? '')),
  },
  {
    attribute: 'selected',
    property: 'selected',
    written: 'visit',
    value: 'link:visit',
    shows: (map) => popup(map)?.textContent?.includes('A visit of one day.') ?? false,
  },
  {
    attribute: 'label',
    property: 'label',
    written: 'My map',
    value: 'My map',
    shows: (map) => find(map, 'figure').getAttribute('aria-label') === 'My map',
  },
  {
    attribute: 'interactive',
    property: 'interactive',
    written: 'off',
    value: 'off',
    shows: (map) =>
      !isLive(map) &&
      ids(map).length === 0 &&
      findAll(map, '.buttons button').length === 0 &&
      findAll(map, '.picture .country').length > 20 &&
      findAll(map, '.picture [tabindex]').length === 0,
  },
  {
    attribute: 'projection',
    property: 'projection',
    written: 'conic',
    value: 'conic',
    shows: isConic,
  },
  {
    attribute: 'theme',
    property: 'theme',
    written: 'dark',
    value: 'dark',
    shows: (map) => getComputedStyle(map).colorScheme === 'dark',
  },
  {
    attribute: 'unconfirmed',
    property: 'unconfirmed',
    written: '',
    value: true,
    shows: (map) => ids(map, 'link:').includes('link:rumour'),
    data: () => {
      const data = sample();
      const [visit] = data.links!;
      return {
        ...data,
        links: [
          ...data.links!,
          { ...visit!, id: 'rumour', from: 'KG', to: 'AF', confidence: 'check' },
        ],
      };
    },
  },
  {
    attribute: 'src',
    property: 'src',
    written: new URL('./own.json', import.meta.url).pathname,
    value: new URL('./own.json', import.meta.url).pathname,
    shows: (map) => map.scene?.title.text === 'A map from a file',
    data: null,
  },
];

/** In the conic projection a meridian leans away from the middle, in Mercator's it is upright. */
function isConic(map: CentralAsiaMap): boolean {
  const [south, north] = [map.project([50, 30]), map.project([50, 50])];
  return Math.abs(south![0] - north![0]) > 2;
}

/** Whether a country has the tint of a body. */
const isTinted = (map: CentralAsiaMap, code: string): boolean =>
  fillOf(map, code) === 'var(--_body-1-tint)';

describe('attributes', () => {
  afterEach(cleanUp);

  for (const { attribute, property, written, value, shows, data = sample } of cases) {
    const properties = (): Partial<CentralAsiaMap> => (data ? { data: data() } : {});

    it(`${attribute} at the start`, async () => {
      const map = await mountMap(`${attribute}="${written}"`, properties());
      await until(() => shows(map), 'is shown');
      equal(problems(map), [], 'issues');
    });

    it(`${attribute} changed in place, and taken away`, async () => {
      const map = await mountLiveMap('', properties());
      const [svg, before] = [picture(map), JSON.stringify(map.data)];
      assert(!shows(map), 'not there yet');
      map.setAttribute(attribute, written);
      await until(() => shows(map), 'is shown');
      map.removeAttribute(attribute);
      await until(() => !shows(map), 'is gone');
      equal(picture(map) === svg, true, 'the same picture');
      equal(JSON.stringify(map.data), before, 'the data');
      await until(() => isLive(map), 'live again');
    });

    it(`${attribute} as a property`, async () => {
      const map = await mountMap('', { ...properties(), [property]: value });
      await until(() => shows(map), 'is shown');
      Object.assign(map, { [property]: property === 'unconfirmed' ? false : undefined });
      await until(() => !shows(map), 'is gone');
      Object.assign(map, { [property]: value });
      await until(() => shows(map), 'is shown again');
      equal(problems(map), [], 'issues');
    });
  }

  for (const { attribute, property, written, value, shows } of cases.filter((item) =>
    Array.isArray(item.value),
  ))
    it(`${attribute} as a property may be written like the attribute`, async () => {
      const map = await mountMap('', { data: sample(), [property]: written });
      await until(() => shows(map), `as with ${JSON.stringify(value)}`);
      equal(problems(map), [], 'issues');
    });

  it('keeps the view when what is shown changes', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const moved = nextEvent(map, 'cam-view-change');
    find<HTMLButtonElement>(map, '.buttons button').click();
    await moved;
    const place = () => label(map, 'Uzbekistan').getBoundingClientRect().x;
    const container = find(map, '.leaflet-container');
    const before = place();
    for (const [name, value] of [
      ['as-of', '2021'],
      ['focus', 'UZ'],
      ['links', 'none'],
      ['worldview', 'de-facto'],
    ] as const) {
      map.setAttribute(name, value);
      await map.updateComplete;
      assert(Math.abs(place() - before) < 40, `${name} leaves the map where it is`);
      equal(find(map, '.leaflet-container') === container, true, `${name}: the same live map`);
    }
  });

  it('dataset names a built-in data set', async () => {
    const map = await mountMap('dataset="article"');
    equal(problems(map), []);
    equal(map.scene?.asOf, '2023-11-02');
  });

  it('dataset: an unknown name is an issue with a suggestion', async () => {
    const map = await mountMap('dataset="artikle"');
    await untilIssue(map, 'attribute dataset', /"artikle".*did you mean "article"/);
    assert(findAll(map, '.picture .country').length > 20, 'countries are drawn all the same');
  });

  it('dataset as a property is datasetName, and changes in place', async () => {
    const map = await mountMap();
    const title = map.scene?.title.text;
    map.datasetName = 'nothing';
    await untilIssue(map, 'attribute dataset', /"nothing"/);
    equal(map.scene?.title.text, title, 'the last good map stays');
    map.datasetName = 'article';
    await until(() => problems(map).length === 0, 'the issue goes');
  });

  it('token lists reach beyond what is shown first', async () => {
    const map = await mountMap('alliances="csto" links="all" disputes="all"');
    await until(() => legend(map).some((id) => id.startsWith('alliances:csto')), 'the CSTO');
    await until(() => map.scene!.overlays['links']!.length > 30, 'all links');
    assert(map.scene!.overlays['disputes']!.length > 8, 'all disputes');
    equal(problems(map), [], 'issues');
  });

  it('own data may name a body of the record', async () => {
    const map = await mountMap('alliances="club csto"', { data: sample() });
    await until(
      () => legend(map).some((id) => id.startsWith('alliances:csto')),
      'the CSTO beside the own body',
    );
    assert(
      legend(map).some((id) => id.startsWith('alliances:club')),
      'the own body',
    );
    equal(problems(map), [], 'issues');
    equal(map.data?.alliances?.length, 1, 'the data stays as it was');
  });

  for (const [attribute, written, path, message] of [
    ['overlays', 'link', 'attribute overlays', /"link".*did you mean "links"/],
    ['alliances', 'clab', 'attribute alliances', /"clab".*did you mean "club"/],
    ['disputes', 'kz-us', 'attribute disputes', /"kz-us".*did you mean "kz-uz"/],
    ['links', 'vist', 'attribute links', /"vist".*did you mean "visit"/],
    ['as-of', '2023-02-30', 'attribute as-of', /"2023-02-30"/],
    ['as-of', 'yesterday', 'attribute as-of', /"yesterday"/],
    ['worldview', 'unn', 'attribute worldview', /"unn".*did you mean "un"/],
    ['focus', 'TX', 'attribute focus', /"TX".*did you mean/],
    ['projection', 'mercater', 'attribute projection', /"mercater".*did you mean "mercator"/],
  ] as const) {
    it(`${attribute}="${written}" is an issue`, async () => {
      const map = await mountMap(`${attribute}="${written}"`, { data: sample() });
      await untilIssue(map, path, message);
      assert(map.matches(':state(error)'), ':state(error)');
      map.removeAttribute(attribute);
      await until(() => problems(map).length === 0, 'the issue goes with its cause');
      assert(!map.matches(':state(error)'), 'no :state(error)');
    });
  }

  it('a misspelt token leaves the others at work', async () => {
    const map = await mountMap('links="vist quarrel"', { data: sample() });
    await untilIssue(map, 'attribute links', /"vist"/);
    equal(ids(map, 'link:'), ['link:quarrel']);
    assert(!hasIssue(map.issues, 'attribute links', /quarrel"? is/), 'one issue');
  });

  it('projection="mercator" is the default', async () => {
    const plain = await mountMap('', { data: sample() });
    const named = await mountMap('projection="mercator"', { data: sample() });
    equal(named.toSvg() === plain.toSvg(), true);
    equal(problems(named), []);
  });

  it('loading="eager" does not wait to be seen', async () => {
    const map = document.createElement('central-asia-map');
    map.loading = 'eager';
    const spacer = document.createElement('div');
    spacer.style.height = '6000px';
    document.body.append(spacer, map);
    try {
      await until(() => isLive(map), 'live below the fold');
    } finally {
      spacer.remove();
      map.remove();
    }
  });

  it('interactive="off" loads no Leaflet and can be switched on', async () => {
    const map = await mountMap('interactive="off" loading="eager"', { data: sample() });
    await stays(() => !isLive(map), 'not live');
    map.interactive = 'on';
    await until(() => isLive(map), 'live');
    map.interactive = 'off';
    await until(() => !isLive(map), 'plain again');
    await settled(map);
    assert(picture(map).isConnected, 'the picture is still there');
    assert(
      findAll(map, '.leaflet-container, [class*="leaflet-"]').length === 0,
      'no trace of Leaflet',
    );
    assert(label(map, 'Kazakhstan').getBoundingClientRect().width > 20, 'and still named');
  });

  it('theme="light" and "dark" differ whatever the page says', async () => {
    const map = await mountMap('theme="dark"', { data: sample() });
    const colour = () => getComputedStyle(label(map, 'Kazakhstan')).fill;
    const dark = colour();
    map.theme = 'light';
    await map.updateComplete;
    assert(colour() !== dark, `labels are ${dark} in both`);
  });

  it('twenty changes in a row end with the last', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const svg = picture(map);
    for (let i = 0; i < 20; i++) {
      map.asOf = String(2001 + i);
      map.focusOn = i % 2 ? ['UZ'] : ['TM', 'KG'];
      map.links = i % 3 ? ['visit'] : ['none'];
      if (i % 4 === 0) await map.updateComplete;
    }
    map.links = ['all'];
    await settled(map);
    equal(map.scene?.asOf, '2020-12-31');
    equal(inFocus(map), ['country:UZ']);
    equal(ids(map, 'link:').sort(), ['link:quarrel', 'link:visit']);
    equal(picture(map) === svg, true, 'the same picture');
    equal(findAll(map, '.picture').length, 1, 'one picture');
  });
});
