// Compiled by `tsc -p test`: what map data may be in the code of a page, and what would be wrong in it.
import type { CentralAsiaMap } from '../../src/define.js';
import {
  defineMapData,
  parseMapData,
  stepOptions,
  type CountryCode,
  type IsoDate,
  type MapData,
  type MapDataInput,
  type ProjectionName,
  type WorldviewName,
} from '../../src/core.js';
import { defineOverlay, idSchema, latSchema, lonSchema, strictObject } from '../../src/overlays.js';
import { renderStaticMap, type Strings } from '../../src/static.js';

declare const map: CentralAsiaMap;
declare const someText: string;

// --- Literals ------------------------------------------------------------------------------------------------------------

export const full = defineMapData({
  title: { en: 'A club', ru: 'Клуб' },
  asOf: '2023-11-02',
  knownTo: '2026-06',
  worldview: 'de-facto',
  focus: ['TJ', 'KG'],
  box: [42, 27, 84, 49],
  colors: { TJ: '#0b5394' },
  roles: ['member'],
  sources: { un: { publisher: 'UN', title: 'Minutes' } },
  alliances: [
    {
      id: 'club',
      name: 'A club',
      short: 'C',
      members: [{ countries: ['TJ'], role: 'member', from: '2001' }],
    },
  ],
  disputes: [
    {
      id: 'quarrel',
      name: 'A quarrel',
      parties: ['KG', 'TJ'],
      kind: 'delimitation',
      history: [{ from: '1991', status: 'active' }],
      marks: [
        { type: 'border', countries: ['KG', 'TJ'] },
        { type: 'point', lat: 40, lon: 70, label: 'A post' },
      ],
    },
  ],
  links: [],
  sites: [],
  steps: [
    { id: 'first', title: 'First', summary: 'It began.', asOf: '2021', box: [60, 35, 80, 45] },
  ],
  legend: { 'alliances:club:member': { label: 'In the club', order: 1 } },
  labels: { KZ: { text: 'Qazaqstan', at: [67, 48] }, 'caspian-sea': { hidden: true } },
});
export const asData: MapData = full;
map.data = full;
full.steps[0].id satisfies 'first';
full.alliances[0].id satisfies 'club';
stepOptions(full.steps[0]);

// @ts-expect-error There is no such field.
defineMapData({ titel: 'A slip' });
// @ts-expect-error Nor in an entry of a list.
defineMapData({ notes: [{ id: 'n', text: 'A note', lat: 40, lon: 70, colour: 'red' }] });
// @ts-expect-error No such role.
defineMapData({ roles: ['membr'] });
// @ts-expect-error A date begins with its year.
defineMapData({ asOf: '2.11.2023' });
// @ts-expect-error Nor is it words, deep within.
defineMapData({ steps: [{ id: 'a', title: 'A', summary: 'B', asOf: 'today', box: [1, 2, 3, 4] }] });
// @ts-expect-error Codes of countries have two capitals.
defineMapData({ focus: ['tj'] });
// @ts-expect-error A name is no code.
defineMapData({ focus: ['Tajikistan'] });
// @ts-expect-error A point is two numbers.
defineMapData({ labels: { KZ: { at: [67] } } });
// @ts-expect-error A place in the legend is a number.
defineMapData({ legend: { 'disputes:active': { order: 'first' } } });
// @ts-expect-error There is no such field of an entry.
defineMapData({ legend: { 'disputes:active': { text: 'Open' } } });
// @ts-expect-error A link has two ends.
defineMapData({ links: [{ id: 'L', kind: 'visit', claim: 'event' }] });

// What is only known as text compiles.
defineMapData({ asOf: someText, focus: [someText], worldview: someText });

const bases = defineOverlay({
  name: 'bases',
  kind: 'base',
  schema: strictObject({ id: idSchema, lat: latSchema, lon: lonSchema }),
  words: { en: { title: 'Bases' } },
  item: ({ id, lat, lon }, { text }) => ({ title: text(id), point: [lon, lat] as const }),
});
defineMapData({ bases: [{ id: 'a', lat: 40, lon: 70 }] }, [bases]);
// @ts-expect-error A base has a place.
defineMapData({ bases: [{ id: 'a', lat: 40 }] }, [bases]);
// @ts-expect-error Such items need their overlay.
defineMapData({ bases: [{ id: 'a', lat: 40, lon: 70 }] });

// --- Constant lists ------------------------------------------------------------------------------------------------------

const FOCUS = ['TJ', 'UZ'] as const;
const constant = {
  focus: FOCUS,
  box: [42, 27, 84, 49],
  links: [
    {
      id: 'L',
      kind: 'visit',
      claim: 'event',
      from: ['IR', 'TJ'],
      to: 'TJ',
      direction: 'directed',
      tone: 'cooperative',
      summary: 'A visit.',
    },
  ],
  show: { alliances: ['sco'] },
} as const;
export const fromConstant: MapData = constant;
map.data = constant;
map.data = { focus: FOCUS };
renderStaticMap(constant, { alliances: FOCUS, roles: ['member'] as const });
map.roles = ['member', 'observer'] as const;
map.roles = 'member';
map.data = parseMapData(constant).data;

// @ts-expect-error There is no such field.
map.data = { titel: 'A slip' };
// @ts-expect-error A list is no text.
map.data = { focus: 'TJ' };
// @ts-expect-error A role has a name.
map.roles = [5];

// --- Words of which some are known ---------------------------------------------------------------------------------------

const view: WorldviewName = 'IN';
const projection: ProjectionName = 'conic';
map.worldview = view;
map.projection = projection;
map.worldview = someText;
renderStaticMap(constant, { worldview: 'my-own-view', projection: someText });
// @ts-expect-error It is none of those that are known.
export const wrongView: WorldviewName = 'XX';
// @ts-expect-error Nor is this.
export const wrongProjection: ProjectionName = 'globe';
export const date: IsoDate = someText;
export const code: CountryCode = someText;
// @ts-expect-error A date is text.
export const wrongDate: IsoDate = 2023;

// --- A page's own words --------------------------------------------------------------------------------------------------

export const strings: Strings = {
  ui: { close: 'Shut' },
  legend: { 'links:forecast': { label: 'A guess', order: -1 } },
  labels: { KZ: { text: { en: 'Qazaqstan', fr: 'Kazakhstan' } } },
};
export const heading: Strings = { legend: 'Key' };
// @ts-expect-error A name is text.
export const wrongName: Strings = { labels: { KZ: { text: 7 } } };
// @ts-expect-error There is no such field.
export const wrongEntry: Strings = { legend: { 'links:forecast': { title: 'A guess' } } };

export const widened: MapDataInput = { alliances: [{ ...full.alliances[0], kind: [someText] }] };
