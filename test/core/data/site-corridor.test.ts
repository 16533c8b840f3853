import { describe, expect, it } from 'vitest';
import { corridorSchema } from '../../../src/core/data/corridor.js';
import { Findings } from '../../../src/core/data/findings.js';
import { parseLenient } from '../../../src/core/data/parse-lenient.js';
import { siteSchema } from '../../../src/core/data/site.js';

/** What is left of a value, and the words on what is not. */
function read(schema: Parameters<typeof parseLenient>[0], value: unknown) {
  const found = new Findings();
  const kept = parseLenient(schema, value, undefined, found) as Record<string, unknown> | undefined;
  return { kept, issues: found.issues.map(({ path, message }) => `${path}: ${message}`) };
}

const SITE = {
  id: 'my-base',
  name: 'My base',
  kind: 'military-site',
  countries: ['KG'],
  lat: 42.85,
  lon: 74.85,
  history: [{ from: '2003-10-23', status: 'active' }],
};

const CORRIDOR = {
  id: 'my-line',
  name: 'My line',
  kind: 'rail',
  parties: ['UZ'],
  sections: [{ stops: ['place:tashkent', { name: 'Termez', lat: 37.22, lon: 67.28 }] }],
  history: [{ from: '2020', status: 'planned' }],
};

describe('the row of a page', () => {
  it('can be as short as this', () => {
    expect(read(siteSchema, SITE)).toEqual({ kept: SITE, issues: [] });
    expect(read(corridorSchema, CORRIDOR)).toEqual({ kept: CORRIDOR, issues: [] });
  });

  it.each([
    ['kind', 'base', /^kind: expected one of military-site, border-post/],
    ['countries', [], /^countries: expected at least one country/],
    ['lat', 100, /^lat: expected at most 90/],
    ['history', [], /^history: expected at least one dated status/],
    [
      'history',
      [{ from: 'soon', status: 'active' }],
      /^history\[0\]\.from: expected a date such as/,
    ],
    [
      'history',
      [{ from: '2020', status: 'open' }],
      /^history\[0\]\.status: expected one of planned/,
    ],
  ])('cannot be a site with a wrong %s', (field, value, message) => {
    const { kept, issues } = read(siteSchema, { ...SITE, [field]: value });
    expect(kept).toBeUndefined();
    expect(issues[0]).toMatch(message);
  });

  it.each([
    ['accuracy', -1, /^accuracy: expected at least 0/],
    ['precision', 'house', /^precision: expected one of facility, town, area/],
    ['operators', [], /^operators: expected at least one operator/],
    [
      'figures',
      [{ what: 'height', value: 'tall', unit: 'm', date: '2020', sources: ['a'] }],
      /^figures\[0\]\.value: expected a number/,
    ],
    [
      'figures',
      [{ what: 'height', value: 1, unit: 'm', date: '2020', sources: [] }],
      /^figures\[0\]\.sources: expected at least one source/,
    ],
    ['checked', 'today', /^checked: expected a date such as/],
    ['operator', ['RU'], /^operator: unknown field; did you mean "operators"\?/],
  ])('is a site without a wrong %s', (field, value, message) => {
    const { kept, issues } = read(siteSchema, { ...SITE, [field]: value });
    expect(kept?.['id']).toBe('my-base');
    expect(issues[0]).toMatch(message);
  });

  it('is a corridor without a stop that cannot be placed, as long as two are left', () => {
    const stops = [...CORRIDOR.sections[0]!.stops, { name: 'Nowhere' }];
    const { kept, issues } = read(corridorSchema, { ...CORRIDOR, sections: [{ stops }] });
    expect(kept).toEqual(CORRIDOR);
    expect(issues).toEqual([
      'sections[0].stops[2]: expected the id of a place, or an object with lat and lon, got an object',
    ]);
  });

  it('is no corridor with a single stop', () => {
    const sections = [{ stops: ['place:tashkent'] }];
    const { kept, issues } = read(corridorSchema, { ...CORRIDOR, sections });
    expect(kept).toBeUndefined();
    expect(issues[0]).toMatch(/^sections\[0\]\.stops: expected at least two stops/);
  });
});
