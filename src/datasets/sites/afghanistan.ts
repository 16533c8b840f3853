import type { Source } from '../../core/data/map-data.js';
import type { Site } from '../../core/data/site.js';

/** Airfields in Afghanistan. */
export const afghanSites: Site[] = [
  {
    id: 'us-bagram',
    name: { en: 'Bagram airfield', ru: 'Авиабаза Баграм', fa: 'میدان هوایی بگرام' },
    kind: 'military-site',
    countries: ['AF'],
    lat: 34.946,
    lon: 69.265,
    accuracy: 0.02,
    operators: ['actor:taliban'],
    history: [
      {
        from: '2001',
        status: 'active',
        operators: ['US'],
        note: 'Main American base',
        sources: ['S054', 'S055'],
      },
      {
        from: '2021-07-01',
        status: 'handed-over',
        operators: ['AF'],
        note: 'American troops leave in the night of 1 July, announced the day after; held by the forces of the Afghan republic',
        sources: ['S054', 'S055'],
      },
      {
        from: '2021-08-15',
        status: 'active',
        note: 'Afghan forces surrender the base to the Taliban, whose authorities refused in September 2025 to give it back when the American president asked for it',
        sources: ['S056', 'S179', 'S180'],
      },
    ],
    summary:
      'Former centre of the American war effort, now in the hands of the Taliban authorities.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S054', 'S055', 'S056', 'S179', 'S180'],
    checked: '2026-11-29',
  },
  {
    id: 'us-kandahar',
    name: {
      en: 'Kandahar airfield',
      ru: 'Аэродром Кандагар',
      ps: 'د کندهار هوايي ډګر',
    },
    kind: 'military-site',
    countries: ['AF'],
    lat: 31.506,
    lon: 65.848,
    accuracy: 0.02,
    operators: ['actor:taliban'],
    history: [
      {
        from: '2001',
        status: 'active',
        operators: ['US'],
        note: 'Base of American and allied forces',
        sources: ['S057', 'S058'],
      },
      {
        from: '2021-05-12',
        status: 'handed-over',
        operators: ['AF'],
        note: 'Held by the Afghan army’s 205th corps; Afghan officials put the American departure in the night of 11 to 12 May or on Wednesday 12 May',
        sources: ['S057', 'S058', 'S181'],
      },
      {
        from: '2021-08',
        status: 'active',
        note: 'Under the Taliban authorities',
        basis: 'memory',
      },
    ],
    summary: 'Once the second largest base of the American forces in Afghanistan.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S057', 'S058', 'S181'],
    checked: '2026-11-29',
  },
];

/** What the airfields in Afghanistan rest on. */
export const afghanSitesSources = {
  S054: {
    publisher: 'The Boston Globe',
    title: 'US leaves last Afghan base',
    date: '2 Jul 2021',
    url: 'https://www.bostonglobe.com/2021/07/02/world/us-leaves-last-afghan-base-effectively-ending-operations/',
  },
  S055: {
    publisher: 'Newser (AP)',
    title: 'US exits Bagram',
    date: '2 Jul 2021',
    url: 'https://www.newser.com/story/308101/after-nearly-2-decades-us-exits-bagram-air-base.html',
  },
  S056: {
    publisher: 'Newser (AP)',
    title: 'Trump wants Bagram back, Taliban refuse',
    date: '21 Sep 2025',
    url: 'https://www.newser.com/story/375543/trump-wants-bagram-air-base-back-the-taliban-isnt-having-it.html',
  },
  S057: {
    publisher: 'The Hindu',
    title: 'US pulls out of Kandahar base',
    date: '14 May 2021',
    url: 'https://www.thehindu.com/news/international/us-pulls-out-of-major-kandahar-base-in-southern-afghanistan-afghan-army/article34559772.ece/amp/',
  },
  S058: {
    publisher: 'Bakhtar (Stars and Stripes)',
    title: 'US forces leave Kandahar airfield',
    date: 'May 2021',
    url: 'https://bakhtarnews.af/us-forces-leave-kandahar-airfield-as-drawdown-continues/',
  },
  S179: {
    publisher: 'Deccan Herald (AP)',
    title: 'Afghan forces surrender Bagram air base to Taliban',
    date: '15 Aug 2021',
    url: 'https://www.deccanherald.com/international/world-news-politics/afghan-forces-surrender-bagram-air-base-to-taliban-1020020.html',
  },
  S180: {
    publisher: 'FDD’s Long War Journal',
    title: 'Taliban rejects an American return to Bagram',
    date: '19 Sep 2025',
    url: 'https://www.longwarjournal.org/archives/2025/09/taliban-rejects-us-attempt-to-return-to-afghanistans-bagram-air-base.php',
  },
  S181: {
    publisher: 'Al Arabiya English',
    title: 'US withdraws from Kandahar airfield, Afghan officials say',
    date: '14 May 2021',
    url: 'https://english.alarabiya.net/News/world/2021/05/14/US-withdraws-from-major-Kandahar-base-in-southern-Afghanistan-Afghan-officials-',
  },
} satisfies Record<string, Source>;
