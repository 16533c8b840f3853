import type { Dispute } from '../../../core/data/dispute.js';
import type { Source } from '../../../core/data/map-data.js';

/**
 * Borders that are settled by treaty; context for the open ones. Each begins with its first treaty: that the line was
 * negotiated before is no dispute.
 */
export const settledBorders: Dispute[] = [
  {
    id: 'kg-kz-border',
    name: 'Kazakhstan-Kyrgyzstan border',
    parties: ['KG', 'KZ'],
    kind: 'delimitation',
    region: 'core',
    history: [
      { from: '2001-12-15', status: 'agreed', sources: ['D97'] },
      { from: '2017-12-25', status: 'resolved', sources: ['D97', 'D98'] },
    ],
    events: [
      { date: '2001-12-15', what: 'Delimitation treaty', sources: ['D97'] },
      { date: '2017-12-25', what: 'Demarcation treaty, in Astana', sources: ['D97', 'D98'] },
    ],
    facts: ['Negotiated from 1999 on; length 1,257 km after demarcation.'],
    marks: [{ type: 'border', countries: ['KG', 'KZ'] }],
    confidence: 'sure',
    basis: 'copy',
    sources: ['D97', 'D98', 'D99'],
    checked: '2026-11-27',
  },
  {
    id: 'kz-uz-border',
    name: 'Kazakhstan-Uzbekistan border',
    parties: ['KZ', 'UZ'],
    kind: 'delimitation',
    region: 'core',
    history: [
      { from: '2001-11-16', status: 'agreed', note: 'first of two treaties', sources: ['D100'] },
      { from: '2022-12-22', status: 'resolved', sources: ['D101'] },
    ],
    events: [
      { date: '2001-11-16', what: 'First delimitation treaty', sources: ['D100'] },
      { date: '2002-09-09', what: 'Second delimitation treaty', sources: ['D100'] },
      { date: '2022-12-22', what: 'Demarcation treaty, in Tashkent', sources: ['D101'] },
      { date: '2023-07-04', what: 'Demarcation treaty in force', sources: ['D102'] },
    ],
    facts: ['Some reports give 21 December 2022 for the demarcation treaty.'],
    marks: [{ type: 'border', countries: ['KZ', 'UZ'] }],
    confidence: 'sure',
    basis: 'copy',
    sources: ['D100', 'D101', 'D102', 'D103'],
    checked: '2026-11-27',
  },
  {
    id: 'tm-uz-border',
    name: 'Turkmenistan-Uzbekistan border',
    parties: ['TM', 'UZ'],
    kind: 'delimitation',
    region: 'core',
    history: [{ from: '2000-09-21', status: 'agreed', basis: 'memory' }],
    events: [
      { date: '2000-09-21', what: 'Delimitation treaty', basis: 'memory' },
      {
        date: '2017-11-10',
        what: 'Foreign ministers of Kazakhstan, Turkmenistan and Uzbekistan sign the agreement on the junction of the three borders, in Samarkand',
        sources: ['D100'],
      },
      {
        date: '2019-01-17',
        what: 'Commission considers the course of the line to be demarcated',
        sources: ['D104'],
      },
      {
        date: '2023-01-21',
        what: 'Working groups agree on documents for the demarcation',
        sources: ['D105'],
      },
    ],
    facts: ['Demarcation was being worked on in January 2023; its end was not found.'],
    marks: [{ type: 'border', countries: ['TM', 'UZ'] }],
    confidence: 'likely',
    basis: 'copy',
    sources: ['D100', 'D104', 'D105'],
    checked: '2026-11-27',
  },
  {
    id: 'kz-ru-border',
    name: 'Kazakhstan-Russia border',
    parties: ['KZ', 'RU'],
    kind: 'delimitation',
    region: 'core',
    history: [{ from: '2005-01-18', status: 'agreed', sources: ['D106', 'D107'] }],
    events: [
      { date: '2005-01-18', what: 'Border treaty, in Moscow', sources: ['D106', 'D107'] },
      {
        date: '2023-03-16',
        what: 'Kazakhstan expects the demarcation to take three to four years more',
        sources: ['D108'],
      },
    ],
    facts: ['Talks began in August 1999; some 18 sections had to be agreed on.'],
    marks: [{ type: 'border', countries: ['KZ', 'RU'] }],
    confidence: 'sure',
    basis: 'copy',
    sources: ['D106', 'D107', 'D108'],
    checked: '2026-11-27',
  },
  {
    id: 'cn-kz-border',
    name: 'China-Kazakhstan border',
    parties: ['CN', 'KZ'],
    kind: 'delimitation',
    region: 'core',
    history: [
      { from: '1994-04-26', status: 'agreed', sources: ['D109'] },
      { from: '2002', status: 'resolved', note: 'demarcation complete', sources: ['D110'] },
    ],
    events: [
      { date: '1994-04-26', what: 'Border treaty', sources: ['D109'] },
      { date: '1997-09-24', what: 'Supplementary treaty, in Almaty', sources: ['D109'] },
      { date: '1998-07-04', what: 'Second supplementary treaty', sources: ['D211', 'D216'] },
      { date: '2002', what: 'Demarcation complete', sources: ['D110'] },
    ],
    facts: ['Negotiated from 1992 to 1998.'],
    marks: [{ type: 'border', countries: ['CN', 'KZ'] }],
    confidence: 'sure',
    basis: 'copy',
    sources: ['D109', 'D110'],
    checked: '2026-11-27',
  },
  {
    id: 'cn-kg-border',
    name: 'China-Kyrgyzstan border',
    parties: ['CN', 'KG'],
    kind: 'delimitation',
    region: 'core',
    history: [
      { from: '1996', status: 'agreed', sources: ['D111'] },
      { from: '2002-05-10', status: 'resolved', sources: ['D112'] },
    ],
    events: [
      { date: '1996', what: 'Border treaty', sources: ['D111'] },
      { date: '1999', what: 'Supplementary treaty', sources: ['D111'] },
      {
        date: '2002-05-10',
        what: 'Kyrgyz parliament ratifies the second treaty, amid protest',
        sources: ['D112'],
      },
    ],
    marks: [{ type: 'border', countries: ['CN', 'KG'] }],
    confidence: 'sure',
    basis: 'copy',
    sources: ['D111', 'D112'],
    checked: '2026-11-27',
  },
];

