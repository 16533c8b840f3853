import type { Source } from '../../core/data/map-data.js';
import type { Site } from '../../core/data/site.js';
import { sharedSources } from '../corridors/shared-sources.js';

/** Crossings between Central Asia and China. */
export const chineseCrossings: Site[] = [
  {
    id: 'kg-cn-irkeshtam',
    name: { en: 'Irkeshtam crossing', ru: 'КПП Иркештам', ky: 'Эркеч-Там', zh: '伊尔克什坦' },
    kind: 'crossing',
    countries: ['KG', 'CN'],
    lat: 39.69,
    lon: 73.91,
    accuracy: 0.05,
    history: [
      {
        from: '2002',
        status: 'active',
        note: 'Opened to passengers; local trade is older',
        sources: ['S105'],
      },
      {
        from: '2020-01-24',
        status: 'closed',
        note: 'Shut by China for the new year, then by Kyrgyzstan on 2 February because of the pandemic',
        sources: ['S173'],
      },
      {
        from: '2020-04-15',
        status: 'active',
        note: 'Goods from China alone, still so in September 2022; people, vehicles and goods by May 2025',
        sources: ['S106', 'S107', 'S173', 'S174'],
      },
    ],
    summary: 'Southern road crossing between Kyrgyzstan and China, on the way from Osh to Kashgar.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['S105', 'S106', 'S107', 'S173', 'S174'],
    checked: '2026-11-27',
  },
  {
    id: 'kg-cn-torugart',
    name: { en: 'Torugart crossing', ru: 'КПП Торугарт', ky: 'Торугарт', zh: '吐尔尕特' },
    kind: 'crossing',
    countries: ['KG', 'CN'],
    lat: 40.551,
    lon: 75.394,
    accuracy: 0.02,
    history: [
      {
        from: '1995-11',
        status: 'active',
        note: 'Chinese control moves down to Topa; the pass itself was in use long before',
        sources: ['S108'],
      },
      {
        from: '2020-01-24',
        status: 'closed',
        note: 'Shut by China for the new year, then by Kyrgyzstan on 2 February because of the pandemic',
        sources: ['S173'],
      },
      {
        from: '2020-10',
        status: 'active',
        note: 'Goods from China alone by then, still so in September 2022; people, vehicles and goods by May 2025. When goods traffic began again in 2020 is not known to this record',
        sources: ['S106', 'S107', 'S174', 'S175'],
      },
    ],
    summary:
      'Northern road crossing on the way from Naryn to Kashgar, on a pass of 3,752 m. The planned railway from China is to cross nearby.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['S105', 'S106', 'S107', 'S108', 'S173', 'S174', 'S175'],
    checked: '2026-11-27',
  },
  {
    id: 'kg-cn-bedel',
    name: { en: 'Bedel crossing', ru: 'КПП Бедель', ky: 'Бедел', zh: '别迭里' },
    kind: 'crossing',
    countries: ['KG', 'CN'],
    lat: 41.41,
    lon: 78.41,
    precision: 'area',
    accuracy: 0.06,
    history: [
      {
        from: '2024-09-04',
        status: 'active',
        note: 'Opened in a simple way with temporary buildings, as reported on that day; the full road and checkpoint are planned by 2027',
        sources: ['S109', 'S110'],
      },
    ],
    figures: [
      {
        what: 'length of the track to the crossing',
        value: 58,
        unit: 'km',
        date: '2024',
        sources: ['S109'],
      },
    ],
    summary:
      'Third Kyrgyz-Chinese crossing, in Issyk-Kul region. How much traffic it takes is not known to this record.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['S109', 'S110'],
    checked: '2026-11-29',
  },
  {
    id: 'kz-cn-khorgos',
    name: {
      en: 'Khorgos crossing and dry port',
      ru: 'КПП и сухой порт Хоргос',
      kk: 'Қорғас',
      zh: '霍尔果斯',
    },
    kind: 'crossing',
    countries: ['KZ', 'CN'],
    lat: 44.21,
    lon: 80.4,
    precision: 'town',
    accuracy: 0.03,
    history: [
      {
        from: '1992-08',
        status: 'active',
        note: 'Road crossing, opening to third countries agreed; a trade zone lies across the border since April 2012',
        sources: ['S111'],
      },
      {
        from: '2012-12',
        status: 'active',
        note: 'Railways joined at Altynkol, the second rail crossing after Dostyk',
        sources: ['S111', 'S113'],
      },
      {
        from: '2015-07-29',
        status: 'active',
        note: 'First train from China at the dry port',
        sources: ['S112'],
      },
    ],
    summary:
      'Rail and road gate between Kazakhstan and China; three lines of gas from Central Asia cross here as well.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S111', 'S112', 'S113'],
    checked: '2026-11-29',
  },
  {
    id: 'tj-cn-kulma',
    name: { en: 'Kulma pass crossing', ru: 'КПП Кульма - Карасу', tg: 'Кулма', zh: '阔勒买' },
    kind: 'crossing',
    countries: ['TJ', 'CN'],
    lat: 38.14,
    lon: 74.8,
    precision: 'area',
    accuracy: 0.06,
    history: [
      {
        from: '2004-05-25',
        status: 'active',
        note: 'Opened for part of the month and half of the year; from May 2008 on weekdays from May to November',
        sources: ['K074', 'S132'],
      },
      {
        from: '2011-12-29',
        status: 'active',
        note: 'Work all year round is agreed, in winter on some days only',
        sources: ['S133', 'S176'],
      },
      {
        from: '2020-01',
        status: 'active',
        note: 'Shut by China at first, goods traffic again later in the pandemic; when is not known to this record. Rebuilding agreed on 18 May 2023',
        sources: ['S132', 'S135'],
      },
    ],
    summary:
      'Only road crossing between Tajikistan and China, at about 4,360 m on the way from Murghab to the Karakoram Highway.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['K074', 'S132', 'S133', 'S135', 'S176'],
    checked: '2026-11-27',
  },
];

