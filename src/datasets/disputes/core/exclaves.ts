import type { Dispute } from '../../../core/data/dispute.js';
import type { Source } from '../../../core/data/map-data.js';
import { centralAsianBordersSources } from './borders.js';

/** Exclaves of the Fergana valley, by the state they belong or belonged to. */
export const centralAsianExclaves: Dispute[] = [
  {
    id: 'exclave-vorukh',
    name: { en: 'Vorukh', ru: 'Ворух', tg: 'Ворух', fa: 'وروخ' },
    parties: ['TJ', 'KG'],
    kind: 'exclave',
    region: 'core',
    history: [
      { from: '1991', status: 'active' },
      { from: '2025-03-13', status: 'agreed' },
    ],
    events: [
      {
        date: '2021-03-26',
        what: 'Kyrgyz security chief proposes to swap Vorukh for other land; Tajikistan is said to have rejected it',
      },
      { date: '2025-03-13', what: 'Stays Tajik under the treaty, with agreed road use' },
    ],
    facts: [
      "Tajik territory inside Kyrgyzstan's Batken region, south of Isfara.",
      'Area given as 100 to 130 square km, depending on the source; not confirmed.',
    ],
    marks: [{ type: 'point', lat: 39.85, lon: 70.58, label: 'Vorukh' }],
    positions: {
      TJ: 'Tajik territory; Tajik officials long disliked the word enclave.',
      KG: 'Tajik territory surrounded by Kyrgyz land.',
      UN: 'No position.',
    },
    confidence: 'likely',
    basis: 'copy',
    sources: ['D12', 'D08'],
  },
  {
    id: 'exclave-kayragach',
    name: 'Kayragach (Western Qalacha, Lolazor)',
    parties: ['TJ', 'KG'],
    kind: 'exclave',
    region: 'core',
    history: [
      { from: '1991', status: 'uncontested' },
      { from: '2025-03-13', status: 'resolved' },
    ],
    events: [
      {
        date: '2025-02-27',
        what: 'Transfer of the exclave (35 ha) and 155 ha more to Kyrgyzstan announced, against 190 ha of Kyrgyz plots',
      },
      { date: '2025-03-13', what: 'Part of the border treaty' },
    ],
    facts: ['A Tajik exclave until the treaty of 2025, a former one since.'],
    marks: [{ type: 'point', lat: 40.07, lon: 69.55 }],
    positions: {
      TJ: 'Ceded by treaty.',
      KG: 'Kyrgyz territory since the treaty.',
      UN: 'No position.',
    },
    confidence: 'sure',
    basis: 'copy',
    sources: ['D13', 'D14'],
  },
  {
    id: 'exclave-sarvan',
    name: 'Sarvan (Sarvak)',
    parties: ['TJ', 'UZ'],
    kind: 'exclave',
    region: 'core',
    history: [{ from: '1991', status: 'uncontested' }],
    facts: ['Narrow Tajik strip inside Uzbekistan, probably about 8 square km.'],
    marks: [{ type: 'point', lat: 40.98, lon: 70.6 }],
    positions: { TJ: 'Tajik territory.', UZ: 'Tajik territory.', UN: 'No position.' },
    confidence: 'likely',
    basis: 'copy',
    sources: ['D15'],
  },
  {
    id: 'exclave-sokh',
    name: { en: 'Sokh', ru: 'Сох', tg: 'Сӯх', fa: 'سوخ' },
    parties: ['UZ', 'KG'],
    kind: 'exclave',
    region: 'core',
    history: [
      { from: '1991', status: 'active' },
      { from: '2023-01-27', status: 'agreed' },
    ],
    events: [
      { date: '2020-05-31', what: 'Mass brawl over the Chashma spring; day not confirmed' },
      {
        date: '2022-11-03',
        what: 'Border treaty leaves the Chashma spring to a separate agreement',
      },
    ],
    facts: [
      'Uzbek territory inside Kyrgyzstan, inhabited mostly by Tajiks; area given as about 325 square km.',
      'A small separate part of the district (Chong-Kara) lies to the north.',
    ],
    marks: [{ type: 'point', lat: 39.98, lon: 71.14, label: 'Ravon (centre of Sokh)' }],
    positions: {
      UZ: 'Uzbek territory.',
      KG: 'Uzbek territory; line settled 2022-2023.',
      UN: 'No position.',
    },
    confidence: 'likely',
    basis: 'copy',
    sources: ['D16', 'D15'],
  },
  {
    id: 'exclave-shohimardon',
    name: { en: 'Shohimardon (Shahimardan)', ru: 'Шахимардан', tg: 'Шоҳимардон', fa: 'شاهمردان' },
    parties: ['UZ', 'KG'],
    kind: 'exclave',
    region: 'core',
    history: [
      { from: '1991', status: 'active' },
      { from: '2023-01-27', status: 'agreed' },
    ],
    events: [
      { date: '2022-11-03', what: 'Remaining sections of the Kyrgyz-Uzbek line settled by treaty' },
    ],
    facts: ['Uzbek mountain resort inside Kyrgyzstan, about 90 square km.'],
    marks: [{ type: 'point', lat: 39.94, lon: 71.73 }],
    positions: {
      UZ: 'Uzbek territory.',
      KG: 'Uzbek territory; line settled 2022-2023.',
      UN: 'No position.',
    },
    confidence: 'likely',
    basis: 'copy',
    sources: ['D15', 'D16'],
  },
  {
    id: 'exclave-chong-kara',
    name: 'Chong-Kara (Qalacha)',
    parties: ['UZ', 'KG'],
    kind: 'exclave',
    region: 'core',
    history: [
      { from: '1991', status: 'uncontested' },
      { from: '2023-01-27', status: 'agreed' },
    ],
    facts: ['Small Uzbek exclave between Sokh and the main Uzbek border, part of Sokh district.'],
    marks: [{ type: 'point', lat: 40.25, lon: 71.03 }],
    positions: { UZ: 'Uzbek territory.', KG: 'Uzbek territory.', UN: 'No position.' },
    confidence: 'check',
    basis: 'copy',
    sources: ['D15'],
  },
  {
    id: 'exclave-jangail',
    name: 'Jangail (Jani-Ayil)',
    parties: ['UZ', 'KG'],
    kind: 'exclave',
    region: 'core',
    history: [
      { from: '1991', status: 'uncontested' },
      { from: '2023-01-27', status: 'agreed' },
    ],
    facts: [
      'Very small Uzbek exclave; its size is not confirmed and its position is not known well enough to be drawn.',
    ],
    marks: [],
    positions: { UZ: 'Uzbek territory.', KG: 'Uzbek territory.', UN: 'No position.' },
    confidence: 'check',
    basis: 'copy',
    sources: ['D15'],
  },
  {
    id: 'exclave-barak',
    name: 'Barak (former)',
    parties: ['KG', 'UZ'],
    kind: 'exclave',
    region: 'core',
    history: [
      { from: '1991', status: 'active' },
      { from: '2018-08', status: 'agreed' },
      { from: '2024-04-15', status: 'resolved' },
    ],
    events: [
      { date: '2018-08', what: 'Swap agreed for land near Birleshken' },
      { date: '2022-11-03', what: 'Swap fixed in the border treaty' },
      {
        date: '2024-04-15',
        what: 'Deadline for evacuation; 98 families resettled in Kyrgyzstan by 20 April',
      },
    ],
    facts: [
      '208 ha of Kyrgyz land inside Uzbekistan, exchanged for 208 ha of Uzbek land; one report says 4 square km.',
    ],
    marks: [{ type: 'point', lat: 40.67, lon: 72.77 }],
    positions: { KG: 'Given up in exchange.', UZ: 'Uzbek territory.', UN: 'No position.' },
    confidence: 'sure',
    basis: 'copy',
    sources: ['D17', 'D18', 'D19'],
  },
];