/** What the records of the settled borders rest on. */
export const settledBordersSources = {
  D97: {
    publisher: 'Zakon i Pravo (law of Kazakhstan)',
    title: 'Law 189-VI of 5 November 2018 on the demarcation of the Kazakh-Kyrgyz border',
    date: '5 Nov 2018',
    url: 'https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-dogovora-mezhdu-respublikoy-kazahstan-i-kyrgyzskoy-respublikoy-o-demarkatsii-kazahstansko-kyrgyzskoy-gosudarstvennoy-granitsy',
  },
  D98: {
    publisher: 'Kabar',
    title: 'Presidents of Kyrgyzstan and Kazakhstan sign treaty on demarcation of state border',
    date: '25 Dec 2017',
    url: 'https://kabar.kg/eng/news/presidents-of-kyrgyzstan-and-kazakhstan-sign-treaty-on-demarcation-of-state-border-2/',
  },
  D99: {
    publisher: 'Open.kg',
    title: 'Kyrgyz-Kazakh border',
    url: 'https://open.kg/en/about-kyrgyzstan/territory-geography-and-administrative-division/print:page,1,220-kyrgyzsko-kazahstanskaya-granica.html',
  },
  D100: {
    publisher: 'Trend',
    title: 'Kazakh parliament approves agreement on the junction of three borders',
    date: '13 Sep 2018',
    url: 'https://en.trend.az/casia/turkmenistan/2951193.html',
  },
  D101: {
    publisher: 'Caspian News',
    title: 'Kazakh, Uzbek leaders sign border agreement',
    date: '25 Dec 2022',
    url: 'https://caspiannews.com/news-detail/kazakh-uzbek-leaders-sign-border-agreement-2022-12-23-9/',
  },
  D102: {
    publisher: 'Silk Way TV',
    title: 'Kazakhstan, Uzbekistan complete border demarcation',
    date: 'Jul 2023',
    url: 'https://silkwaytv.kz/en/kazakhstan-uzbekistan-complete-border-demarcation',
  },
  D103: {
    publisher: 'Kazinform',
    title: 'Senate of Uzbekistan ratifies demarcation agreement (dates it 21 December)',
    date: '23 Jun 2023',
    url: 'https://www.inform.kz/en/senate-of-uzbekistan-ratifies-kazakh-uzbek-state-border-demarcation-agreement_a4082567/amp',
  },
  D104: {
    publisher: 'Government portal of Uzbekistan',
    title: 'Karshi hosted Uzbekistan-Turkmenistan negotiations on interstate border',
    date: '17 Jan 2019',
    url: 'https://old.gov.uz/en/news/view/20532',
  },
  D105: {
    publisher: 'UzA',
    title: 'Bukhara hosts negotiations on the demarcation of Uzbekistan-Turkmenistan border',
    date: 'Jan 2023',
    url: 'https://uza.uz/react/posts/bukhara-hosts-negotiations-on-the-demarcation-of-uzbekistan-turkmenistan-interstate-border_447362',
  },
  D106: {
    publisher: 'IWPR',
    title: 'Kazak border treaty signed',
    date: 'Jan 2005',
    url: 'https://iwpr.net/global-voices/kazak-border-treaty-signed',
  },
  D107: {
    publisher: 'TASS',
    title: 'Tokayev on the 20th anniversary of the border treaty',
    date: '18 Jan 2025',
    url: 'https://tass.com/politics/1901155',
  },
  D108: {
    publisher: 'UrduPoint / Sputnik',
    title: 'Demarcation of Russian-Kazakh border may be completed in 3-4 years',
    date: '16 Mar 2023',
    url: 'https://www.urdupoint.com/en/world/astana-says-demarcation-of-russian-kazakh-bor-1660487.html',
  },
  D109: {
    publisher: 'Zakon i Pravo (law of Kazakhstan)',
    title: 'Law 352-1 of 24 March 1999 on the supplementary agreement with China',
    date: '24 Mar 1999',
    url: 'https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-dopolnitelnogo-soglasheniya-mezhdu-respublikoy-kazahstan-i-kitayskoy-narodnoy-respublikoy-o-kazahstansko-kitayskoy-gosudarstvennoy-granitse',
  },
  D110: {
    publisher: 'Ministry of Foreign Affairs of Kazakhstan',
    title: 'Delimitation and demarcation of the state border',
    url: 'https://mfa.gov.kz/index.php/en/foreign-policy/current-issues-of-kazakhstan-s-foreign-policy/delimitation-and-demarcation-of-state-border',
  },
  D211: {
    publisher: 'Law of Kazakhstan',
    title:
      'Law 351-1 of 24 March 1999 on the second supplementary agreement with China (in Russian)',
    date: '24 Mar 1999',
    url: 'https://bestprofi.com/document/436262506',
  },
  D216: {
    publisher: 'Chinese Wikisource copy',
    title: 'The same agreement, signed on 4 July 1998 (in Chinese)',
    cite: false,
  },
  D111: {
    publisher: 'IWPR',
    title: 'China nibbles away at Kyrgyz border (agreements of 1996 and 1999)',
    date: '2001',
    url: 'https://iwpr.net/global-voices/china-nibbles-away-kyrgyz-border',
  },
  D112: {
    publisher: 'Central Asia-Caucasus Analyst',
    title: 'Kyrgyz turmoil over a border agreement',
    date: '22 May 2002',
    url: 'https://www.cacianalyst.org/?q=node/253/print',
  },
} satisfies Record<string, Source>;
