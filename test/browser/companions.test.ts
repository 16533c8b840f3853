import '../../src/define.js';
import type {
  CentralAsiaLegend,
  CentralAsiaMap,
  CentralAsiaTable,
  CentralAsiaTimeline,
  MapData,
} from '../../src/define.js';
import {
  assert,
  cleanUp,
  equal,
  find,
  findAll,
  item,
  mountBox,
  mountLiveMap,
  nextFrame,
  record,
  stays,
  until,
  words,
} from './support.js';
import { sample } from './sample-data.js';

type Name = 'legend' | 'table' | 'timeline';
interface Companions {
  readonly legend: CentralAsiaLegend;
  readonly table: CentralAsiaTable;
  readonly timeline: CentralAsiaTimeline;
}
const NAMES: readonly Name[] = ['legend', 'table', 'timeline'];

/** The sample about another body, whose name and dates show in every companion. */
const about = (body: string, from = '2010'): MapData => {
  const data = sample();
  Object.assign(data.alliances![0]!, { name: `The ${body}`, short: body });
  Object.assign(data.alliances![0]!.members[0]!, { from });
  return { ...data, title: `Map of ${body}` };
};

const create = <N extends Name>(name: N, htmlFor?: string): Companions[N] => {
  const companion = document.createElement(`central-asia-${name}`) as Companions[N];
  if (htmlFor) companion.htmlFor = htmlFor;
  return companion;
};

function createMap(id: string, body: string, from?: string): CentralAsiaMap {
  const map = document.createElement('central-asia-map');
  map.id = id;
  map.data = about(body, from);
  return map;
}

/** All that a companion says. */
const said = (companion: Element): string =>
  [...(companion.shadowRoot?.children ?? [])].map(words).join(' ');

/** What tells from which map a companion takes what it says. */
const isAbout = (name: Name, companion: Element, body: string, from = '2010'): boolean => {
  if (name !== 'timeline') return said(companion).includes(body);
  return (companion as CentralAsiaTimeline).steps.some(({ date }) => date === from);
};

const tells = (name: Name, companion: Element, body: string, from?: string) =>
  until(
    () => isAbout(name, companion, body, from) && said(companion) !== '',
    `${name} tells of ${body}`,
  );

const isSilent = (companion: Element) => said(companion) === '';