/** What the records of the exclaves rest on. */
export const centralAsianExclavesSources = {
  D08: centralAsianBordersSources.D08,
  D12: {
    publisher: '24.kg',
    title: 'Kyrgyzstan proposes to exchange Vorukh for other land',
    date: '26 Mar 2021',
    url: 'https://24.kg/english/187812_Kyrgyzstan_proposes_to_exchange_Vorukh_enclave_for_other_land/',
  },
  D13: {
    publisher: '24.kg',
    title: 'Kairagach enclave transferred to Kyrgyzstan',
    date: '27 Feb 2025',
    url: 'https://24.kg/english/321306_Kairagach_enclave_transferred_to_Kyrgyzstan/',
  },
  D14: {
    publisher: 'German Wikipedia copy',
    title: 'Lolasor, coordinates 40°4′9″N 69°32′46″E',
    cite: false,
  },
  D15: {
    publisher: 'VOA, relayed',
    title: 'Resettlement of an Uzbekistan enclave gets mixed reviews (list of exclaves)',
    date: '2024',
    url: 'https://newsfromrss.com/kyrgyzstan-resettlement-of-uzbekistan-enclave-gets-mixed-reviews',
  },
  D16: centralAsianBordersSources.D16,
  D17: {
    publisher: 'RFE/RL',
    title: 'Farewell Barak: Uzbekistan absorbs Kyrgyz exclave',
    date: 'Apr 2024',
    url: 'https://rferl.org/amp/uzbekistan-kyrgyzstan-barak-exclave-historic-border-deal/32917744.html',
  },
  D18: {
    publisher: '24.kg',
    title: 'Kyrgyzstan completes resettlement of Barak',
    date: '20 Apr 2024',
    url: 'https://24.kg/english/292148_Kyrgyzstan_completes_resettlement_of_residents_of_Barak_exclave/',
  },
  D19: {
    publisher: 'RFE/RL',
    title: 'Kyrgyzstan, Uzbekistan agree to work on land swap',
    date: 'Aug 2018',
    url: 'https://rferl.org/amp/kyrgyzstan-uzbekistan-agree-to-work-on-land-swap-near-border/29435146.html',
  },
} satisfies Record<string, Source>;
