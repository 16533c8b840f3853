import type { Dispute } from '../../core/data/dispute.js';
import type { Source } from '../../core/data/map-data.js';

/** Disputes in the far east of Russia; outside the usual frame. */
export const farEasternDisputes: Dispute[] = [
  {
    id: 'cn-ru-border',
    name: 'China-Russia border',
    parties: ['CN', 'RU'],
    kind: 'delimitation',
    region: 'far-east',
    history: [
      { from: '1991-05-16', status: 'agreed', sources: ['D181'] },
      { from: '2008-07-21', status: 'resolved', sources: ['D182'] },
    ],
    events: [
      { date: '1991-05-16', what: 'Treaty on the eastern section', sources: ['D181'] },
      { date: '1994-09-03', what: 'Treaty on the western section', sources: ['D183'] },
      {
        date: '2004-10-14',
        what: 'Supplementary treaty on the eastern section',
        sources: ['D183'],
      },
      {
        date: '2008-07-21',
        what: 'Protocol that completes the demarcation',
        sources: ['D182'],
      },
    ],
    marks: [{ type: 'border', countries: ['CN', 'RU'] }],
    confidence: 'sure',
    basis: 'copy',
    sources: ['D181', 'D182', 'D183'],
    checked: '2026-11-27',
  },
  {
    id: 'ru-jp-kurils',
    name: 'Southern Kurils / Northern Territories',
    parties: ['RU', 'JP'],
    kind: 'territorial-claim',
    region: 'far-east',
    history: [{ from: '1945', status: 'frozen', sources: ['D184'] }],
    events: [
      {
        date: '2022-03-21',
        what: 'Russia breaks off peace-treaty talks',
        sources: ['D184', 'D185'],
      },
    ],
    marks: [{ type: 'area', box: [145.3, 43.3, 148.95, 45.6] }],
    positions: { RU: 'Russian.', JP: 'Japanese, occupied.', UN: 'No position.' },
    confidence: 'sure',
    basis: 'copy',
    sources: ['D184', 'D185'],
    checked: '2026-11-27',
  },
];

/** What the records of the far east rest on. */
export const farEasternDisputesSources = {
  D181: {
    publisher: 'PA-X Peace Agreements Database',
    title: 'Agreement on the eastern section of the Sino-Soviet boundary',
    date: '16 May 1991',
    url: 'https://www.peaceagreements.org/view/1740',
  },
  D182: {
    publisher: 'Reuters',
    title: 'China signs border demarcation pact with Russia',
    date: '21 Jul 2008',
    url: 'https://www.reuters.com/article/us-china-russia-border/china-signs-border-demarcation-pact-with-russia-idUKPEK29238620080721',
  },
  D183: {
    publisher: 'Polish Political Science Yearbook',
    title: 'Dmochowski, The Settlement of the Russian-Chinese Border Dispute',
    date: '2015',
    url: 'https://docslib.org/doc/3416619/tadeusz-dmochowski-the-settlement-of-the-russian',
  },
  D184: {
    publisher: 'BBC News, kept by FBC',
    title: 'Russia quits talks with Japan on peace treaty',
    date: '22 Mar 2022',
    url: 'https://www.fbcnews.com.fj/world/russia-quits-talks-with-japan-on-peace-treaty/',
  },
  D185: {
    publisher: 'The Japan Times',
    title: 'Russia halts peace treaty talks with Japan',
    date: '22 Mar 2022',
    url: 'https://www.japantimes.co.jp/news/2022/03/22/national/russia-japan-peace-treaty-talks-halted/',
  },
} satisfies Record<string, Source>;
