import '../../src/define.js';
import type { CentralAsiaLegend, CentralAsiaMap, CentralAsiaTable } from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  find,
  findAll,
  item,
  mountBox,
  mountMap,
  picture,
  popup,
  record,
  root,
  settled,
  stays,
  until,
  words,
  problems,
} from './support.js';
import { sample } from './sample-data.js';

/** The legend that a map has by itself stands in its own root. */
const legendOf = (map: CentralAsiaMap) => map;
const entries = (legend: Element) => findAll<HTMLButtonElement>(legend, '[part="entry"]');
const entry = (legend: Element, text: RegExp) => {
  const found = entries(legend).find((candidate) => text.test(words(candidate)));
  assert(found, `no entry ${text} among ${entries(legend).map(words).join(' | ')}`);
  return found;
};
const active = (map: CentralAsiaMap) =>
  findAll(map, '[data-active]').map((element) => element.getAttribute('data-id'));

describe('<central-asia-legend>', () => {
  afterEach(cleanUp);

  it('lists what the picture does not say itself, each with a sample', async () => {
    const map = await mountMap('', { data: sample() });
    const legend = legendOf(map);
    await legend.updateComplete;
    equal(
      map.scene!.legend.map(({ overlay, count }) => `${overlay} ${count}`),
      // A link is told by its words where it lies, or by its number.
      ['alliances 2', 'alliances 1', 'disputes 1'],
    );
    equal(
      entries(legend).map(words),
      map.scene!.legend.map((item) => item.label.text),
    );
    equal(entries(legend).map(words), [
      'Members, The Club',
      'Observers and partners of the Club',
      'Border in dispute',
    ]);
    for (const swatch of findAll(legend, 'svg[part="swatch"]'))
      assert(swatch.querySelector('path, rect, circle'), 'a sample is drawn');
    equal(findAll(legend, 'svg[part="swatch"]').length, 3);
  });

  it('follows the date', async () => {
    // What is settled is drawn on an overview where it is asked for by name.
    const map = await mountMap('', { data: sample(), disputes: 'kz-uz' });
    map.asOf = '2022-12';
    await until(() => map.scene!.legend[0]!.count === 3, 'the member of 2021');
    await until(
      () => entries(map).some((one) => words(one) === 'Settled'),
      'the status of that day',
    );
    equal(entries(map).map(words), [
      'Members, The Club',
      'Observers and partners of the Club',
      'Settled',
    ]);
  });

  it('has nothing settled at such a date where that is not asked for', async () => {
    const map = await mountMap('', { data: sample() });
    map.asOf = '2022-12';
    await until(() => map.scene!.legend[0]!.count === 3, 'the member of 2021');
    const left = ['Members, The Club', 'Observers and partners of the Club'];
    await until(() => entries(map).map(words).join() === left.join(), 'the bodies alone');
    await stays(() => entries(map).map(words).join() === left.join(), 'nothing settled');
  });

  it('a picked entry singles out what it stands for, until picked again', async () => {
    const map = await mountMap('', { data: sample() });
    const picks = record(map, 'cam-pick');
    const members = () => entry(legendOf(map), /Members, The Club/);
    members().click();
    await until(() => members().getAttribute('aria-pressed') === 'true', 'pressed');
    equal(active(map).sort(), ['country:KZ', 'country:UZ']);
    assert(picture(map).hasAttribute('data-singled'), 'the rest steps back');
    const outline = (id: string) => getComputedStyle(item(map, id).querySelector('.land')!).stroke;
    assert(outline('country:KZ') !== 'none', 'a member is outlined');
    equal(outline('country:IR'), 'none', 'another country');
    await until(
      () => parseFloat(getComputedStyle(item(map, 'link:quarrel')).strokeOpacity) < 0.5,
      'links fade',
    );
    entry(legendOf(map), /Border in dispute/).click();
    await until(() => active(map).join() === 'dispute:kz-uz', 'the other entry instead');
    equal(members().getAttribute('aria-pressed'), 'false');
    entry(legendOf(map), /Border in dispute/).click();
    await until(() => active(map).length === 0, 'none');
    assert(!picture(map).hasAttribute('data-singled'), 'nothing steps back');
    equal(
      picks.map((event) => event.entry),
      ['alliances:club:member', 'disputes:active', null],
    );
  });

  it('alone shows the same with the same data', async () => {
    const map = await mountMap('', { data: sample() });
    const legend = document.createElement('central-asia-legend');
    legend.data = sample();
    mountBox().append(legend);
    await settled(legend);
    await legendOf(map).updateComplete;
    equal(entries(legend).map(words), entries(legendOf(map)).map(words));
    legend.setAttribute('disputes', 'none');
    await until(() => entries(legend).length === 2, 'its attributes work');
  });

  it('alone shows the article without data, and tells of issues', async () => {
    const box = mountBox('<central-asia-legend alliances="sco"></central-asia-legend>');
    const legend = box.firstElementChild as CentralAsiaLegend;
    await settled(legend);
    const isTold = (text: string) => /Members, Shanghai Cooperation Organisation/.test(text);
    await until(() => entries(legend).map(words).some(isTold), 'the body, from the record');
    const issues = record(document, 'cam-issues');
    legend.setAttribute('as-of', 'now');
    await until(() => issues.length === 1, 'cam-issues');
    equal(legend.issues.length, 1);
  });

  it('as an exported part can be styled by the page', async () => {
    const style = document.createElement('style');
    style.textContent = 'central-asia-map::part(entry) { border-top: 7px solid; }';
    const map = await mountMap('', { data: sample() });
    map.after(style);
    await legendOf(map).updateComplete;
    equal(getComputedStyle(entries(legendOf(map))[0]!).borderTopWidth, '7px');
  });
});

