import type { Source } from '../../core/data/map-data.js';

/** Publications that both corridors and sites rest on. */
export const sharedSources = {
  K001: {
    publisher: 'Kazpravda',
    title: 'Freight on the Trans-Caspian route up six times in five years (in Russian)',
    date: '22 Aug 2025',
    url: 'https://kazpravda.kz/n/gruzoperevozki-po-tmtm-vyrosli-v-6-raz-za-poslednie-5-let-ispolnenie-poslaniya-prezidenta/',
  },
  K018: {
    publisher: 'Azertac',
    title: 'North-South infrastructure inspected at Astara',
    date: '14 Oct 2025',
    url: 'https://azertag.az/en/xeber/azerbaijani_russian_iranian_officials_inspect_north_south_international_transport_corridor_infrastructure-3803455',
  },
  K019: {
    publisher: 'Today.az (Trend)',
    title: 'Rail terminal at Iranian Astara, transfer since early 2018',
    date: '31 Jan 2022',
    url: 'https://www.today.az/news/regions/215044.html',
  },
  K031: {
    publisher: 'Railway Gazette',
    title: 'Afghan railway starts commercial traffic',
    date: 'Feb 2012',
    url: 'https://www.railwaygazette.com/freight/afghan-railway-starts-commercial-traffic/36638.article',
  },
  K067: {
    publisher: 'Afghanistan International',
    title: 'Taliban on Azerbaijan and the Lapis Lazuli corridor; trade centre at Termez',
    date: '4 Sep 2024',
    url: 'https://afintl.com/en/202409042450',
  },
  K074: {
    publisher: 'Ozodlik',
    title: 'China opens a crossing with Tajikistan on 25 May (in Uzbek)',
    date: '2004',
    url: 'https://www.ozodlik.org/amp/1303914.html',
  },
} satisfies Record<string, Source>;
