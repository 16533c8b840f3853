import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapData } from '../../../src/core/data/map-data.js';
import type { Issue } from '../../../src/core/data/issue.js';
import { en } from '../../../src/core/messages/en.js';
import { admitOverlays } from '../../../src/core/overlays/admit/admit-overlays.js';
import type { OverlayType } from '../../../src/core/overlays/overlay.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { createTimelineSource } from '../../../src/core/scene/build-timeline.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { defineOverlay } from '../../../src/overlays.js';
import { renderStaticMap, validateMapData, type StaticOptions } from '../../../src/static.js';
import { activeContent } from '../../hostile/active-content.js';
import { atlas, printIssues } from '../support.js';
import { bases } from './bases.js';
import { basesData } from './bases-data.js';

/** The map of the data with a type that is anything. */
const draw = (...overlayTypes: unknown[]) =>
  renderStaticMap(basesData, { overlayTypes: overlayTypes as OverlayType[] });

/** The same with all of its items asked for by name. */
const drawAll = (type: unknown) =>
  renderStaticMap(basesData, { overlayTypes: [type as typeof bases], bases: ['all'] });

/** The type with some members replaced by anything. */
const withMembers = (members: Readonly<Record<string, unknown>>) => ({ ...bases, ...members });

const throwing = () => {
  throw new Error('it is broken');
};

describe('what is no overlay type', () => {
  it('is a list without end, of which the first hundred count', () => {
    const issues: Issue[] = [];
    const endless = Object.assign(new Array<unknown>(2 ** 32 - 1), { 99: bases });
    const admitted = admitOverlays(endless, [], (issue) => issues.push(issue));
    expect(admitted.map(({ name }) => name)).toEqual(['bases']);
    expect(printIssues(issues)).toContain(
      'overlayTypes: has 4294967295 types; the first 100 of them count',
    );
  });

  const NO_TYPE = 'expected an overlay type; make overlay types by defineOverlay';
  const WORD = 'a word of small letters, digits and -, beginning with a letter';
  const TAKEN = 'is the name of something else already';
  const unreadable = new Proxy(bases, { get: throwing });

  it.each<[string, unknown, string]>([
    ['a number', 7, `: ${NO_TYPE}`],
    ['null', null, `: ${NO_TYPE}`],
    ['nothing in it', {}, `.name: is missing; expected ${WORD}`],
    ['a name of other signs', withMembers({ name: 'Bases!' }), `.name: "Bases!" is not ${WORD}`],
    ['the name of an overlay', withMembers({ name: 'links' }), `.name: "links" ${TAKEN}`],
    ['the name of a field', withMembers({ name: 'sources' }), `.name: "sources" ${TAKEN}`],
    ['a name of objects', withMembers({ name: 'constructor' }), `.name: "constructor" ${TAKEN}`],
    [
      'the kind of links',
      withMembers({ kind: 'link' }),
      '.kind: "link" is the kind of other items already',
    ],
    [
      'the kind of countries',
      withMembers({ kind: 'country' }),
      '.kind: "country" is the kind of other items already',
    ],
    ['a kind that is no word', withMembers({ kind: 7 }), `.kind: expected ${WORD}`],
    [
      'no schema',
      withMembers({ schema: {} }),
      '.schema: expected a Valibot schema, or any Standard Schema',
    ],
    [
      'nothing that builds',
      withMembers({ build: undefined }),
      '.build: expected a function; make overlay types by defineOverlay',
    ],
    ['fields that throw', unreadable, ': cannot be read'],
  ])('%s: an issue, and the rest is drawn', (_, type, issue) => {
    const { svg, issues } = draw(type);
    expect(printIssues(issues)).toEqual(['bases: unknown field', `overlayTypes[0]${issue}`]);
    expect(svg).toContain('Kazakhstan');
  });

  it('of one name twice the first counts', () => {
    const { svg, issues } = draw(bases, bases);
    expect(printIssues(issues)).toEqual([
      'overlayTypes[1].name: "bases" is the name of something else already',
    ]);
    expect(svg.match(/class="base"/g)).toHaveLength(2);
  });

  it.each([7, 'bases', {}])('a list that is none: %j', (overlayTypes) => {
    const { issues } = renderStaticMap({}, { overlayTypes } as unknown as StaticOptions);
    expect(printIssues(issues)).toEqual(['overlayTypes: expected a list of overlay types']);
  });

  it('is defined without a throw, whatever the definition', () => {
    const defined = defineOverlay({ name: 'half' } as never);
    expect(printIssues(validateMapData({}, { overlayTypes: [defined] }))).toEqual([
      'overlayTypes[0].schema: expected a Valibot schema, or any Standard Schema',
    ]);
  });
});

