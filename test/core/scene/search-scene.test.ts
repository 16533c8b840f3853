import { describe, expect, it } from 'vitest';
import { findByName, listFindable, type Findable } from '../../../src/core/scene/search-scene.js';
import { build } from '../support.js';

const one = (name: string, ...aliases: string[]): Findable => ({
  id: name,
  kind: 'item',
  name,
  aliases,
  group: '',
  countries: [],
});
const names = (findable: readonly Findable[], text: string, most = 9) =>
  findByName(findable, text, most).map(({ name }) => name);

describe('findByName', () => {
  const all = [
    one('Kyrgyzstan–Tajikistan border'),
    one('Tajikistan'),
    one('Tajikistan → Iran'),
    one('Иран', 'Iran'),
    one('Türkiye'),
    one('Ӯзбекистон', 'Uzbekistan'),
  ];

  it('has the whole name first, then beginnings, then words, then parts', () => {
    expect(names(all, 'tajikistan')).toEqual([
      'Tajikistan',
      'Tajikistan → Iran',
      'Kyrgyzstan–Tajikistan border',
    ]);
    expect(names(all, 'iran')).toEqual(['Иран', 'Tajikistan → Iran']);
    expect(names(all, 'jikis')).toHaveLength(3);
  });

  it('takes words in any order, other scripts, and letters without their marks', () => {
    expect(names(all, 'border taj')).toEqual(['Kyrgyzstan–Tajikistan border']);
    expect(names(all, 'ИРАН')).toEqual(['Иран']);
    expect(names(all, 'turkiye')).toEqual(['Türkiye']);
    expect(names(all, 'узбек')).toEqual(['Ӯзбекистон']);
    expect(names(all, 'uzbek')).toEqual(['Ӯзбекистон']);
  });

  it('finds nothing by nothing, and no more than was asked for', () => {
    expect(names(all, '')).toEqual([]);
    expect(names(all, ' – ')).toEqual([]);
    expect(names(all, 'n', 2)).toHaveLength(2);
    expect(names(all, 'zzz')).toEqual([]);
  });
});

describe('listFindable', () => {
  it('has countries, disputes, links and entries of the legend, each with the caption of its table', () => {
    const { scene } = build({});
    const list = listFindable(scene, (id) => (id === 'country:IR' ? ['Persia'] : []), 'Legend');
    const found = (text: string) => findByName(list, text, 1)[0];
    expect(found('Persia')).toMatchObject({ id: 'country:IR', group: 'Countries' });
    const link = [...scene.items.values()].find(({ kind }) => kind === 'link')!;
    expect(list.find(({ id }) => id === link.id)).toMatchObject({
      kind: 'item',
      group: 'Links',
      countries: link.countries,
    });
    const entry = scene.legend[0]!;
    expect(found(entry.label.text)).toMatchObject({ id: entry.id, kind: 'entry', group: 'Legend' });
    expect(new Set(list.map(({ id }) => id)).size).toBe(scene.items.size + scene.legend.length);
  });
});
