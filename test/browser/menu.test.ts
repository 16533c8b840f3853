import '../../src/define.js';
import type { CentralAsiaMap, CentralAsiaMenu, CamViewChangeEvent } from '../../src/define.js';
import {
  axeFinds,
  cleanUp,
  equal,
  find,
  findAll,
  live,
  mountBox,
  near,
  popup,
  record,
  until,
  words,
} from './support.js';
import { savedBy } from './saved-by.js';

interface Mounted {
  readonly map: CentralAsiaMap;
  readonly menu: CentralAsiaMenu;
}

/** A live map with a menu in it, which is open. */
async function mountMenu(attributes = '', outer = '', lang = 'en'): Promise<Mounted> {
  const box = mountBox(
    `<central-asia-map lang="${lang}" loading="eager" ${outer}>
      <central-asia-menu slot="menu" open ${attributes}></central-asia-menu>
    </central-asia-map>`,
  );
  const map = box.querySelector('central-asia-map') as CentralAsiaMap;
  const menu = box.querySelector('central-asia-menu') as CentralAsiaMenu;
  await live(map);
  await until(() => menu.shadowRoot!.querySelector('.acts'), 'the menu is open');
  return { map, menu };
}

async function type(menu: Element, text: string): Promise<readonly string[]> {
  const field = find<HTMLInputElement>(menu, 'input');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await (menu as CentralAsiaMenu).updateComplete;
  return findAll(menu, '[role="option"]').map(words);
}

function press(menu: Element, key: string, isComposing = false): void {
  const given = { key, isComposing, bubbles: true, cancelable: true };
  const event = new KeyboardEvent('keydown', given);
  find(menu, 'input').dispatchEvent(event);
}

const acts = (menu: Element) => findAll(menu, '.act').map(words);
const act = (menu: Element, text: string) =>
  findAll(menu, '.act')
    .find((one) => words(one) === text)!
    .click();

