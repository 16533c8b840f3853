import { describe, expect, it } from 'vitest';
import {
  MOST_INSETS,
  addInset,
  moveInset,
  removeInset,
  setCorner,
  setInsetWords,
  showInInset,
  toggleInInset,
} from '../../studio/src/state/edit-insets.js';
import { validateMapData } from '../../src/static.js';

const BOX = [69, 39, 71, 41] as const;
const idsOf = ({ insets = [] }: { insets?: readonly { id: string }[] | undefined }) =>
  insets.map(({ id }) => id);

describe('insets', () => {
  const two = addInset(addInset({}, { box: BOX }), { countries: ['TJ'] });

  it('show a box or countries, under ids of their own', () => {
    expect(two.insets).toEqual([
      { id: 'inset-1', box: [...BOX] },
      { id: 'inset-2', countries: ['TJ'] },
    ]);
    expect(validateMapData(two)).toEqual([]);
    expect(idsOf(addInset(removeInset(two, 'inset-1'), { box: BOX }))).toEqual([
      'inset-2',
      'inset-3',
    ]);
  });

  it('show one thing at a time', () => {
    const boxed = showInInset(two, 'inset-2', { box: BOX });
    expect(boxed.insets![1]).toEqual({ id: 'inset-2', box: [...BOX] });
    const named = toggleInInset(toggleInInset(boxed, 'inset-2', 'KG', true), 'inset-2', 'UZ', true);
    expect(named.insets![1]).toEqual({ id: 'inset-2', countries: ['KG', 'UZ'] });
    expect(toggleInInset(named, 'inset-2', 'KG', false).insets![1]!.countries).toEqual(['UZ']);
  });

  it('have a corner and words in each language', () => {
    const set = setInsetWords(
      setInsetWords(
        setCorner(two, 'inset-1', 'top-left'),
        'inset-1',
        'caption',
        'en',
        'The valley',
      ),
      ...(['inset-1', 'head', 'ru', 'Долина'] as const),
    );
    expect(set.insets![0]).toMatchObject({
      corner: 'top-left',
      caption: 'The valley',
      head: { ru: 'Долина' },
    });
    expect(validateMapData(set)).toEqual([]);
    expect(setCorner(set, 'inset-1', undefined).insets![0]).not.toHaveProperty('corner');
    expect(setInsetWords(set, 'inset-1', 'caption', 'en', '').insets![0]).not.toHaveProperty(
      'caption',
    );
  });

  it('stand in an order that can be changed, and leave no empty list behind', () => {
    expect(idsOf(moveInset(two, 'inset-2', -1))).toEqual(['inset-2', 'inset-1']);
    expect(moveInset(two, 'inset-1', -1)).toBe(two);
    expect(moveInset(two, 'inset-2', 1)).toBe(two);
    expect(removeInset(removeInset(two, 'inset-2'), 'inset-1')).toEqual({});
  });

  it('are as many as the library reads, and no more', () => {
    const insets = Array.from({ length: MOST_INSETS }).reduce<typeof two>(
      (map) => addInset(map, { box: BOX }),
      {},
    );
    expect(validateMapData(insets)).toEqual([]);
    expect(validateMapData(addInset(insets, { box: BOX }))).not.toEqual([]);
  });
});
