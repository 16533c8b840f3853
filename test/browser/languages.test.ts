import '../../src/define.js';
import type { CentralAsiaMap } from '../../src/define.js';
import { sample } from './sample-data.js';
import {
  axeFinds,
  cleanUp,
  equal,
  find,
  findAll,
  mountBox,
  mountMap,
  near,
  picture,
  stays,
  until,
} from './support.js';

const figure = (map: CentralAsiaMap) => find(map, 'figure');
const spoken = (map: CentralAsiaMap) => `${figure(map).lang} ${figure(map).dir}`;
const speaks = async (map: CentralAsiaMap, words: string) => {
  await until(() => spoken(map) === words, `${words} instead of ${spoken(map)}`);
  await map.updateComplete;
};
const named = (map: CentralAsiaMap, name: string) =>
  [...picture(map).querySelectorAll('.label text')].find(({ textContent }) => textContent === name);

describe('the language', () => {
  afterEach(cleanUp);

  it('is that of the element', async () => {
    const map = await mountMap('lang="fa-IR"', { data: sample() });
    await speaks(map, 'fa rtl');
    equal(map.scene?.lang, 'fa');
    map.timeline = true;
    await until(() => findAll(map, '.dateline').length > 0, 'the date leads');
    equal(find(map, '.dateline').textContent?.trim(), map.scene?.dateline);
    equal(/[۰-۹]{4}/.test(map.scene!.dateline), true, 'digits of the language');
    await until(() => named(map, 'قزاقستان'), 'a name in Persian');
  });

  it('is that of the nearest ancestor, out through shadow roots, and follows it', async () => {
    const box = mountBox('<div lang="ru"><p></p></div>');
    const root = box.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<central-asia-map></central-asia-map>';
    const map = root.firstElementChild as CentralAsiaMap;
    map.data = sample();
    await map.ready;
    await speaks(map, 'ru ltr');
    box.querySelector('div')!.lang = 'ar';
    await speaks(map, 'ar rtl');
    box.querySelector('div')!.removeAttribute('lang');
    await speaks(map, 'en ltr');
    box.lang = 'tg';
    await speaks(map, 'tg ltr');
    map.lang = 'de';
    await speaks(map, 'de ltr');
  });

  it('goes with the element to another place', async () => {
    const map = await mountMap('', { data: sample() });
    equal(spoken(map), 'en ltr');
    const other = mountBox();
    other.lang = 'zh-Hans';
    other.append(map);
    await speaks(map, 'zh ltr');
    other.lang = 'kk';
    await speaks(map, 'kk ltr');
    map.remove();
    other.lang = 'fr';
    await stays(() => spoken(map) === 'kk ltr', 'as it was while away');
    other.append(map);
    await speaks(map, 'fr ltr');
  });

  it('is English where the page speaks none that is known', async () => {
    const map = await mountMap('lang="sv"', { data: sample() });
    await stays(() => spoken(map) === 'en ltr', 'English');
  });

  it('is shared by the legend and the table', async () => {
    const map = await mountMap('lang="fa"', { data: sample() });
    await speaks(map, 'fa rtl');
    const list = find(map, '.legend-box ul');
    equal([list.lang, list.dir], ['fa', 'rtl']);
  });

  it('does not mirror the map: names from the right stand where those from the left do', async () => {
    const map = await mountMap('lang="fa"', { data: sample() });
    await speaks(map, 'fa rtl');
    const svg = find(map, '.picture > svg');
    const { left, width } = svg.getBoundingClientRect();
    const scale = width / Number(svg.getAttribute('width'));
    const [minX] = svg.getAttribute('viewBox')!.split(' ').map(Number);
    const texts = findAll(map, '.label text').filter((text) => text.children.length === 0);
    equal(texts.length > 5, true, 'names to look at');
    for (const text of texts) {
      const box = text.getBoundingClientRect();
      const anchor = text.getAttribute('text-anchor');
      const x = left + (Number(text.getAttribute('x')) - minX!) * scale;
      const at = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor!]!;
      near(at, x, 3, `${anchor} of ${text.textContent}`);
    }
  });

  it('has the number of the scale where a line of its script begins', async () => {
    for (const [lang, direction] of [
      ['fa', 'rtl'],
      ['ru', 'ltr'],
    ]) {
      const map = await mountMap(`lang="${lang}"`, { data: sample() });
      await speaks(map, `${lang} ${direction}`);
      await until(() => map.shadowRoot!.querySelector('.scale') !== null, 'the scale bar');
      equal(getComputedStyle(find(map, '.scale bdi')).direction, direction!, lang);
    }
  });

  it('has nothing that axe finds', async () => {
    const map = await mountMap('lang="fa"', { data: sample() });
    await speaks(map, 'fa rtl');
    equal(await axeFinds(map), []);
  });
});
