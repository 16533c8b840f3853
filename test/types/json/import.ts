// Compiled by `tsc -p test/types/json`, as a bundler's project compiles JSON: a file of map data goes to a map as it is.
import type { MapDataInput } from '../../../src/core/overlays/optional.js';
import data from './map.json';
import wrong from './wrong.json';

declare const map: { data: MapDataInput | undefined };

map.data = data;
map.data = { ...data, focus: ['KZ'], title: 'Another' };
// @ts-expect-error It has codes of countries where a list of links belongs.
map.data = wrong;