describe('<central-asia-menu>', () => {
  afterEach(() => {
    cleanUp();
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  it('opens by its button, and offers all but the address by itself', async () => {
    const { menu } = await mountMenu();
    equal(acts(menu), ['Picture (PNG)', 'Picture (SVG)', 'Data (CSV)', 'Table']);
    find(menu, '.toggle').click();
    await until(() => !menu.open && !menu.shadowRoot!.querySelector('.acts'), 'it is closed');
    menu.offers = ['address'];
    menu.open = true;
    await until(() => String(acts(menu)) === 'Copy the address of this view', 'the address alone');
    equal(findAll(menu, 'input').length, 0);
  });

  it('finds by name and in English, moves there and selects', async () => {
    const { map, menu } = await mountMenu('', '', 'ru');
    const moves = record(map, 'cam-view-change');
    const [first] = await type(menu, 'tajik');
    equal(first?.startsWith('Таджикистан'), true);
    press(menu, 'Enter', true);
    press(menu, 'ArrowDown');
    await menu.updateComplete;
    equal(find(menu, 'input').getAttribute('aria-activedescendant'), 'result-0');
    press(menu, 'Enter');
    await until(() => map.selected === 'country:TJ' && popup(map), 'the country is open');
    const [west, , east] = moves.at(-1)!.box;
    equal(west > 60 && east < 80, true, 'the map has moved there');
    equal((await type(menu, 'таджикистан')).length > 0, true);
    press(menu, 'Escape');
    await menu.updateComplete;
    equal(findAll(menu, '[role="option"]').length, 0);
  });

  it('picks an entry of the legend, by a click', async () => {
    const { map, menu } = await mountMenu();
    const label = map.scene!.legend[0]!.label.text;
    await type(menu, label);
    findAll(menu, '[role="option"]')[0]!.click();
    await until(() => map.picked === map.scene!.legend[0]!.id, 'the entry is picked');
  });

  it('says how much is found, and that nothing is', async () => {
    const { menu } = await mountMenu();
    const found = await type(menu, 'iran');
    equal(words(find(menu, '.search [role="status"]')), `Found: ${found.length}`);
    equal(await type(menu, 'zzzz'), []);
    equal(words(find(menu, '.search [role="status"]')), 'Found: 0');
    press(menu, 'Enter');
  });

  it('saves picture and data under the name of the map', async () => {
    const { map, menu } = await mountMenu();
    const [svg] = await savedBy(() => act(menu, 'Picture (SVG)'));
    equal(/^With-trouble.*-2023-11-02\.svg$/.test(svg!.name), true, svg!.name);
    const text = await svg!.blob.text();
    for (const said of [map.scene!.title.text, 'Natural Earth', '2 November 2023'])
      equal(text.includes(said), true, said);
    equal(new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror'), null);
    const [png] = await savedBy(() => act(menu, 'Picture (PNG)'));
    equal(png!.blob.type, 'image/png');
    const { width } = await createImageBitmap(png!.blob);
    equal(width, 2 * Math.round(find(map, '.viewport').getBoundingClientRect().width));
    const [csv] = await savedBy(() => act(menu, 'Data (CSV)'));
    equal((await csv!.blob.text()).includes('Tajikistan'), true);
    act(menu, 'Table');
    await until(() => map.isTableOpen, 'the table is open');
  });

  it('says what could not be saved', async () => {
    const { menu } = await mountMenu();
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('not here');
    };
    try {
      act(menu, 'Data (CSV)');
      const said = 'This could not be done: not here';
      await until(() => findAll(menu, '[role="status"]').map(words).includes(said), said);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });

  it('shows what the address tells only where the page wants that, and never changes it', async () => {
    const told = '#m?as-of=2021-09-30&selected=country:IR&box=44,25,63,40';
    window.location.hash = told;
    const plain = await mountMenu('', 'id="m"');
    equal([plain.map.asOf, plain.map.selected], [undefined, undefined]);
    cleanUp();
    const { map, menu } = await mountMenu('offers="address"', 'id="m"');
    await until(() => map.scene?.statedDate === '2021-09-30', 'the date');
    equal(map.selected, 'country:IR');
    equal(window.location.hash, told);
    const event = record(map, 'cam-view-change');
    map.fit([44, 25, 63, 40]);
    await until(() => map.frame, 'it is drawn');
    equal(
      event.every((one: CamViewChangeEvent) => one.box.every(Number.isFinite)),
      true,
    );
    const corner = map.project([44, 25])!;
    near(map.unproject(corner)![0], 44, 0.01, 'the box is in view');
    window.location.hash = '#m?as-of=2020';
    await until(() => map.asOf === '2020', 'the address has changed');
    equal(acts(menu), ['Copy the address of this view']);
  });

  it('opens what the map shows in a studio, as data in its address alone', async () => {
    const { map, menu } = await mountMenu('studio="/studio/"', 'disputes="none" as-of="2022"');
    const opened = { opener: window as unknown, location: { replace: (_: string) => undefined } };
    const went = new Promise<URL>((resolve) => {
      opened.location.replace = (href) => void resolve(new URL(href));
    });
    const { open } = window;
    window.open = () => opened as unknown as Window;
    try {
      act(menu, 'Open in the studio');
      const { pathname, search, hash } = await went;
      equal([pathname, search, opened.opener], ['/studio/', '', null]);
      const letters = atob(hash.slice(5).replaceAll('-', '+').replaceAll('_', '/'));
      const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      const stream = new Blob([bytes]).stream();
      const text = stream.pipeThrough(new DecompressionStream('deflate-raw'));
      const data = (await new Response(text).json()) as Record<string, unknown>;
      equal(data['asOf'], '2022');
      equal((data['show'] as Record<string, unknown>)['disputes'], ['none']);
      equal(data['title'], map.state.data!.title);
    } finally {
      window.open = open;
    }
    menu.studio = 'javascript:alert(1)';
    await menu.updateComplete;
    act(menu, 'Open in the studio');
    const refused = /javascript: is no web address/;
    await until(
      () => findAll(menu, '[role="status"]').some((one) => refused.test(words(one))),
      'no',
    );
  });

  it('axe finds nothing, with results and closed', async () => {
    const { map, menu } = await mountMenu('offers="search picture data table address"');
    await type(menu, 'taj');
    press(menu, 'ArrowDown');
    await menu.updateComplete;
    equal(await axeFinds(map), []);
    menu.open = false;
    await menu.updateComplete;
    equal(await axeFinds(map), []);
  });

  it('is nothing without a map', async () => {
    const box = mountBox('<central-asia-menu open></central-asia-menu>');
    const menu = box.querySelector('central-asia-menu') as CentralAsiaMenu;
    await menu.updateComplete;
    equal(words(menu), '');
    equal(menu.issues, []);
  });
});
