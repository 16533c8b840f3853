import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/core/data/map-address.js';

const KNOWN = ['as-of', 'selected', 'alliances'];
const STATE = {
  attributes: { 'as-of': '2021-05', selected: 'link:L01', alliances: 'csto eaeu' },
  box: [66.12345, 36, 75, 41] as [number, number, number, number],
};

describe('the address of what a map shows', () => {
  it('can be read by people', () => {
    expect(writeAddress('map', STATE)).toBe(
      'map?as-of=2021-05&selected=link:L01&alliances=csto+eaeu&box=66.123,36,75,41',
    );
    expect(writeAddress('map', { attributes: {}, box: undefined })).toBe('map?');
  });

  it.each(['map', 'the map', 'карта?a=b&c#d', '50%'])('is read again, of a map called %s', (id) => {
    const written = writeAddress(id, STATE);
    expect(written).not.toMatch(/[#\s]/);
    expect(readAddress(id, `#${written}`, KNOWN)).toEqual({
      ...STATE,
      box: [66.123, 36, 75, 41],
    });
  });

  it('is that of one map, and has what is known alone', () => {
    expect(readAddress('other', '#map?as-of=2021', KNOWN)).toBeUndefined();
    expect(readAddress('map', '#map', KNOWN)).toBeUndefined();
    expect(readAddress('map', '', KNOWN)).toBeUndefined();
    const { attributes, box } = readAddress('map', '#map?onclick=x&as-of=%E0%A4&box=1,2', KNOWN)!;
    expect(attributes).toEqual({ 'as-of': '%E0%A4' });
    expect(box).toBeUndefined();
  });

  it.each(['75,36,66,41', '1,2,3', '1,2,3,4,5', 'a,b,c,d', '0,-91,1,1'])(
    'has no view in place of the box %s',
    (box) => {
      expect(readAddress('map', `map?box=${box}`, KNOWN)!.box).toBeUndefined();
    },
  );
});
