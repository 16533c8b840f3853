import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';

/** Who belonged to the Commonwealth of Independent States, and when. */
export const cis: Alliance = {
  id: 'cis',
  name: {
    en: 'Commonwealth of Independent States',
    ru: 'Содружество Независимых Государств',
    zh: '独立国家联合体',
    fa: 'کشورهای مستقل مشترک‌المنافع',
    tr: 'Bağımsız Devletler Topluluğu',
  },
  short: { en: 'CIS', ru: 'СНГ', zh: '独联体', tr: 'BDT' },
  kind: ['political', 'economic'],
  founded: '1991-12-08',
  website: 'https://e-cis.info',
  seat: 'Minsk',
  members: [
    {
      countries: ['BY', 'RU'],
      role: 'member',
      from: '1991-12-08',
      confidence: 'sure',
      basis: 'memory',
      note: 'founder',
    },
    {
      countries: ['UA'],
      role: 'participant',
      from: '1991-12-08',
      to: '2018-05-19',
      confidence: 'sure',
      basis: 'memory',
      note: 'founder, never ratified the charter; recalled envoys by decree of 19 May 2018; has left many agreements one by one since',
    },
    {
      countries: ['AM'],
      role: 'member',
      from: '1991-12-21',
      confidence: 'sure',
      basis: 'memory',
      note: 'Alma-Ata protocol',
    },
    {
      countries: ['KZ', 'KG', 'TJ', 'UZ'],
      role: 'member',
      from: '1991-12-21',
      confidence: 'sure',
      basis: 'memory',
    },
    {
      countries: ['AZ'],
      role: 'member',
      from: '1993-09-24',
      confidence: 'sure',
      basis: 'memory',
      note: 'signed in 1991, parliament refused in 1992, joined in 1993',
    },
    {
      countries: ['TM'],
      role: 'participant',
      from: '1991-12-21',
      to: '2005-08-26',
      confidence: 'sure',
      basis: 'memory',
      note: 'never ratified the charter',
    },
    {
      countries: ['TM'],
      role: 'associate',
      from: '2005-08-26',
      confidence: 'sure',
      basis: 'memory',
      note: 'by its own declaration at Kazan',
    },
    {
      countries: ['GE'],
      role: 'member',
      from: '1993-12-03',
      to: '2009-08-18',
      confidence: 'likely',
      basis: 'memory',
      note: 'withdrawal announced on 12 August 2008, notified on 18 August 2008, effective a year later; the joining date appears as 3 or 9 December',
    },
    {
      countries: ['MD'],
      role: 'member',
      from: '1991-12-21',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M22'],
      note: 'charter ratified in 1994; parliament passed the denunciation in first reading on 20 March 2026 and later reports say that it was approved; an exit takes effect 12 months after notice, so Moldova was still inside on 30 June 2026',
    },
  ],
  confidence: 'sure',
  note: 'The charter was signed on 22 January 1993 and has been in force since 22 January 1994; Turkmenistan and Ukraine never ratified it.',
};

/** What the memberships of `cis` rest on. */
export const cisSources = {
  M22: {
    publisher: 'Moldpres; BelTA',
    title: 'Parliament backs leaving the CIS in first reading',
    date: '20 Mar 2026',
    url: 'https://moldpres.md/rom/politica/votat-in-prima-lectura-legislativul-a-sustinut-retragerea-definitiva-a-republicii-moldova-din-organele-statutare-ale-csi',
  },
} satisfies Record<string, Source>;
