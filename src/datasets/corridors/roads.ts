import type { Corridor } from '../../core/data/corridor.js';
import type { Source } from '../../core/data/map-data.js';
import { sharedSources } from './shared-sources.js';
import { STOPS } from './stops.js';

/** Roads. */
export const roads: Corridor[] = [
  {
    id: 'lapis-lazuli',
    name: { en: 'Lapis Lazuli corridor', ru: 'Коридор «Лазурит»' },
    short: 'Lapis Lazuli',
    kind: 'road',
    parties: ['AF', 'TM', 'AZ', 'GE', 'TR'],
    sections: [
      {
        stops: [
          STOPS.torghundi,
          { name: 'Mary', country: 'TM', lat: 37.59, lon: 61.83, accuracy: 0.05 },
          STOPS.ashgabat,
          STOPS.turkmenbashi,
        ],
      },
      {
        name: 'from Aqina',
        stops: [
          { name: 'Aqina', country: 'AF', lat: 37.05, lon: 64.98, accuracy: 0.15 },
          STOPS.ashgabat,
        ],
      },
      { name: 'ferry', kind: 'sea', stops: [STOPS.turkmenbashi, STOPS.alat] },
      {
        stops: [
          STOPS.alat,
          STOPS.tbilisi,
          STOPS.kars,
          { name: 'Istanbul', country: 'TR', lat: 41.01, lon: 28.95, accuracy: 0.05 },
        ],
      },
    ],
    history: [
      {
        from: '2017-11-15',
        status: 'planned',
        note: 'Agreement signed in Ashgabat; one report says October 2017',
        sources: ['K064', 'K065'],
      },
      {
        from: '2018-12-13',
        status: 'operating',
        note: 'First lorries leave Herat',
        sources: ['K064'],
      },
      {
        from: '2021-08',
        status: 'suspended',
        note: 'Little or no traffic is known since the change of power in Kabul, and that it stands still is a reading of this record; talks on a revival in February and September 2024',
        sources: ['K065', 'K066', 'K067'],
      },
    ],
    figures: [
      {
        what: 'first shipment',
        value: 175,
        unit: 't',
        date: '2018-12',
        note: 'More than',
        sources: ['K064'],
      },
      {
        what: 'cost',
        value: 2,
        unit: 'billion USD',
        date: '2017',
        planned: true,
        sources: ['K065'],
      },
    ],
    summary:
      'Transit agreement for road, rail and ferry from Afghanistan to Türkiye without Iran. Regular volumes are not known to this record.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['K064', 'K065', 'K066', 'K067'],
    checked: '2026-11-29',
  },
  {
    id: 'tj-cn-road',
    name: { en: 'Dushanbe-Khorog-Kulma highway', ru: 'Автодорога Душанбе - Хорог - Кульма' },
    short: 'Dushanbe-Kulma road',
    kind: 'road',
    parties: ['TJ', 'CN'],
    sections: [
      {
        stops: [
          { name: 'Dushanbe', country: 'TJ', lat: 38.54, lon: 68.78, accuracy: 0.05 },
          { name: 'Kulob', country: 'TJ', lat: 37.92, lon: 69.79, accuracy: 0.05 },
          { name: 'Qalaikhumb', country: 'TJ', lat: 38.45, lon: 70.79, accuracy: 0.03 },
          { name: 'Vanj', country: 'TJ', lat: 38.37, lon: 71.46, accuracy: 0.1 },
          { name: 'Rushon', country: 'TJ', lat: 37.94, lon: 71.56, accuracy: 0.03 },
          { name: 'Khorugh', country: 'TJ', lat: 37.49, lon: 71.55, accuracy: 0.03 },
          { name: 'Murghob', country: 'TJ', lat: 38.17, lon: 73.97, accuracy: 0.03 },
          { name: 'Kulma pass', country: 'TJ', lat: 38.14, lon: 74.8, accuracy: 0.06 },
          STOPS.tashkurgan,
          STOPS.kashgar,
        ],
      },
    ],
    history: [
      {
        from: '2004-05-25',
        status: 'operating',
        note: 'Border opened at Kulma',
        sources: ['K074'],
      },
      {
        from: '2021-09-27',
        status: 'operating',
        note: 'Rebuilding from Qalaikhumb by Vanj to the border of Rushon district begins with a Chinese grant, works by a Chinese firm from 23 June 2022; whether they are complete is not known to this record',
        sources: ['K072', 'K073', 'K109'],
      },
    ],
    figures: [
      {
        what: 'length from Dushanbe to Kulma',
        value: 1008,
        unit: 'km',
        date: '2023',
        sources: ['K071'],
      },
      {
        what: 'length of the section under works',
        value: 92,
        unit: 'km',
        date: '2021',
        note: '109 before the works',
        sources: ['K072', 'K109'],
      },
      {
        what: 'Chinese grant',
        value: 230,
        unit: 'million USD',
        date: '2022',
        note: '200 in another report',
        sources: ['K073'],
      },
    ],
    summary:
      'Tajikistan’s only road to China, over the Pamir. It joins the Karakoram Highway on the Chinese side.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K071', 'K072', 'K073', 'K074', 'K109'],
    checked: '2026-11-27',
  },
  {
    id: 'cpec-road',
    name: {
      en: 'China-Pakistan Economic Corridor, main road (western alignment)',
      ru: 'Китайско-пакистанский экономический коридор, автодорога',
    },
    short: 'CPEC road',
    kind: 'road',
    parties: ['CN', 'PK'],
    sections: [
      {
        stops: [
          STOPS.kashgar,
          STOPS.tashkurgan,
          { name: 'Khunjerab pass', country: 'PK', lat: 36.85, lon: 75.43, accuracy: 0.03 },
          { name: 'Gilgit', country: 'PK', lat: 35.92, lon: 74.31, accuracy: 0.05 },
          { name: 'Chilas', country: 'PK', lat: 35.41, lon: 74.1, accuracy: 0.05 },
          { name: 'Mansehra', country: 'PK', lat: 34.33, lon: 73.2, accuracy: 0.05 },
          { name: 'Hakla', country: 'PK', lat: 33.68, lon: 72.83, accuracy: 0.1 },
          { name: 'Dera Ismail Khan', country: 'PK', lat: 31.83, lon: 70.9, accuracy: 0.05 },
          { name: 'Zhob', country: 'PK', lat: 31.34, lon: 69.45, accuracy: 0.05 },
          STOPS.quetta,
          { name: 'Surab', country: 'PK', lat: 28.49, lon: 66.26, accuracy: 0.05 },
          { name: 'Hoshab', country: 'PK', lat: 26.01, lon: 63.9, accuracy: 0.1 },
          { name: 'Gwadar', country: 'PK', lat: 25.12, lon: 62.33, accuracy: 0.03 },
        ],
      },
    ],
    history: [
      {
        from: '2015-04-20',
        status: 'operating',
        note: 'Corridor agreed during the Chinese president’s visit; existing roads are rebuilt piece by piece',
        basis: 'memory',
        sources: ['K078', 'K080'],
      },
      {
        from: '2022-01-05',
        status: 'operating',
        note: 'Motorway from Hakla to Dera Ismail Khan opened; other parts were still under works, their latest state is not known to this record',
        sources: ['K079'],
      },
    ],
    figures: [
      {
        what: 'length from Khunjerab to Gwadar',
        value: 2463,
        unit: 'km',
        date: '2017',
        sources: ['K078'],
      },
      {
        what: 'length from Hakla to Dera Ismail Khan',
        value: 293,
        unit: 'km',
        date: '2022',
        sources: ['K079'],
      },
      {
        what: 'roads finished',
        value: 1100,
        unit: 'km',
        date: '2021',
        note: '850 km more were under construction',
        sources: ['K080'],
      },
    ],
    summary:
      'Road from Xinjiang to the Arabian Sea. North of Mansehra it crosses Gilgit-Baltistan, which India claims.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K078', 'K079', 'K080'],
    checked: '2026-11-29',
  },
];