/** What the crossings to China rest on. */
export const chineseCrossingsSources = {
  K074: sharedSources.K074,
  S105: {
    publisher: 'Advantour',
    title: 'Torugart pass (Irkeshtam opened to passengers in 2002)',
    url: 'https://advantour.com/kyrgyzstan/torugart-pass.htm',
  },
  S106: {
    publisher: '24.kg',
    title: 'Two checkpoints to be closed for a holiday; goods only',
    date: 'Sep 2022',
    url: 'https://24.kg/english/246739_Two_checkpoints_on_Kyrgyz-Chinese_border_to_be_temporarily_closed',
  },
  S107: {
    publisher: '24.kg',
    title: 'Checkpoints on the Chinese border closed on 1 January',
    date: '30 Dec 2025',
    url: 'https://24.kg./english/356617_Checkpoints_on_border_with_China_to_be_closed_on_January_1_2026/',
  },
  S108: {
    publisher: 'China.org.cn',
    title: 'Crossing Torgart (in German)',
    date: '31 Dec 2004',
    url: 'https://german.china.org.cn/business/archive/xinjiangbm/txt/2004-12/31/content_2150305.htm',
  },
  S109: {
    publisher: '24.kg',
    title: 'Bedel checkpoint opened',
    date: '4 Sep 2024',
    url: 'https://24.kg/english/303987_Bedel-Avtodorozhny_checkpoint_on_border_with_China_officially_opened/',
  },
  S110: {
    publisher: 'Trend',
    title: 'China supports a study for Bedel',
    date: '3 Sep 2025',
    url: 'https://www.trend.az/casia/kyrgyzstan/4086564.html',
  },
  S111: {
    publisher: 'Belt and Road Portal',
    title: 'Khorgos, where East meets West',
    url: 'https://eng.yidaiyilu.gov.cn/qwyw/rdxw/16151.htm',
  },
  S112: {
    publisher: 'Khorgos Gateway',
    title: 'First container train from China',
    date: '2015',
    url: 'https://en.khorgosgateway.com/catalog/press_release/vr/128.html',
  },
  S113: {
    publisher: 'Belt and Road News',
    title: 'Journalists visit Altynkol and Khorgos',
    date: '2019',
    url: 'https://www.beltandroad.news/foreign-journalists-visit-altynkol-station-khorgos/',
  },
  S132: {
    publisher: 'Asia-Plus',
    title: 'China closes its border with Tajikistan for a time',
    date: '28 Jan 2020',
    url: 'https://asiaplustj.info/en/news/tajikistan/security/20200128/china-temporarily-closes-its-common-border-with-tajikistan',
  },
  S133: {
    publisher: 'Asia-Plus',
    title: 'Year-round work of Kulma agreed',
    date: '30 Dec 2011',
    url: 'https://news.tj/ru/node/114294',
  },
  S135: {
    publisher: 'Azernews (Trend)',
    title: 'Kulma-Karasu rebuilding in a memorandum of 18 May',
    date: '25 May 2023',
    url: 'https://www.azernews.az/region/210258.html',
  },
  S173: {
    publisher: '24.kg',
    title: 'Irkeshtam resumes work for goods; closures of January and February',
    date: '15 Apr 2020',
    url: 'https://24.kg/english/150135_Irkeshtam_checkpoint_on_border_with_China_resumes_work/',
  },
  S174: {
    publisher: 'Qazinform (Kabar)',
    title: 'Checkpoints closed for a holiday; people, vehicles and cargo pass',
    date: '26 May 2025',
    url: 'https://qazinform.com/news/checkpoints-on-kyrgyz-chinese-border-to-be-temporarily-closed-on-may-31-56069c',
  },
  S175: {
    publisher: 'Kabar (in Turkish)',
    title: 'Torugart closed to goods for a time by weather',
    date: '12 Oct 2020',
    url: 'https://tr.kabar.kg/news/k-rg-zistan-cin-aras-ndaki-s-n-r-kap-s-gecici-olarak-kapat-ld',
  },
  S176: {
    publisher: 'Asia-Plus',
    title: 'Winter schedule at Kulma',
    date: '2 Dec 2014',
    url: 'https://www.asiaplustj.info/en/news/tajikistan/economic/20141202/kulma-crossing-makes-shift-winter-operation-schedule',
  },
} satisfies Record<string, Source>;