describe('<central-asia-table>', () => {
  afterEach(cleanUp);

  const rows = (table: Element) => findAll(table, 'tbody tr');
  const openTable = async (map: CentralAsiaMap): Promise<CentralAsiaTable> => {
    button(map, 'Table').click();
    const table = await until(
      () => root(map).querySelector<CentralAsiaTable>('central-asia-table'),
      'the table',
    );
    await until(() => table.shadowRoot && rows(table).length > 0, 'its rows');
    return table;
  };

  it('opens and closes by its button', async () => {
    const map = await mountMap('', { data: sample() });
    equal(button(map, 'Table').getAttribute('aria-expanded'), 'false');
    const table = await openTable(map);
    equal(button(map, 'Table').getAttribute('aria-expanded'), 'true');
    equal(findAll(table, 'table').length, 4, 'the countries, and a table for each overlay');
    const text = rows(table).map(words);
    assert(
      text.some((row) => /Club.*Kazakhstan.*member.*2010.*Gazette/.test(row)),
      text.join(' | '),
    );
    assert(
      text.some((row) => /Kazakhstan.*Turkmenistan.*A visit of one day/.test(row)),
      'the link',
    );
    assert(
      text.some((row) => /Kazakh–Uzbek border.*active/.test(row)),
      'the dispute',
    );
    for (const caption of findAll(table, 'caption')) assert(words(caption), 'a caption');
    for (const head of findAll(table, 'thead th')) equal(head.getAttribute('scope'), 'col');
    for (const head of findAll(table, 'tbody th')) equal(head.getAttribute('scope'), 'row');
    for (const { protocol } of findAll<HTMLAnchorElement>(table, 'a')) equal(protocol, 'https:');
    button(map, 'Table').click();
    await until(() => !root(map).querySelector('central-asia-table'), 'closed');
  });

  it('a row opens its popup', async () => {
    const map = await mountMap('', { data: sample() });
    const table = await openTable(map);
    const selects = record(map, 'cam-select');
    const row = rows(table).find((candidate) => words(candidate).includes('A visit of one day'))!;
    row.querySelector('button')!.click();
    const element = await until(() => popup(map), 'the popup');
    assert(words(element).includes('A visit of one day'), 'of that row');
    equal(
      selects.map(({ id }) => id),
      ['link:visit'],
    );
    equal(selects[0]!.target === map, true, 'from the map');
    await until(() => row.getAttribute('aria-current') === 'true', 'the row is marked');
    button(map, 'Close').click();
    await until(() => row.getAttribute('aria-current') !== 'true', 'and no more');
  });

  it('alone shows the same with the same data', async () => {
    const map = await mountMap('', { data: sample() });
    const inner = await openTable(map);
    const table = document.createElement('central-asia-table');
    table.data = sample();
    mountBox().append(table);
    await settled(table);
    equal(rows(table).map(words), rows(inner).map(words));
    const selects = record(document, 'cam-select');
    rows(table)[0]!.querySelector('button')!.click();
    equal(
      selects.map(({ id }) => id),
      ['country:AF'],
    );
  });
});

