import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type {
  CentralAsiaComparison,
  CentralAsiaMultiples,
  CamSelectEvent,
} from '../../src/define.js';
import {
  assert,
  axeFinds,
  cleanUp,
  equal,
  find,
  findAll,
  mountBox,
  near,
  until,
} from './support.js';
import { savedBy } from './saved-by.js';

type Several = CentralAsiaMultiples | CentralAsiaComparison;

const SCO = 'loading="eager" alliances="sco" dates="2001 2017 2023 2025"';

/** Puts maps into a box of a width and waits until they are drawn. */
async function mount<Element extends Several = CentralAsiaMultiples>(
  attributes: string,
  { name = 'multiples', width = 976, inside = '' } = {},
): Promise<Element> {
  const tag = `central-asia-${name}`;
  const box = mountBox(`<${tag} ${attributes}>${inside}</${tag}>`, width);
  const element = box.querySelector<Element>(tag)!;
  await element.ready;
  return element;
}

const headsOf = (element: Element) =>
  findAll(element, '.cam-small-head').map((head) => head.textContent);
const chosenIn = (element: Element) => findAll(element, 'svg .chosen').length;
const said = (element: Element) => find(element, '.cam-said').textContent;

describe('small maps', () => {
  afterEach(cleanUp);

  it('are drawn once each, with one legend and one table, and shapes once', async () => {
    const maps = await mount(SCO);
    equal(headsOf(maps), ['2001', '2017', '2023', '2025', 'Who is in what']);
    equal(findAll(maps, '.cam-small-legend').length, 1);
    equal(findAll(maps, 'table').length, 1);
    const ids = findAll(maps, '[id]').map(({ id }) => id);
    equal(new Set(ids).size, ids.length);
    equal(maps.issues, []);
    assert(findAll(maps, '.cam-small svg use').length > 100, 'shapes are used');
  });

  it('show what is picked on all maps and in the table, and say what it is in each', async () => {
    const maps = await mount(SCO);
    const events: (string | null)[] = [];
    maps.addEventListener('cam-select', (event: CamSelectEvent) => events.push(event.id));
    const row = find<HTMLButtonElement>(maps, 'button[data-id="country:IR"]');
    row.click();
    await maps.updateComplete;
    equal(chosenIn(maps), 4);
    equal(row.getAttribute('aria-pressed'), 'true');
    equal(said(maps), 'Iran: 2001, no role; 2017, observer; 2023, member; 2025, member.');
    find(maps, '.cam-small:nth-of-type(2) [data-id="country:KZ"]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await maps.updateComplete;
    equal(maps.selected, 'country:KZ');
    row.focus();
    await sendKeys({ press: 'Escape' });
    await maps.updateComplete;
    equal([chosenIn(maps), said(maps)], [0, '']);
    equal(events, ['country:IR', 'country:KZ', null]);
    maps.addEventListener('cam-select', (event) => event.preventDefault(), { once: true });
    row.click();
    equal(maps.selected, undefined, 'a page may forbid it');
  });

  it('show what is pointed at on all maps', async () => {
    const maps = await mount(SCO);
    const land = find(maps, '[data-id="country:KZ"]');
    land.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    equal(findAll(maps, 'svg .met').length, 4);
    equal(findAll(maps, 'tr.met').length, 1);
    // Land goes to the very edge: from there a pointer is on the page at once.
    const left: (string | null)[] = [];
    maps.addEventListener('cam-hover', ({ id }) => left.push(id));
    const out = { relatedTarget: document.body, composed: true };
    land.dispatchEvent(new PointerEvent('pointerout', { ...out, bubbles: true }));
    maps.dispatchEvent(new PointerEvent('pointerleave', out));
    equal([findAll(maps, '.met').length, left], [0, [null]]);
  });

  it('take other dates, data and words as they come, and tell what is wrong', async () => {
    const maps = await mount(SCO);
    maps.dates = ['2001', 'never'];
    await until(() => headsOf(maps).length === 2, 'there is one map and its table');
    equal(
      maps.issues.map(({ path }) => path),
      ['attribute dates'],
    );
    maps.by = 'alliances';
    maps.alliances = 'csto ots eaeu';
    maps.dates = undefined;
    await until(() => headsOf(maps).length === 4, 'there are three bodies');
    maps.selected = 'nothing';
    await until(() => maps.issues.length === 1, 'it is told');
    equal(maps.issues[0]!.path, 'attribute selected');
  });

  it('take own data, as a block, with numbers by year', async () => {
    const rows = [2000, 2010].flatMap((year, i) => [
      { country: 'KZ', date: String(year), value: 10 + i },
      { country: 'UZ', date: String(year), value: 20 + i },
    ]);
    const data = { values: [{ id: 'v', name: 'Income', measure: 'rate', rows }] };
    const inside = `<script type="application/json">${JSON.stringify(data)}</script>`;
    const maps = await mount('loading="eager" by="values"', { inside });
    equal(headsOf(maps), ['2000', '2010', 'Income']);
    assert(find(maps, 'tbody').textContent.includes('21'), 'the numbers are in the table');
  });

  it('are what their data asks for, in its own words', async () => {
    const data = {
      show: { alliances: ['csto', 'sco'] },
      multiples: { by: 'alliances' },
      legend: { 'alliances:csto:member': { label: 'In the pact', order: 1 } },
    };
    const inside = `<script type="application/json">${JSON.stringify(data)}</script>`;
    const maps = await mount('loading="eager" as-of="2023"', { inside });
    equal(maps.issues, []);
    equal(findAll(maps, '.cam-small-head').length, 3);
    equal(find(maps, '.cam-small-legend li').textContent?.trim(), 'In the pact');
    maps.dates = '2001 2017';
    await until(() => headsOf(maps).includes('2017'), 'the page goes before the data');
  });

  it('show the figure that the page has until they are there', async () => {
    const box = mountBox('<central-asia-multiples><p>A figure</p></central-asia-multiples>');
    box.style.marginBlockStart = '5000px';
    const maps = box.querySelector('central-asia-multiples')!;
    await maps.updateComplete;
    assert(find(maps, 'slot'), 'what the page has is there');
  });

  it('fit narrow columns', async () => {
    const maps = await mount(SCO, { width: 360 });
    const [first, second] = findAll(maps, '.cam-small');
    near(
      first!.getBoundingClientRect().top,
      second!.getBoundingClientRect().top,
      1,
      'two in a row',
    );
    assert(maps.scrollWidth <= 360, 'nothing is wider than its column');
  });

  it('save their table as CSV', async () => {
    const maps = await mount(SCO);
    const [csv] = await savedBy(() => find(maps, '.cam-csv').click());
    equal(csv!.name, 'Shanghai-Cooperation-Organisation-2001-2025.csv');
    const text = await csv!.blob.text();
    assert(text.includes('"Country","2001","2017","2023","2025","Sources"'), 'a column for each');
    equal(maps.selected, undefined);
  });

  it('of numbers have nothing that axe finds', async () => {
    const rows = ['KZ', 'UZ', 'TJ'].flatMap((country, i) =>
      ['2020', '2024'].map((date) => ({ country, date, value: 10 ** i })),
    );
    const data = { values: [{ id: 'n', name: 'Numbers', measure: 'rate', rows }] };
    const maps = await mount('loading="eager" by="values"', {
      inside: `<script type="application/json">${JSON.stringify(data)}</script>`,
    });
    equal(headsOf(maps).slice(0, 2), ['2020', '2024']);
    equal(await axeFinds(maps), []);
  });

  it('have nothing that axe finds, in light and in dark', async () => {
    const maps = await mount(`${SCO} selected="country:IR"`);
    equal(await axeFinds(maps), []);
    maps.theme = 'dark';
    await maps.updateComplete;
    equal(await axeFinds(maps), []);
  });
});

describe('a comparison', () => {
  afterEach(cleanUp);
  const mountPair = (
    attributes = 'loading="eager" alliances="sco" dates="2001 2025"',
    width = 720,
  ) => mount<CentralAsiaComparison>(attributes, { name: 'comparison', width });
  const handleOf = (pair: Element) => find<HTMLInputElement>(pair, 'input[type=range]');
  /** Where the first map ends, from 0 to 1. */
  const cutOf = (pair: Element) => {
    const [line, picture] = ['.cam-pair-line', '.cam-pair-picture'].map((name) =>
      find(pair, name).getBoundingClientRect(),
    );
    return (line!.left + 1 - picture!.left) / picture!.width;
  };

  it('has both maps in one frame, named, and a handle that says how much is seen of the first', async () => {
    const pair = await mountPair();
    equal(
      findAll(pair, '.cam-pair-heads :is(h2, h3)').map((head) => head.textContent),
      ['2001', '2025'],
    );
    equal(handleOf(pair).getAttribute('aria-label'), 'Compare 2001 with 2025');
    equal(handleOf(pair).getAttribute('aria-valuetext'), '2001: 50%');
    near(cutOf(pair), 0.5, 0.01, 'the handle');
  });

  it('is moved by keys, and by the page', async () => {
    const pair = await mountPair();
    handleOf(pair).focus();
    await sendKeys({ press: 'End' });
    equal(pair.position, 100);
    await pair.updateComplete;
    near(cutOf(pair), 1, 0.01, 'all of the first');
    await sendKeys({ press: 'ArrowLeft' });
    equal(pair.position, 99);
    pair.position = 20;
    await pair.updateComplete;
    equal(handleOf(pair).value, '20');
    equal(handleOf(pair).getAttribute('aria-valuetext'), '2001: 20%');
    pair.position = 400;
    await pair.updateComplete;
    equal(handleOf(pair).value, '100');
  });

  it('leaves out names that the line or its knob would cut, and brings them back', async () => {
    const pair = await mountPair();
    const names = () => findAll<SVGElement>(pair, '.cam-pair-picture .layer-labels > *');
    const seen = () => names().filter((name) => getComputedStyle(name).visibility === 'visible');
    const hidden = new Set<string | null>();
    for (let position = 0; position <= 100; position += 5) {
      pair.position = position;
      await pair.updateComplete;
      const { left, right } = find(pair, '.cam-pair-line').getBoundingClientRect();
      const x = (left + right) / 2;
      for (const name of seen()) {
        const box = name.getBoundingClientRect();
        assert(box.right < x || box.left > x, `${name.textContent} is cut at ${position}`);
      }
      for (const name of names()) if (!seen().includes(name)) hidden.add(name.textContent);
    }
    assert(hidden.has('Kazakhstan'), 'the line goes across its name');
    pair.position = 0;
    await pair.updateComplete;
    assert(
      seen().some(({ textContent }) => textContent === 'Kazakhstan'),
      'it comes back',
    );
  });

  it('goes from left to right in every script', async () => {
    const box = mountBox(
      '<div lang="fa" dir="rtl"><central-asia-comparison loading="eager" alliances="sco" dates="2001 2025" position="25"></central-asia-comparison></div>',
    );
    const pair = box.querySelector('central-asia-comparison')!;
    await pair.ready;
    const [first, last] = findAll(pair, '.cam-pair-heads :is(h2, h3)').map((head) =>
      head.parentElement!.getBoundingClientRect(),
    );
    assert(first!.left < last!.left, 'the earlier one is on the left');
    near(cutOf(pair), 0.25, 0.05, 'the handle');
  });

  it('compares the first and the last of many, and says so; one alone is a map', async () => {
    const pair = await mountPair('loading="eager" alliances="sco" dates="2001 2017 2025"');
    equal(
      findAll(pair, '.cam-pair-heads :is(h2, h3)').map((head) => head.textContent),
      ['2001', '2025'],
    );
    equal(
      pair.issues.map(({ path }) => path),
      ['attribute dates'],
    );
    pair.dates = '2001';
    await until(() => findAll(pair, '.cam-small').length > 0, 'it is a map');
    equal(
      pair.issues.map(({ message }) => message),
      ['a comparison is of two, and here is one'],
    );
  });

  it('lays its pictures out for the room that it has', async () => {
    const pair = await mountPair(undefined, 360);
    equal(find(pair, '.cam-side svg').getAttribute('viewBox'), '0 0 360 371');
    pair.parentElement!.style.width = '800px';
    await until(
      () => find(pair, '.cam-side svg').getAttribute('viewBox') === '0 0 936 576',
      'it is laid out anew',
    );
  });

  it('has nothing that axe finds', async () => {
    const pair = await mountPair('loading="eager" by="worldview" worldviews="IN PK"');
    equal(await axeFinds(pair), []);
  });
});
