import '../../src/define.js';
import { assert, cleanUp, equal, item, mountLiveMap, mountMap, near, until } from './support.js';
import { sample } from './sample-data.js';

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('methods', () => {
  afterEach(cleanUp);

  it('toSvg gives a well-formed document that stands alone', async () => {
    const map = await mountMap();
    const document = parse(map.toSvg());
    equal(document.querySelector('parsererror')?.textContent, undefined);
    equal(document.documentElement.localName, 'svg');
    equal(document.documentElement.namespaceURI, 'http://www.w3.org/2000/svg');
    equal(document.querySelector('title')?.textContent, map.scene?.title.text);
    assert(document.querySelectorAll('.country').length > 20, 'countries');
    assert(document.querySelectorAll('.link').length > 3, 'links');
    assert(!map.toSvg().includes('var('), 'plain colours');
    assert(
      !/<script|foreignObject|\son\w+=|https?:\/\/(?!www\.w3\.org)/.test(map.toSvg()),
      'nothing outside',
    );
    const named = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    equal(new Set(named).size, named.length, 'ids are unique');
    for (const [, id] of map.toSvg().matchAll(/url\(#([^)]+)\)/g))
      assert(named.includes(id!), `#${id} is there`);
  });

  it('toSvg escapes what the data says', async () => {
    const title = `<b onload="x">&"'</b>`;
    const map = await mountMap('', { data: { ...sample(), title } });
    const document = parse(map.toSvg());
    equal(document.querySelector('title')?.textContent, title);
    equal(map.shadowRoot!.querySelector('[part~="title"] b'), null, 'in the page too');
  });

  it('toSvg shows the present view, of a live map too', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const before = map.toSvg();
    map.fit(['KG']);
    const after = map.toSvg();
    assert(before !== after, 'another view');
    const { width, height } = map.frame!.view;
    equal(parse(after).documentElement.getAttribute('viewBox'), `0 0 ${width} ${height}`);
  });

  it('toSvg is empty before the first drawing', () => {
    equal(document.createElement('central-asia-map').toSvg(), '');
  });

  for (const [kind, mount] of [
    ['plain', mountMap],
    ['live', mountLiveMap],
  ] as const)
    it(`fit shows countries as large as possible and returns (${kind})`, async () => {
      const map = await mount();
      const size = () => item(map, 'country:TJ').querySelector('path')!.getBoundingClientRect();
      const canvas = map.shadowRoot!.querySelector('.viewport')!.getBoundingClientRect();
      const before = size();
      map.fit(['TJ']);
      const after = size();
      assert(after.width > 3 * before.width, `${before.width} → ${after.width}`);
      assert(after.left >= canvas.left - 1 && after.right <= canvas.right + 1, 'inside');
      assert(after.top >= canvas.top - 1 && after.bottom <= canvas.bottom + 1, 'inside');
      assert(
        after.width > 0.8 * canvas.width || after.height > 0.8 * canvas.height,
        'as large as possible',
      );
      map.fit(['tj', 'KG', 'nowhere']);
      assert(size().width < after.width, 'two take more room');
      map.fit();
      await until(() => Math.abs(size().width - before.width) < 3, 'as at first');
      near(size().left, before.left, 3, 'left');
      near(size().top, before.top, 3, 'top');
    });

  it('fit ignores what it does not know, and is harmless before there is a map', async () => {
    const map = await mountMap('', { data: sample() });
    const before = map.toSvg();
    map.fit(['nowhere']);
    equal(map.toSvg() === before, true);
    document.createElement('central-asia-map').fit(['TJ']);
  });

  it('fit with anything in place of codes', async () => {
    const map = await mountMap('', { data: sample() });
    const before = map.toSvg();
    const odd = [[null], [{}], [Symbol('x')], [5n], 5, true, { length: 1 }, 'nowhere'];
    for (const codes of odd) {
      map.fit(codes as unknown as string[]);
      equal(map.toSvg() === before, true, `${typeof codes} changes nothing`);
    }
    map.fit('TJ' as unknown as string[]);
    assert(map.toSvg() !== before, 'a text is read as an attribute is');
  });
});
