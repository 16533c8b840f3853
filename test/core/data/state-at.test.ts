import { describe, expect, it } from 'vitest';
import { operatorsAt } from '../../../src/core/data/operators-at.js';
import { stateAt } from '../../../src/core/data/state-at.js';

const history = [
  { from: '2001-12', status: 'active' },
  { from: '2014-06-03', to: '2016', status: 'closed' },
  { from: '2020', status: 'planned' },
] as const;

describe('the state at a date', () => {
  it.each([
    ['2001-11-30', undefined],
    ['2001-12-01', 'active'],
    ['2014-06-02', 'active'],
    ['2014-06-03', 'closed'],
    ['2015-12-31', 'closed'],
    ['2016-01-01', undefined],
    ['2019-12-31', undefined],
    ['2020-01-01', 'planned'],
    ['2026-06-30', 'planned'],
  ])('is on %s %s', (asOf, status) => {
    expect(stateAt(history, asOf)?.status).toBe(status);
  });

  it('is none without a history', () => {
    expect(stateAt([], '2020-01-01')).toBeUndefined();
  });
});

describe('who runs a site at a date', () => {
  const countries = ['TJ'];
  const states = [
    { from: '2000', status: 'active' as const },
    { from: '2010', status: 'handed-over' as const, operators: ['KG'] },
  ];

  it('is who the state names, else who the site names, else the countries it lies in', () => {
    const site = { countries, operators: ['RU'], history: states };
    expect(operatorsAt(site, '2012-01-01')).toEqual(['KG']);
    expect(operatorsAt(site, '2005-01-01')).toEqual(['RU']);
    expect(operatorsAt({ countries, history: states }, '2005-01-01')).toEqual(['TJ']);
  });

  it('is nobody before the first state', () => {
    expect(operatorsAt({ countries, operators: ['RU'], history: states }, '1999-12-31')).toEqual(
      [],
    );
  });
});