describe('a member that throws', () => {
  it.each(['words', 'tagsOf', 'build', 'legend', 'table', 'layout', 'references'])(
    '%s: an issue with its path, and the rest is drawn',
    (member) => {
      const { svg, html, issues } = drawAll(withMembers({ [member]: throwing }));
      expect(printIssues(issues)).toContain(`overlayTypes[0].${member}: has thrown: it is broken`);
      expect(svg).toContain('Kazakhstan');
      expect(html).toContain('</figure>');
      if (member !== 'build' && member !== 'layout') expect(svg).toContain('class="base"');
    },
  );

  it('says so once, however often it is asked', () => {
    const { issues } = draw(withMembers({ words: throwing }));
    expect(issues.filter(({ path }) => path === 'overlayTypes[0].words')).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object without a prototype', Object.create(null)],
    ['what throws when it is read', { toString: throwing }],
  ])('and throws %s', (_, thrown) => {
    const { issues } = draw(
      withMembers({
        build: () => {
          throw thrown;
        },
      }),
    );
    expect(issues).toHaveLength(1);
  });
});

describe('answers that are amiss', () => {
  it.each<[string, unknown, string]>([
    ['build', 7, 'has to give a list of items'],
    ['build', [{ id: 'x' }], 'has given something else than items at [0]'],
    [
      'legend',
      [{ key: 'x', label: 'L', targets: [], sample: { marks: [{}] } }],
      'has given something else than entries at [0]',
    ],
    ['table', { columns: ['A'], rows: [{ item: 1 }] }, 'has given something else than rows at [0]'],
    ['table', undefined, 'has to give a list of columns'],
    [
      'layout',
      {
        items: [
          { key: 'a', marks: [{ type: 'circle', role: 'point', style: {}, x: NaN, y: 0, r: 1 }] },
        ],
      },
      'has given something else than items of marks at [0]',
    ],
    [
      'layout',
      { items: [], labels: [{ text: 'x' }] },
      'has given something else than labels at [0]',
    ],
    ['words', { title: 7 }, 'has to give at least a title'],
    ['tagsOf', 'air', 'has to give a list of words'],
  ])('%s gives what it should not: %#', (member, answer, message) => {
    const { html, issues } = drawAll(withMembers({ [member]: () => answer }));
    expect(printIssues(issues)).toEqual([`overlayTypes[0].${member}: ${message}`]);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });

  it('has no colour, class name, address or path data of its own making', () => {
    const evil = '"><script>alert(1)</script>';
    const { svg, html } = draw(
      withMembers({
        build: () => [
          {
            id: 'x',
            title: { text: evil, lang: evil },
            citations: [{ text: evil, url: 'javascript:alert(1)' }],
            details: [{ text: { text: evil } }],
          },
        ],
        layout: () => ({
          items: [
            {
              key: evil,
              className: evil,
              marks: [
                {
                  type: 'path',
                  role: 'area',
                  style: { fill: 'url(//evil.example/x)', dash: evil },
                  d: 'M0,0h9',
                },
                {
                  type: 'text',
                  role: 'text',
                  style: {},
                  x: 1,
                  y: 1,
                  size: 12,
                  align: 'start',
                  lines: [evil],
                },
              ],
            },
          ],
        }),
      }),
    );
    for (const markup of [svg, html]) {
      expect(activeContent(markup)).toEqual([]);
      expect(markup).not.toContain('evil.example');
      expect(markup).not.toContain('javascript:');
    }
  });

  it('are of any kind at all: nothing throws, and nothing that is no number is drawn', () => {
    const members = fc.constantFrom(
      'words',
      'tagsOf',
      'build',
      'legend',
      'table',
      'layout',
      'line',
      'roles',
      'land',
      'edge',
    );
    fc.assert(
      fc.property(fc.dictionary(members, fc.anything({ maxDepth: 4 })), (answers) => {
        const functions = Object.entries(answers).map(([member, answer]) => [member, () => answer]);
        const { svg, html } = draw(
          withMembers(Object.fromEntries(functions) as object as Record<string, unknown>),
        );
        expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity/);
        expect(activeContent(html)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('schemas of any library', () => {
  /** An overlay whose items are what a schema of this form makes of them. */
  const withSchema = (validate: (value: unknown) => unknown) =>
    withMembers({
      schema: { '~standard': { version: 1, vendor: 'own', validate } },
    }) as OverlayType;
  const issuesOf = (validate: (value: unknown) => unknown, items: unknown[]) =>
    printIssues(validateMapData({ bases: items }, { overlayTypes: [withSchema(validate)] }));

  it('take or leave an item as a whole, with their own words at the place', () => {
    const validate = (value: unknown) =>
      (value as { ok?: boolean }).ok
        ? { value: { id: 'a', host: 'TJ' } }
        : { issues: [{ message: 'not ok', path: ['a', { key: 1 }] }, { message: 'bad' }] };
    expect(issuesOf(validate, [{ ok: true }, { ok: false }])).toEqual([
      'bases[1].a[1]: not ok, got an object',
      'bases[1]: bad, got an object',
    ]);
  });

  it.each<[string, (value: unknown) => unknown, string]>([
    [
      'answers later',
      () => Promise.resolve({ value: {} }),
      'bases[0]: cannot be read: its schema answers by a promise',
    ],
    ['throws', throwing, 'bases[0]: cannot be read'],
    ['answers nothing', () => undefined, 'bases[0]: cannot be read'],
    [
      'gives no id',
      () => ({ value: { name: 'x' } }),
      'bases[0].id: is missing; expected an id of letters, digits and . _ - : +',
    ],
    [
      'gives no object',
      () => ({ value: 7 }),
      'bases[0].id: is missing; expected an id of letters, digits and . _ - : +',
    ],
    [
      'gives an id that is none',
      () => ({ value: { id: 'a b' } }),
      'bases[0].id: is missing; expected an id of letters, digits and . _ - : +',
    ],
  ])('one that %s', (_, validate, issue) => {
    expect(issuesOf(validate, [{}])).toEqual([issue]);
  });
});

describe('a timeline', () => {
  /** The steps of the bases with some members replaced, and what is told of it. */
  function timelineOf(members: Readonly<Record<string, unknown>>) {
    const issues: Issue[] = [];
    const overlays = admitOverlays([withMembers(members)], [], (issue) => issues.push(issue));
    const known = { atlas, overlays, today: '2026-01-31', messages: en };
    const { settings } = resolveSettings(basesData as MapData, {}, known);
    const timelines = createTimelineSource(overlays);
    const { timeline } = buildScene(basesData as MapData, settings, { ...known, timelines });
    return { dates: timeline.map(({ date }) => date), issues: printIssues(issues) };
  }

  it('goes on without what throws or is amiss', () => {
    expect(timelineOf({ changes: throwing })).toEqual({
      dates: ['2010'],
      issues: ['overlayTypes[0].changes: has thrown: it is broken'],
    });
    expect(timelineOf({ datesOf: throwing })).toEqual({
      dates: ['2010'],
      issues: ['overlayTypes[0].datesOf: has thrown: it is broken'],
    });
    expect(timelineOf({ datesOf: () => ['2001-02-30', 'soon', undefined] })).toEqual({
      dates: ['2010'],
      issues: ['overlayTypes[0].datesOf: has given something else than dates at [0]'],
    });
    expect(timelineOf({ changes: () => [{ date: '2004', words: 7 }] }).issues).toEqual([
      'overlayTypes[0].changes: has given something else than changes at [0]',
    ]);
  });
});
