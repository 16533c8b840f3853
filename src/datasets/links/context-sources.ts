import type { Source } from '../../core/data/map-data.js';
import { tajikistanIranSources } from './tajikistan-iran.js';
import { articleLinksSources } from './article-sources.js';

/** What these events rest on. */
export const contextLinksSources = {
  A03: tajikistanIranSources.A03,
  A05: tajikistanIranSources.A05,
  A10b: {
    publisher: 'Mehr News',
    title: 'Iran invites Tajikistan to attend combined security drill',
    url: 'https://en.mehrnews.com/news/200013/Iran-invites-Tajikistan-to-attend-combined-security-drill',
  },
  A11: tajikistanIranSources.A11,
  A16: tajikistanIranSources.A16,
  A22: {
    publisher: 'Tehran Times',
    title: 'Iranian president to visit Tajikistan in January (recalls November 2023 visit)',
    date: '4 Jan 2025',
    url: 'https://www.tehrantimes.com/news/508290/Iranian-president-to-visit-Tajikistan-in-January-informed-source',
  },
  A23: {
    publisher: 'Trend',
    title: 'Visit announcement; visa-free regime since 10 August',
    date: '4 Jan 2025',
    url: 'https://en.trend.az/casia/tajikistan/3989699.html',
  },
  A29: articleLinksSources.A29,
  A30: articleLinksSources.A30,
  A31: {
    publisher: 'Dawn',
    title: 'PM Shehbaz to Pezeshkian on the Islamabad MoU',
    date: '18 Jun 2026',
    url: 'https://www.dawn.com/news/2008902/landmark-islamabad-mou-to-go-a-long-way-in-rebuilding-iran-pm-shehbaz-tells-pezeshkian',
  },
  A32: {
    publisher: 'Rational Review, relaying Antiwar.com',
    title: 'Note on the Islamabad Memorandum',
    date: '30 Jun 2026',
    url: 'https://news.rationalreview.com/archives/279909',
  },
  A33: {
    publisher: 'Mehr News',
    title: 'Iran, Tajikistan defense ministers meet in Tehran',
    date: '15 Apr 2025',
    url: 'https://en.mehrnews.com/news/230590/Iran-Tajikistan-defense-ministers-meet-in-Tehran-VIDEO',
  },
  A34: {
    publisher: 'IRNA',
    title: 'Iran and Tajikistan sign MoU on security cooperation',
    date: '22 Apr 2025',
    url: 'https://en.irna.ir/news/85811334/Iran-and-Tajikistan-sign-MoU-on-security-cooperation',
  },
  A37: {
    publisher: 'AP, in the copy of the Star Tribune',
    title: 'Russia formally recognises the Taliban government in Afghanistan',
    date: '3 Jul 2025',
    url: 'https://www.startribune.com/russia-says-it-formally-recognizes-the-taliban-government-in-afghanistan-becoming-the-first-country-to-do-so-since-2021/601389834',
  },
  A38: {
    publisher: 'The Times of Central Asia',
    title: 'Kazakhstan Joins Abraham Accords (announced on 6 November)',
    date: 'Nov 2025',
    url: 'https://timesca.com/kazakhstan-joins-abraham-accords',
  },
  A39: {
    publisher: 'The Express Tribune, from Anadolu',
    title: 'Kazakhstan joined Abraham Accords in effort to stabilise the Middle East: president',
    date: '12 Dec 2025',
    url: 'https://tribune.com.pk/story/2581845/kazakhstan-joined-abraham-accords-in-effort-to-stabilize-situation-in-middle-east-president',
  },
  A42: {
    publisher: 'Mehr News',
    title: 'Tajikistan President arrives in Tehran for bilateral talks',
    date: '29 May 2022',
    url: 'https://en.mehrnews.com/news/187333/Tajikistan-President-arrives-in-Tehran-for-bilateral-talks',
  },
  A43: {
    publisher: 'IRNA',
    title: 'Rahmon in Tehran (in Spanish)',
    date: 'May 2022',
    url: 'https://es.irna.ir/news/84771572/',
  },
  A44: {
    publisher: 'AP, in the copy of the Manila Bulletin',
    title: 'Hopes rise for renewed talks as US military says Iran blockade is in force',
    date: '15 Apr 2026',
    url: 'https://mb.com.ph/2026/04/15/diplomats-try-to-arrange-a-second-round-of-us-iran-talks-during-first-full-day-of-american-blockade',
  },
  A45: {
    publisher: 'AP, in the copy of the Manila Bulletin',
    title: 'Talks stumble as Iran’s top diplomat leaves Pakistan',
    date: '26 Apr 2026',
    url: 'https://mb.com.ph/2026/04/26/talks-stumble-as-irans-top-diplomat-leaves-pakistan-and-trump-says-he-told-envoys-not-to-go',
  },
  A46: {
    publisher: 'Dawn',
    title: 'Despite snags Pakistan works to keep channels open',
    date: '23 Apr 2026',
    url: 'https://www.dawn.com/news/1994212/despite-snags-pakistan-works-to-keep-channels-open',
  },
  A47: {
    publisher: 'Rediff',
    title: 'US-Iran: the weekend in Islamabad',
    date: '13 Apr 2026',
    url: 'https://www.rediff.com/news/special/us-iran-the-weekend-has-left-the-world-in-a-more-dangerous-place/20260413.htm',
  },
  A61: {
    publisher: 'AP, in the copy of LatestLY',
    title: 'Russia becomes first country to formally recognise Taliban rule in Afghanistan',
    date: '3 Jul 2025',
    url: 'https://www.latestly.com/agency-news/world-news-russia-becomes-first-country-to-formally-recognise-taliban-rule-in-afghanistan-6971737.html',
  },
  A35: articleLinksSources.A35,
  A36: articleLinksSources.A36,
  A62: {
    publisher: 'TASS',
    title:
      'Trump on Kazakhstan and the Abraham Accords; the Kazakh press service confirms the plan',
    date: '7 Nov 2025',
    url: 'https://tass.com/world/2040305',
  },
} satisfies Record<string, Source>;
