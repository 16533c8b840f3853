import '../../src/define.js';
import type { CentralAsiaMap } from '../../src/define.js';
import { cleanUp, equal, find, mountMap, until, words, problems } from './support.js';
import { sample } from './sample-data.js';

const FILE = new URL('./own.json', import.meta.url).pathname;
const INLINE =
  '<script type="application/json">{"title": "An inline map", "asOf": "2022"}</script>';
const ARTICLE = 'With trouble on two borders, Tajikistan looks to Iran';

const title = (map: CentralAsiaMap) => words(find(map, '[part~="title"]'));
const becomes = (map: CentralAsiaMap, wanted: string) =>
  until(() => title(map) === wanted, `title "${wanted}"`);

describe('where the data comes from', () => {
  afterEach(cleanUp);

  it('property before inline JSON before src before dataset before the article', async () => {
    const map = await mountMap(
      `src="${FILE}" dataset="article"`,
      { data: sample() },
      { children: INLINE },
    );
    equal(title(map), 'A small map');
    map.data = undefined;
    await becomes(map, 'An inline map');
    map.querySelector('script')!.remove();
    await becomes(map, 'A map from a file');
    map.removeAttribute('src');
    await becomes(map, ARTICLE);
    map.removeAttribute('dataset');
    await map.updateComplete;
    equal(title(map), ARTICLE);
    equal(problems(map), []);
  });

  it('takes each one up again in turn', async () => {
    const map = await mountMap();
    equal(title(map), ARTICLE);
    map.src = FILE;
    await becomes(map, 'A map from a file');
    map.insertAdjacentHTML('beforeend', INLINE);
    await becomes(map, 'An inline map');
    map.data = sample();
    await becomes(map, 'A small map');
    map.data = { ...sample(), title: 'Another map' };
    await becomes(map, 'Another map');
  });

  it('follows the text of its script', async () => {
    const map = await mountMap('', {}, { children: INLINE });
    await becomes(map, 'An inline map');
    map.querySelector('script')!.textContent = '{"title": "Rewritten"}';
    await becomes(map, 'Rewritten');
  });

  it('attributes go before the settings of the data and leave it alone', async () => {
    const data = Object.freeze(sample());
    const before = JSON.stringify(data);
    const map = await mountMap('as-of="2018" focus="TM" links="visit"', { data });
    equal([map.scene?.asOf, map.scene?.overlays['links']!.length], ['2018-12-31', 0]);
    equal(JSON.stringify(map.data), before);
    equal(map.data === data, true, 'the same object');
    map.removeAttribute('as-of');
    await until(() => map.scene?.asOf === '2020-06-15', 'the date of the data');
  });
});
