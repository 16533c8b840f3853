// In an application: import 'central-asia-map/define';
import '../dist/central-asia-map.js';

/** @type {import('central-asia-map').MapData} */
const myMapData = {
  kicker: 'Caspian Sea',
  title: 'Five states, one sea',
  headline: 'Caspian convention: Iran alone has yet to ratify, Russia says',
  deck: 'All five states around the Caspian signed a convention on it in Aktau in August 2018. It is not in force until all have ratified it.',
  deckNarrow:
    'All five coastal states signed in Aktau in August 2018. It is not in force until all have ratified.',
  legend: {
    'alliances:caspian-five:member': {
      label: 'Ratified the convention of 2018, Russia says; Iran has only signed it',
    },
  },
  credit: 'TASS; JAMnews',
  asOf: '2025-12-15',
  knownTo: '2026-06-30',
  focus: ['IR'],
  box: [42, 33.4, 65, 51.5],
  labels: { AZ: { at: [47.6, 40.35] }, 'caspian-sea': { text: 'Caspian', at: [51, 38.6] } },
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
  notes: [
    {
      id: 'aktau',
      head: 'August 2018',
      text: 'All five sign in Aktau: 15 nautical miles of territorial water each, 10 more for fishing',
      lat: 43.66,
      lon: 51.17,
      sources: ['jamnews'],
    },
    {
      id: 'seabed',
      head: 'Since 2003',
      text: 'Russia has divided the northern seabed with Kazakhstan and Azerbaijan',
      lat: 45.2,
      lon: 49.6,
      sources: ['tass'],
    },
    {
      id: 'tehran',
      head: 'December 2025',
      text: 'Only Iran has not ratified, Russia’s foreign minister says',
      lat: 36.85,
      lon: 50.7,
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
