import type { MapDataWith } from '../../../src/core/overlays/map-data-with.js';
import type { bases } from './bases.js';

/** Places and dates are made up, save those of the countries. */
export const basesData: MapDataWith<[typeof bases]> = {
  title: 'Bases',
  asOf: '2010',
  sources: {
    paper: { publisher: 'The Paper', title: 'On bases', url: 'https://example.org/bases' },
  },
  bases: [
    {
      id: 'north',
      name: { en: 'North field', de: 'Nordfeld' },
      sort: 'air',
      host: 'KG',
      users: ['US'],
      lat: 43.06,
      lon: 74.48,
      from: '2001-12-16',
      to: '2014-06-03',
      sources: ['paper'],
    },
    {
      id: 'south',
      name: 'South camp',
      sort: 'land',
      host: 'TJ',
      lat: 37.9,
      lon: 69.8,
      from: '2004',
    },
    { id: 'gone', name: 'Old camp', sort: 'land', host: 'UZ', lat: 38.8, lon: 65.8, to: '2005-11' },
    {
      id: 'rumour',
      name: 'Rumour',
      sort: 'air',
      host: 'TJ',
      lat: 38,
      lon: 69,
      confidence: 'check',
    },
  ],
};
