import {
  BOX,
  CREDIT,
  DISPUTED_BORDERS,
  DISPUTED_POINTS,
  FOCUS,
  LINKS,
  OTS,
  PLACES,
  SCO,
  TITLE,
} from './the-map.mjs';

const FROM = '2001-06-15';

const body = (id, short, countries) => ({
  id,
  name: `Members of the ${short}`,
  short,
  members: [{ countries, role: 'member', from: FROM }],
});

const dispute = (id, name, parties, kind, marks) => ({
  id,
  name,
  parties,
  kind,
  history: [{ from: '1991', status: 'active' }],
  marks,
});

const borderOf = (pair) => {
  const between = pair.split(' ');
  const id = between.join('-').toLowerCase();
  return dispute(`own-${id}`, `Border ${pair}`, between, 'delimitation', [{ type: 'border', countries: between }]);
};

const points = dispute(
  'own-valley',
  'The valley',
  ['KG', 'TJ', 'UZ'],
  'delimitation',
  DISPUTED_POINTS.map(([label, lon, lat]) => ({ type: 'point', label, lon, lat })),
);

const place = ([code, [lon, lat]]) => ({ id: `place:${code}`, name: `Capital ${code}`, lon, lat });

/**
 * The map that the pages by hand draw, as data of a page's own. Each `index` has other words, and moves every body by as many
 * countries, so that nothing of one map can be taken for another.
 */
export function ownMap(index) {
  const turned = (codes) => codes.map((_, at) => codes[(at + index) % codes.length]);
  return {
    title: index === 0 ? TITLE : `${TITLE}, ${index + 1}`,
    asOf: '2023-11-02',
    box: BOX,
    focus: [FOCUS],
    credit: CREDIT,
    alliances: [
      body('own-sco', 'SCO', turned(SCO).slice(0, SCO.length - (index % 3))),
      body('own-ots', 'OTS', turned(OTS).slice(0, OTS.length - (index % 2))),
    ],
    disputes: [...DISPUTED_BORDERS.map(borderOf), points],
    places: Object.entries(PLACES).map(place),
    links: LINKS.map(([from, to, tone, isDirected, summary], at) => ({
      id: `own-${at}`,
      kind: 'tie',
      claim: 'event',
      from: `place:${from}`,
      to: `place:${to}`,
      direction: isDirected ? 'directed' : 'mutual',
      tone,
      summary: index === 0 ? summary : `${summary} (${index + 1})`,
    })),
  };
}
