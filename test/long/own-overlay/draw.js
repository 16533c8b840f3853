import { readFileSync } from 'node:fs';
import { renderStaticMap, validateMapData } from 'central-asia-map/static';
import { bases } from './own-overlay.mjs';

const data = JSON.parse(readFileSync('own-overlay.json', 'utf8'));
const options = { overlayTypes: [bases] };
const wrong = { ...data, bases: [{ ...data.bases[0], host: 'QX' }] };
const { svg, html, issues } = renderStaticMap(data, { ...options, bases: ['manas'] });
const drawn = {
  bases: svg.match(/<g class="base"/g)?.length,
  hasTable: html.includes('Transit Center at Manas'),
  issues,
};
const checked = [data, wrong].map((one) => validateMapData(one, options).map(({ path }) => path));
console.log(JSON.stringify({ drawn, checked }));