describe('companions', () => {
  afterEach(cleanUp);

  for (const name of NAMES) {
    it(`a ${name} belongs to the map that \`for\` names, wherever in the page it stands`, async () => {
      const [before, after] = [create(name, 'one'), create(name, 'one')];
      const box = mountBox();
      box.append(before, createMap('one', 'Club'), after);
      await tells(name, before, 'Club');
      await tells(name, after, 'Club');
      equal(said(before), said(after));
    });

    it(`a ${name} waits for its map, and says nothing of its own meanwhile`, async () => {
      const companion = create(name, 'later');
      const box = mountBox();
      box.append(companion);
      await stays(() => isSilent(companion), 'silent', 300);
      const map = createMap('', 'Club');
      box.append(map);
      await map.ready;
      await stays(() => isSilent(companion), 'silent beside a map of no name', 200);
      map.id = 'later';
      await tells(name, companion, 'Club');
    });

    it(`a ${name} says nothing once its map has gone, and takes the next of that name`, async () => {
      const companion = create(name, 'one');
      const box = mountBox();
      const map = createMap('one', 'Club');
      box.append(companion, map);
      await tells(name, companion, 'Club');
      map.remove();
      await until(() => isSilent(companion), 'silent');
      box.append(createMap('one', 'Union', '2012'));
      await tells(name, companion, 'Union', '2012');
      map.data = about('Late', '2013');
      await stays(() => isAbout(name, companion, 'Union', '2012'), 'not of the former map', 200);
    });

    it(`a ${name} goes to another map by its \`for\`, and comes back`, async () => {
      const companion = create(name, 'one');
      const box = mountBox();
      box.append(createMap('one', 'Club'), createMap('two', 'Union', '2012'), companion);
      await tells(name, companion, 'Club');
      companion.htmlFor = 'two';
      await tells(name, companion, 'Union', '2012');
      companion.setAttribute('for', 'one');
      await tells(name, companion, 'Club');
      assert(!isAbout(name, companion, 'Union', '2012'), 'nothing of the other');
    });

    it(`a ${name} of each of two maps tells of its own`, async () => {
      const [one, two] = [create(name, 'one'), create(name, 'two')];
      mountBox().append(one, two, createMap('one', 'Club'), createMap('two', 'Union', '2012'));
      await tells(name, one, 'Club');
      await tells(name, two, 'Union', '2012');
      assert(!isAbout(name, one, 'Union', '2012'), 'the first tells of the first alone');
    });

    it(`a ${name} in a map belongs to that, and out of it tells of its own data`, async () => {
      const map = createMap('one', 'Club');
      const companion = create(name);
      companion.data = about('Union', '2012');
      if (name !== 'table') companion.slot = name;
      map.append(companion);
      const box = mountBox();
      box.append(map);
      await tells(name, companion, 'Club');
      assert(!isAbout(name, companion, 'Union', '2012'), 'not of its own');
      box.append(companion);
      await tells(name, companion, 'Union', '2012');
      map.append(companion);
      await tells(name, companion, 'Club');
    });

    it(`a ${name} finds the map of its own shadow root, and no other`, async () => {
      const inside = mountBox().attachShadow({ mode: 'open' });
      const companion = create(name, 'one');
      inside.append(companion);
      mountBox().append(createMap('one', 'Club'));
      await stays(() => isSilent(companion), 'not of the page outside', 400);
      inside.append(createMap('one', 'Union', '2012'));
      await tells(name, companion, 'Union', '2012');
    });

    it(`a ${name} follows its map: data, language, date`, async () => {
      const companion = create(name, 'one');
      const map = createMap('one', 'Club');
      mountBox().append(companion, map);
      await tells(name, companion, 'Club');
      map.data = about('Union', '2012');
      await tells(name, companion, 'Union', '2012');
      map.lang = 'fa';
      await until(() => find(companion, '[dir="rtl"]'), 'from right to left').catch(() =>
        until(() => map.scene!.dir === 'rtl' && said(companion) !== '', 'in Persian'),
      );
      map.remove();
      await until(() => isSilent(companion), 'silent');
    });

    it(`a ${name} given a scene by the page tells of that`, async () => {
      const map = await mountLiveMap('timeline', { data: about('Club') });
      const companion = create(name);
      companion.scene = map.scene;
      mountBox().append(companion);
      await tells(name, companion, 'Club');
      companion.scene = null;
      await until(() => isSilent(companion), 'silent without one');
    });
  }
});