describe('a legend that the page puts into the map', () => {
  afterEach(cleanUp);

  it('explains the map, and picks on it', async () => {
    const children = '<central-asia-legend slot="legend"></central-asia-legend>';
    const map = await mountMap('', { data: sample() }, { children });
    const legend = map.querySelector('central-asia-legend')!;
    await until(() => entries(legend).length > 0, 'entries');
    equal(entries(legend).length, map.scene!.legend.length, 'as many as the map has to explain');
    const before = entries(legend).length;
    entry(legend, /Border in dispute/).click();
    await until(() => active(map).some((id) => id === 'dispute:kz-uz'), 'it stands out');
    await until(() => legend.picked?.startsWith('disputes:'), 'picked');
    map.disputes = ['none'];
    await until(() => entries(legend).length < before, 'follows the map');
    equal(problems(legend), []);
  });
});

describe('more on this map', () => {
  afterEach(cleanUp);

  it('offers every body of the record and shows the ticked one', async () => {
    const map = await mountMap();
    find(map, '[data-act="about"]').click();
    const boxes = () => findAll<HTMLLabelElement>(map, '.about label');
    await until(() => boxes().length >= 16, '14 bodies, disputes, links');
    const csto = boxes().find((candidate) => words(candidate).includes('CSTO'))!;
    const box = () => csto.querySelector('input')!;
    assert(!box().checked, 'not shown at first');
    box().click();
    await until(
      () => map.scene!.legend.some(({ id }) => id.startsWith('alliances:csto')),
      'the CSTO in the legend',
    );
    assert(
      map.scene!.legend.some(({ id }) => id.startsWith('alliances:ots')),
      'beside the OTS',
    );
    const links = boxes().find((candidate) => /links/.test(words(candidate)))!;
    links.querySelector('input')!.click();
    await until(() => map.scene!.overlays['links']!.length > 30, 'all links');
    equal(problems(map), []);
  });

  it('tells what the article says apart from what the record says', async () => {
    const map = await mountMap();
    find(map, '[data-act="about"]').click();
    const told = () => findAll(map, '.about > ul > li').map((item) => words(item));
    await until(() => told().length >= 10, 'the corrections');
    for (const text of told()) assert(/^The article says: .* The record says: /s.test(text), text);
  });

  const opened = async (attributes: Partial<CentralAsiaMap>) => {
    const map = await mountMap('', attributes);
    find(map, '[data-act="about"]').click();
    const box = (text: RegExp) =>
      findAll<HTMLLabelElement>(map, '.about label')
        .find((candidate) => text.test(words(candidate)))
        ?.querySelector('input');
    await until(() => findAll(map, '.about label').length > 0, 'choices');
    return { map, box };
  };

  it('ticks the bodies that a group names', async () => {
    const { map, box } = await opened({ alliances: ['security'] });
    await until(() => box(/CSTO/)?.checked, 'the CSTO is ticked');
    assert(!box(/OTS/)!.checked, 'the OTS is not');
    box(/CSTO/)!.click();
    await until(() => !box(/CSTO/)!.checked, 'let go');
    assert(map.scene!.overlays['alliances']!.length > 0, 'the others of the group stay');
  });

  it('goes back to what the page asks for', async () => {
    const { map, box } = await opened({ disputes: ['water'] });
    await until(() => map.scene!.overlays['disputes']!.length > 0, 'disputes over water');
    const few = map.scene!.overlays['disputes']!.map(({ id }) => id);
    box(/disputes/)!.click();
    await until(() => map.scene!.overlays['disputes']!.length > few.length, 'all disputes');
    box(/disputes/)!.click();
    await until(() => map.scene!.overlays['disputes']!.length === few.length, 'as before');
    equal(map.disputes, ['water']);
  });

  it('offers nothing of an overlay that is off', async () => {
    const { box } = await opened({ overlays: ['links'] });
    assert(box(/links/), 'links');
    equal([box(/CSTO|SCO/), box(/disputes/)], [undefined, undefined], 'bodies, disputes');
  });
});