/** What the roads rest on. */
export const roadsSources = {
  K064: {
    publisher: 'The Times of Central Asia',
    title: 'Lapis Lazuli corridor inaugurated',
    date: 'Dec 2018',
    url: 'https://timesca.com/afghanistan-president-inaugurates-lapis-lazuli-transport-corridor/',
  },
  K065: {
    publisher: 'Trend',
    title: 'Turkmenistan on Lapis Lazuli',
    date: 'Nov 2021',
    url: 'https://en.trend.az/casia/turkmenistan/3518467.html',
  },
  K066: {
    publisher: 'Business Turkmenistan',
    title: 'Ashgabat to host meeting on the corridor',
    date: 'Feb 2024',
    url: 'https://www.business.com.tm/post/11473/ashgabat-to-host-meeting-of-lapis-lazuli-corridor-member-countries',
  },
  K067: sharedSources.K067,
  K071: {
    publisher: 'Zorkul Novosti (after Asia-Plus)',
    title: 'Rehabilitation of the remaining sections',
    date: '2023',
    url: 'https://zorkulnovosti.com/tajikistan-china-agree-on-rehabilitation-of-remaining-sections-of-dushanbe-kulma-highway/',
  },
  K072: {
    publisher: 'Asia-Plus',
    title: 'President launches rehabilitation of a key section',
    date: '27 Sep 2021',
    url: 'https://www.asiaplustj.info/en/news/tajikistan/20210927/emomali-rahmon-launched-the-rehabilitation-of-a-key-section-of-the-dushanbe-khorog-kulma-highway',
  },
  K073: {
    publisher: 'Asia-Plus',
    title: 'Chinese company to rebuild Qalai Khumb-Vanj',
    date: '24 Jun 2022',
    url: 'https://www.asiaplustj.info/en/news/tajikistan/economic/20220624/chinese-company-to-rehabilitate-qalai-khumb-vanj-section-of-dushanbe-khorog-highway',
  },
  K074: sharedSources.K074,
  K078: {
    publisher: 'APP',
    title: 'Work on the western route',
    date: '19 Sep 2017',
    url: 'https://www.app.com.pk/work-on-all-portions-of-cpec-western-route-underway-2/',
  },
  K079: {
    publisher: 'Press Information Department, Pakistan',
    title: 'Prime minister inaugurates Hakla-Dera Ismail Khan motorway',
    date: '5 Jan 2022',
    url: 'https://pid.gov.pk/site/press_detail/18823',
  },
  K080: {
    publisher: 'The News International',
    title: 'Work on CPEC western route in full swing: Asim Bajwa',
    date: '26 Apr 2021',
    url: 'https://www.thenews.com.pk/print/826138-work-on-cpec-western-route-in-full-swing-asim-bajwa',
  },
  K109: {
    publisher: 'Asia-Plus',
    title: 'Highway to become part of a multimodal corridor; 92 km under works',
    date: '26 Sep 2023',
    url: 'https://asiaplustj.info/en/news/tajikistan/economic/20230926/dushanbe-khorog-kulma-highway-to-become-a-part-of-multimodal-transport-corridor',
  },
} satisfies Record<string, Source>;
