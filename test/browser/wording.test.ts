import '../../src/define.js';
import type { CentralAsiaLegend, CentralAsiaMap, MapData } from '../../src/define.js';
import {
  assert,
  cleanUp,
  equal,
  find,
  findAll,
  item,
  label,
  mountMap,
  problems,
  settled,
  until,
  untilIssue,
  words,
} from './support.js';
import { sample } from './sample-data.js';

const entries = (map: Element) => findAll(map, '[part="entry"]').map(words);
const MEMBERS = 'alliances:club:member';
const names = (map: CentralAsiaMap) =>
  findAll<SVGTextElement>(map, '.picture text').map((text) => words(text));

describe("an editor's words on a live map", () => {
  afterEach(cleanUp);

  it('are those of the data, on the picture and in the legend alone', async () => {
    const data = {
      ...sample(),
      legend: { 'disputes:active': { label: 'The quarrel', order: 1 } },
      labels: { KZ: { text: 'Qazaqstan' }, UZ: { hidden: true } },
    };
    const map = await mountMap('', { data });
    equal(problems(map), []);
    equal(entries(map)[0], 'The quarrel');
    label(map, 'Qazaqstan');
    assert(!names(map).includes('Uzbekistan'), 'a hidden name is not drawn');
    assert(
      item(map, 'country:KZ').getAttribute('aria-label')?.includes('Kazakhstan'),
      'the item has its usual name',
    );
    const plain = await mountMap('', { data: sample() });
    assert(plain.scene!.description.includes('members of the Club'), 'there is a description');
    assert(!map.scene!.description.includes('Qazaqstan'), 'it has the usual names');
    equal(map.scene!.description, plain.scene!.description);
  });

  it('can be changed by the page, which goes before the data', async () => {
    const map = await mountMap('', {
      data: { ...sample(), labels: { KZ: { text: 'Qazaqstan' } } },
    });
    map.strings = {
      legend: { [MEMBERS]: { label: 'In it' } },
      labels: { KZ: { text: 'Steppe' }, KX: { hidden: true } },
    };
    await untilIssue(map, 'strings.labels.KX', /is no country/);
    await settled(map);
    label(map, 'Steppe');
    assert(entries(map).includes('In it'), 'the entry is called otherwise');
    map.strings = undefined;
    await until(() => names(map).includes('Qazaqstan'), 'the words of the data are back');
    equal(problems(map), []);
  });

  it('hold for an entry of each kind', async () => {
    const numbers = (id: string, form: string, row: object) => ({
      id,
      name: id,
      form,
      rows: [row],
    });
    const own = {
      ...sample(),
      shapes: [
        {
          id: 'way',
          name: 'Way',
          role: 'railway',
          geometry: {
            type: 'LineString',
            coordinates: [
              [62, 40],
              [72, 44],
            ],
          },
        },
      ],
      values: [
        numbers('shades', 'classes', { country: 'KZ', value: 14 }),
        numbers('circles', 'circles', { country: 'UZ', value: 20 }),
        numbers('widths', 'widths', { item: 'link:visit', value: 4 }),
      ],
    };
    const map = await mountMap('', { data: own as MapData });
    const ids = map.scene!.legend.map(({ id }) => id);
    const scales = ['values:shades', 'values:circles', 'values:widths'];
    for (const id of [...scales, 'shapes:railway', MEMBERS])
      assert(ids.includes(id), `${id} is an entry`);
    // A scale has its numbers after its words.
    const isFirst = () => entries(map)[0]!.startsWith('Own words');
    for (const id of ids) {
      map.strings = { legend: { [id]: { label: 'Own words', order: 1 } } };
      await until(isFirst, `${id} is called otherwise, and first`);
      map.strings = { legend: { [id]: { label: 'Own words', order: -1 } } };
      await until(() => !isFirst(), `${id} is no longer first`);
      map.strings = { legend: { [id]: { label: 'Own words', hidden: true } } };
      await until(() => !map.scene!.legend.some((one) => one.id === id), `${id} is hidden`);
      assert(!entries(map).some((text) => text.startsWith('Own')), 'nor is it below the picture');
    }
  });

  it('go on to a legend elsewhere on the page', async () => {
    const data = { ...sample(), legend: { [MEMBERS]: { label: 'In it', order: 1 } } };
    const children = '<central-asia-legend slot="legend"></central-asia-legend>';
    const map = await mountMap('', { data }, { children });
    const legend = map.querySelector<CentralAsiaLegend>('central-asia-legend')!;
    await legend.updateComplete;
    equal(words(find(legend, '[part="entry"]')), 'In it');
  });

  it('choose the roles that are drawn', async () => {
    const map = await mountMap('roles="member"', { data: sample() });
    const ids = () => map.scene!.legend.map(({ id }) => id);
    equal(
      ids().filter((id) => id.startsWith('alliances')),
      [MEMBERS],
    );
    map.roles = ['member', 'observer'];
    await until(() => ids().includes('alliances:club:partner'), 'observers are drawn as well');
    map.setAttribute('roles', 'membr');
    await untilIssue(map, 'attribute roles', /did you mean "member"/);
  });
});
