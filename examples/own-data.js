// In an application: import 'central-asia-map/define';
import '../dist/central-asia-map.js';

/** @type {import('central-asia-map').MapData} */
const myMapData = {
  title: 'Five states, one sea',
  headline: 'Caspian convention: Iran alone has yet to ratify, Russia says',
  legend: { 'alliances:caspian-five:member': { label: 'Signatories of the Caspian convention' } },
  credit: 'Own data, after TASS and JAMnews.',
  asOf: '2025-12-15',
  knownTo: '2026-06-30',
  focus: ['IR'],
  box: [35, 32, 75, 57],
  sources: {
    jamnews: {
      publisher: 'JAMnews',
      title: 'Caspian Five sign the convention',
      date: 'Aug 2018',
      url: 'https://jam-news.net/azerbaijan-and-other-caspian-countries-signs-maritime-constitution-more-than-20-years-in-the-making',
    },
    tass: {
      publisher: 'TASS',
      title: 'Lavrov hopes Iran ratifies the Caspian convention before the Tehran summit',
      date: '15 Dec 2025',
      url: 'https://tass.com/politics/2059073',
    },
  },
  alliances: [
    {
      id: 'caspian-five',
      name: 'Signatories of the Convention on the Legal Status of the Caspian Sea',
      short: 'Caspian Five',
      founded: '2018-08-12',
      members: [
        {
          countries: ['AZ', 'IR', 'KZ', 'RU', 'TM'],
          role: 'member',
          from: '2018-08-12',
          sources: ['jamnews'],
        },
      ],
    },
  ],
  disputes: [
    {
      id: 'caspian',
      name: 'Legal status of the Caspian Sea',
      parties: ['AZ', 'IR', 'KZ', 'RU', 'TM'],
      kind: 'maritime',
      history: [
        { from: '1991', status: 'active' },
        { from: '2018-08-12', status: 'agreed', note: 'signed in Aktau, not yet in force' },
      ],
      facts: [
        'Each coastal state has 15 nautical miles of territorial water and 10 more for fishing. The seabed is left to agreements between neighbours.',
        'The convention enters into force when all five have ratified it.',
      ],
      positions: {
        IR: 'Signed. By the Russian account of December 2025 the one that has not ratified.',
      },
      marks: [{ type: 'point', lat: 43.66, lon: 51.17, label: 'Aktau' }],
      sources: ['jamnews', 'tass'],
    },
  ],
  links: [
    {
      id: 'northern-seabed',
      kind: 'agreement',
      claim: 'standing',
      from: ['KZ', 'AZ'],
      to: 'RU',
      direction: 'mutual',
      tone: 'cooperative',
      date: { start: '2003' },
      summary: 'Russia has divided the northern seabed with Kazakhstan and Azerbaijan.',
      sources: ['tass'],
    },
  ],
};

const map = document.querySelector('central-asia-map');
const picked = document.querySelector('#picked');

map.data = myMapData;
map.addEventListener('cam-select', ({ item }) => {
  picked.value = item ? `Picked: ${item.title.text}` : 'Nothing picked.';
});
