import { describe, expect, it } from 'vitest';
import { themePaint } from '../../../src/app/paint.js';
import { drawSwatch } from '../../../src/core/render/draw-swatch.js';
import { article } from '../../../src/datasets/article.js';
import { renderStaticMap } from '../../../src/static.js';
import { build, layout } from '../support.js';

// Every body of the record, alone and beside each other one: what its roles look like in the legend differs.

const bodies = article.alliances!.map(({ id }) => id);
const pairs = bodies.flatMap((first, i) => bodies.slice(i + 1).map((other) => [first, other]));
const DATES = [
  '1992',
  '1995',
  '1998',
  '2001',
  '2004',
  '2007',
  '2010',
  '2013',
  '2016',
  '2019',
  '2023-11-02',
  '2026-06-30',
];

/** What the legend draws, by the ids of its entries. */
function samples(alliances: readonly string[], asOf: string): Map<string, string> {
  const { legend } = build({ alliances, asOf, disputes: ['none'], links: ['none'] }).scene;
  const options = { paint: themePaint, idPrefix: '', interactive: false };
  return new Map(legend.map(({ id, sample }) => [id, JSON.stringify(drawSwatch(sample, options))]));
}

/** Ids whose samples are drawn alike. */
function alike(alliances: readonly string[], asOf: string): string[] {
  const drawn = [...samples(alliances, asOf)];
  return drawn.flatMap(([id, look], i) =>
    drawn
      .slice(i + 1)
      .flatMap(([other, its]) => (its === look ? [`${asOf}: ${id} = ${other}`] : [])),
  );
}

describe('roles in the legend', () => {
  it.each(bodies)('of %s look apart at any date', (body) => {
    expect(DATES.flatMap((date) => alike([body], date))).toEqual([]);
  });

  it('of two bodies look apart at any date', { timeout: 60_000 }, () => {
    expect(pairs.length).toBeGreaterThan(100);
    expect(DATES.flatMap((date) => pairs.flatMap((pair) => alike(pair, date)))).toEqual([]);
  });

  it('have entries of members, participants and partners to compare', () => {
    const ids = (body: string, asOf: string) => [...samples([body], asOf).keys()];
    expect(ids('cis', '1995')).toEqual(['alliances:cis:member', 'alliances:cis:participant']);
    expect(ids('camtg', '2026-06-30')).toContain('alliances:camtg:participant');
    const roles = new Set(
      bodies
        .flatMap((body) => DATES.flatMap((date) => ids(body, date)))
        .map((id) => id.split(':')[2]),
    );
    expect([...roles].sort()).toEqual(['member', 'participant', 'partner', 'paused']);
  });

  it.each([
    ['a tint', 'cis', ['cis']],
    ['a tint beside a band', 'cis', ['cis', 'csto']],
    ['a band', 'camtg', ['camtg', 'cis']],
  ])('of participants have a line of their own on the map in %s', (_, body, alliances) => {
    const { scene } = build({ alliances, asOf: '2004', disputes: ['none'], links: ['none'] });
    const at = body === 'camtg' ? build({ alliances, asOf: '2026' }).scene : scene;
    const { items } = layout(at, 'overview', 976, 600);
    const line = items.find(({ key }) => key === `body-participants:${body}`);
    const others = items.find(
      ({ key }) => key === `body-edge:${body}` || key === `body-band:${body}`,
    );
    expect(line?.marks[0]?.style.width).toBeGreaterThan(0);
    expect(line?.marks[0]?.style).not.toEqual(others?.marks[0]?.style);
  });
});

describe('the legend of a card', () => {
  it('has no entry of a third body that its map has no room for', () => {
    const { svg, issues } = renderStaticMap(
      {},
      { alliances: 'cis csto eaeu', asOf: '2022', caption: true, width: 976, height: 600 },
    );
    expect(svg).toContain('Members, Collective Security');
    expect(svg).not.toContain('body-band:eaeu');
    expect(svg).not.toContain('Members, Eurasian');
    expect(issues.map(({ message }) => message).join(' ')).toContain(
      '"Eurasian Economic Union" has no room',
    );
  });
});

it('the legend names no partners that are too many to be drawn', () => {
  const labelsAt = (asOf: string) => {
    const { legend } = build({ alliances: ['sco'], asOf, disputes: ['none'] }).scene;
    return legend.map(({ label }) => label.text);
  };
  expect(labelsAt('2017-12-31')).toContain('Observers of the Shanghai Cooperation Organisation');
  expect(labelsAt('2007')).toContain(
    'Observers and partners of the Shanghai Cooperation Organisation',
  );
});