describe('requests of companions', () => {
  afterEach(cleanUp);

  /** A live map with companions beside it, two of each. */
  async function mountAll() {
    const box = mountBox();
    const map = await mountLiveMap('id="one"', { data: sample() });
    const of = <N extends Name>(name: N) => [create(name, 'one'), create(name, 'one')] as const;
    const all = { legends: of('legend'), tables: of('table'), timelines: of('timeline') };
    const every = [...all.legends, ...all.tables, ...all.timelines];
    box.append(...every);
    await until(() => every.every((companion) => !isSilent(companion)), 'all are there');
    return { map, ...all };
  }

  const current = (table: Element) =>
    findAll(table, 'tr[aria-current="true"]').map((row) => row.textContent !== '');
  const pressed = (legend: Element) =>
    findAll(legend, 'button[aria-pressed="true"]').map((entry) => words(entry));
  const dateOf = (timeline: Element) => find(timeline, 'time').getAttribute('datetime');

  it('a pick goes up as an event, and comes down to all', async () => {
    const { map, legends } = await mountAll();
    const picks = record(document, 'cam-pick');
    const [entry] = findAll<HTMLButtonElement>(legends[0], 'button');
    entry!.click();
    equal(picks.length, 1, 'one event');
    equal([picks[0]!.target === legends[0], typeof picks[0]!.entry], [true, 'string']);
    await until(() => pressed(legends[1]).length === 1, 'the other legend');
    equal(pressed(legends[0]), pressed(legends[1]));
    await until(() => findAll(map, '.picture[data-singled]').length === 1, 'on the map');
    equal(findAll(map, '.legend-box [aria-pressed="true"]').length, 1, 'in its own legend');
    findAll<HTMLButtonElement>(legends[1], 'button[aria-pressed="true"]')[0]!.click();
    await until(() => pressed(legends[0]).length === 0, 'let go by the other');
    equal([picks.length, picks[1]!.entry], [2, null]);
  });

  it('a selection goes up as an event of the map, and comes down to all', async () => {
    const { map, tables } = await mountAll();
    const selects = record(map, 'cam-select');
    const [row] = findAll<HTMLButtonElement>(tables[0], 'tbody button');
    row!.click();
    await until(() => map.selected !== undefined, 'selected');
    equal(selects.length, 1);
    await until(() => current(tables[1]).length > 0, 'in the other table');
    equal(current(tables[0]).length, current(tables[1]).length);
    map.selected = undefined;
    await until(() => tables.every((table) => current(table).length === 0), 'nowhere any more');
    item(map, 'link:visit')
      .querySelector('path')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => tables.every((table) => current(table).length > 0), 'from the map');
  });

  it('a date goes up as an event, and comes down to all', async () => {
    const { map, timelines } = await mountAll();
    const dates = record(document, 'cam-as-of-change');
    find<HTMLButtonElement>(timelines[0], 'button.previous').click();
    equal(dates.length, 1);
    await map.ready;
    equal([map.asOf, dateOf(timelines[0])], [dates[0]!.asOf, dates[0]!.asOf]);
    equal(dateOf(timelines[1]), dates[0]!.asOf, 'the other timeline');
    map.asOf = '2021';
    await map.ready;
    await nextFrame();
    equal(timelines.map(dateOf), ['2021', '2021']);
    equal(dates.length, 1, 'no event for what the page sets');
  });

  for (const when of ['before', 'after'] as const)
    it(`a page that answers one has the last word, whether it listens ${when} the map does`, async () => {
      const map = await mountLiveMap('id="one"', { data: sample() });
      const all = NAMES.map((name) => create(name, 'one'));
      const [legend, table, timeline] = all as [
        CentralAsiaLegend,
        CentralAsiaTable,
        CentralAsiaTimeline,
      ];
      const listen = () => {
        legend.addEventListener('cam-pick', () => (map.focusOn = ['TM']));
        table.addEventListener('cam-select', () => (map.selected = 'quarrel'));
        timeline.addEventListener('cam-as-of-change', () => (map.asOf = '2015'));
      };
      if (when === 'before') listen();
      mountBox().append(...all);
      await until(() => all.every((companion) => !isSilent(companion)), 'all are there');
      if (when === 'after') listen();
      find<HTMLButtonElement>(legend, 'button').click();
      find<HTMLButtonElement>(table, 'tbody button').click();
      find<HTMLButtonElement>(timeline, 'button.previous').click();
      await map.ready;
      await nextFrame();
      await map.ready;
      const inFocus = map.scene!.countries.filter((country) => country.inFocus);
      equal(
        [inFocus.map(({ id }) => id), map.selected, map.asOf, dateOf(timeline)],
        [['country:TM'], 'quarrel', '2015', '2015'],
      );
    });

  it('a companion that has left its map asks it for nothing', async () => {
    const { map, legends, timelines } = await mountAll();
    const [legend, timeline] = [legends[0], timelines[0]];
    const box = mountBox();
    for (const companion of [legend, timeline]) {
      companion.htmlFor = undefined;
      companion.data = sample();
      box.append(companion);
    }
    await until(() => !isSilent(legend) && !isSilent(timeline), 'alone');
    find<HTMLButtonElement>(legend, 'button').click();
    find<HTMLButtonElement>(timeline, 'button.previous').click();
    await until(() => dateOf(timeline) !== '2020-06-15', 'its own date');
    await map.updateComplete;
    equal([map.asOf, findAll(map, '.picture[data-singled]').length], [undefined, 0]);
    equal(dateOf(timelines[1]), '2020-06-15', 'nor the other timeline');
  });
});
