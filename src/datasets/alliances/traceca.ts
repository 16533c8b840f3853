import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';

/** Who belonged to the Transport Corridor Europe-Caucasus-Asia, and when. */
export const traceca: Alliance = {
  id: 'traceca',
  name: {
    en: 'Transport Corridor Europe-Caucasus-Asia (Intergovernmental Commission)',
    ru: 'Транспортный коридор Европа-Кавказ-Азия',
    tr: 'Avrupa-Kafkasya-Asya Ulaştırma Koridoru',
  },
  short: { en: 'TRACECA', ru: 'ТРАСЕКА' },
  kind: ['economic'],
  founded: '1993-05',
  website: 'https://traceca-org.org',
  seat: 'Baku',
  members: [
    {
      countries: ['AM', 'AZ', 'BG', 'GE', 'KZ', 'KG', 'MD', 'RO', 'TJ', 'TR', 'UA', 'UZ'],
      role: 'member',
      from: '1998-09-08',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M134', 'M30'],
      checked: '2026-11-28',
      note: 'signed the basic agreement in Baku; entry into force differs by state',
    },
    {
      countries: ['IR'],
      role: 'member',
      from: '2009-07',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M135'],
      checked: '2026-11-28',
    },
    {
      countries: ['TM'],
      role: 'member',
      from: '2023-11-14',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M30'],
      checked: '2026-11-28',
      note: 'took part in the programme from 1993 without joining the agreement',
    },
  ],
  confidence: 'sure',
  basis: 'copy',
  sources: ['M134', 'M135'],
  checked: '2026-11-28',
  note: 'A programme since May 1993; the basic agreement was signed in Baku on 8 September 1998.',
};

/** What the memberships of `traceca` rest on. */
export const tracecaSources = {
  M30: {
    publisher: 'News Central Asia',
    title: 'Turkmenistan’s accession to the TRACECA basic agreement',
    date: '17 Nov 2023',
    url: 'https://www.newscentralasia.net/2023/11/17/foreign-ministry-announces-turkmenistans-accession-to-the-traceca-corridor-basic-agreement/',
  },
  M134: {
    publisher: 'TRACECA',
    title: 'Member countries',
    url: 'https://traceca-org.org/en/countries',
  },
  M135: {
    publisher: 'TRACECA',
    title: 'History of TRACECA',
    url: 'https://traceca-org.org/ge/about-traceca/history-of-traceca',
  },
} satisfies Record<string, Source>;
