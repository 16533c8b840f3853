import type { Dispute } from '../../../core/data/dispute.js';

/** The stretch of the Kyrgyz-Tajik border on which there was fighting. */
const FOUGHT_OVER = {
  type: 'border',
  countries: ['KG', 'TJ'],
  box: [69.3, 39.75, 70.9, 40.25],
  fought: true,
} satisfies Dispute['marks'][number];

/** Borders of and inside Central Asia that were disputed or are guarded. */
export const centralAsianBorders: Dispute[] = [
  {
    id: 'kg-tj-border',
    name: {
      en: 'Kyrgyzstan-Tajikistan border',
      ru: 'Кыргызско-таджикская граница',
      tg: 'Сарҳади Қирғизистону Тоҷикистон',
      fa: 'مرز قرقیزستان و تاجیکستان',
    },
    parties: ['KG', 'TJ'],
    kind: 'delimitation',
    region: 'core',
    history: [
      { from: '1991', status: 'active', sources: ['D63'] },
      {
        from: '2023-10-02',
        status: 'active',
        note: 'Protocol No. 44 signed, talks speed up',
        sources: ['D10'],
      },
      { from: '2025-03-13', status: 'agreed', sources: ['D07', 'D64'] },
      {
        from: '2025-03-31',
        status: 'agreed',
        note: 'ratification papers exchanged',
        sources: ['D62'],
      },
    ],
    events: [
      {
        date: '2002-12',
        what: 'Joint commission on delimitation meets in Bishkek',
        sources: ['D65'],
      },
      {
        date: '2021-04-28',
        what: 'Quarrel over cameras at the Golovnoy water intake; heavy fighting on 29 April, truce by 1 May',
        sources: ['D06', 'D66'],
      },
      { date: '2022-01-27', what: 'One-day clash, ceasefire next day', sources: ['D67'] },
      {
        date: '2022-09-14',
        what: 'Four days of armed conflict to 17 September along about 110 km',
        sources: ['D01', 'D02'],
      },
      {
        date: '2023-10-02',
        what: 'Heads of the security services sign Protocol No. 44 in Batken',
        sources: ['D10'],
      },
      { date: '2024-12-04', what: 'Last sections described', sources: ['D05'] },
      {
        date: '2025-02-21',
        what: 'Delegation heads sign the delimitation package in Bishkek',
        sources: ['D68'],
      },
      { date: '2025-02-27', what: 'Terms presented to the Kyrgyz parliament', sources: ['D08'] },
      {
        date: '2025-03-13',
        what: 'Presidents sign the border treaty in Bishkek; two crossings closed since 2021 reopen',
        sources: ['D07', 'D64'],
      },
      {
        date: '2025-03-19',
        what: 'Kyrgyz parliament and lower house of the Tajik parliament ratify',
        sources: ['D03'],
      },
      {
        date: '2025-03-31',
        what: 'Ratification papers exchanged in Khujand',
        sources: ['D62'],
      },
      {
        date: '2025-10-01',
        what: 'Hand-over of houses between the sides reported under way',
        sources: ['D11', 'D69'],
      },
    ],
    facts: [
      'Length by the treaty of 2025: 1,006.84 km, of which 519.9 km were agreed before 2011 and 486.94 km in the last years before it; older sources say 970 to 987 km.',
      'Dostuk village (91 ha) went to Tajikistan against equal land and 30 ha more; Tort-Kocho crossroads became a neutral road strip 40 m wide; the Golovnoy intake is shared.',
      'By September 2025 Kyrgyzstan had put up barriers along some 107 km of the line; the progress of demarcation in 2026 was not found.',
    ],
    marks: [
      { type: 'border', countries: ['KG', 'TJ'] },
      { ...FOUGHT_OVER, label: 'Fought over in 2021', from: '2021-04-28', to: '2022-09-14' },
      { ...FOUGHT_OVER, label: 'Fought over in 2021 and 2022', from: '2022-09-14' },
      { type: 'point', lat: 39.94, lon: 70.58, label: 'Golovnoy water intake, approximate' },
      { type: 'point', lat: 40.06, lon: 70.82, label: 'Batken', context: true },
      { type: 'point', lat: 40.13, lon: 70.63, label: 'Isfara', context: true },
    ],
    positions: {
      TJ: 'Before 2025 relied on maps of 1924-1927 and 1989 and saw the intake as its own; now the treaty line.',
      KG: 'Before 2025 probably relied on later Soviet commission work of the 1950s; now the treaty line.',
      UN: 'No position on the line; the secretary general welcomed the 2025 treaty.',
    },
    casualties: [
      {
        period: '2021-04/05',
        figure:
          '36 killed on the Kyrgyz side; 19 killed and 87 wounded on the Tajik side, by the administration of Sughd',
        sources: ['D05', 'D70'],
      },
      {
        period: '2022-09',
        figure:
          '37 civilian deaths documented, including 5 children; up to 51 civilians killed and 121 injured by lists and media; over 100 dead when soldiers are counted; about 130,000 displaced in Kyrgyzstan',
        sources: ['D01', 'D02'],
      },
      {
        period: '2022-09',
        figure:
          'official counts of 19 September: 41 killed on the Tajik side (35 the day before), 59 killed and 163 wounded on the Kyrgyz side',
        sources: ['D71', 'D217'],
      },
    ],
    confidence: 'sure',
    basis: 'copy',
    sources: ['D01', 'D03', 'D04', 'D05', 'D07', 'D08', 'D09', 'D10', 'D11', 'D72'],
    checked: '2026-11-27',
  },
  {
    id: 'kg-uz-border',
    name: 'Kyrgyzstan-Uzbekistan border and Kempir-Abad (Andijan) reservoir',
    parties: ['KG', 'UZ'],
    kind: 'delimitation',
    region: 'core',
    history: [
      { from: '1991', status: 'active', sources: ['D73'] },
      {
        from: '2017-09-05',
        status: 'active',
        note: 'first treaty, on about 85 percent of the line',
        sources: ['D73', 'D74'],
      },
      { from: '2022-11-03', status: 'agreed', sources: ['D20'] },
      {
        from: '2023-01-27',
        status: 'agreed',
        note: 'in force; demarcation goes on',
        sources: ['D75', 'D76'],
      },
    ],
    events: [
      {
        date: '2022-10-23',
        what: 'At least 21 Kyrgyz opponents of the deal arrested; a court acquits 22 in June 2024',
        sources: ['D77', 'D78'],
      },
      {
        date: '2022-11-03',
        what: 'Foreign ministers sign the treaty on 35 sections (302.29 km) and the accord on joint use of the reservoir',
        sources: ['D20'],
      },
      { date: '2022-11-29', what: 'Kyrgyz president signs ratification', sources: ['D79'] },
      { date: '2022-11-30', what: 'Uzbek president signs ratification', sources: ['D16', 'D79'] },
      {
        date: '2023-01-27',
        what: 'Ratification papers exchanged in Bishkek during the state visit of 26 and 27 January',
        sources: ['D75'],
      },
      {
        date: '2023-05-29',
        what: 'First documents on demarcation approved',
        sources: ['D76'],
      },
    ],
    facts: [
      'Reservoir area of 4,957 ha and 19.5 ha for the dam go to Uzbekistan; 1,019 ha of pasture and 12,849 ha at Govasay go to Kyrgyzstan.',
      'Earlier drafts gave other sums (4,485 ha against 19,699 ha); the figures here are the ratified ones.',
    ],
    marks: [
      { type: 'border', countries: ['KG', 'UZ'] },
      { type: 'point', lat: 40.77, lon: 73.1, label: 'Kempir-Abad / Andijan reservoir' },
    ],
    positions: {
      KG: 'Kempir-Abad; treaty line.',
      UZ: 'Andijan reservoir; treaty line.',
      UN: 'No position.',
    },
    confidence: 'sure',
    basis: 'copy',
    sources: ['D16', 'D20', 'D21'],
    checked: '2026-11-27',
  },
  {
    id: 'tj-uz-border',
    name: {
      en: 'Tajikistan-Uzbekistan border and Farhad dam',
      ru: 'Таджикско-узбекская граница и Фархадская плотина',
      tg: 'Сарҳади Тоҷикистону Ӯзбекистон ва сарбанди Фарҳод',
      fa: 'مرز تاجیکستان-ازبکستان و سد فرهاد',
    },
    parties: ['TJ', 'UZ'],
    kind: 'delimitation',
    region: 'core',
    history: [
      { from: '1991', status: 'active', sources: ['D205', 'D206'] },
      { from: '2018-03-09', status: 'agreed', sources: ['D22', 'D23'] },
    ],
    events: [
      { date: '2002-10-05', what: 'Border agreement covers about 86 percent', sources: ['D22'] },
      {
        date: '2018-01-10',
        what: 'Farhad settled: land Tajik, power station Uzbek property',
        sources: ['D23', 'D80'],
      },
      {
        date: '2018-03-09',
        what: 'Treaty on separate sections signed in Dushanbe',
        sources: ['D22', 'D23'],
      },
      { date: '2018-04-19', what: 'Tajik parliament ratifies', sources: ['D23'] },
      {
        date: '2020-01',
        what: 'Clearing of the mines on the Uzbek side reported finished',
        sources: ['D81'],
      },
      {
        date: '2024-04-18',
        what: 'Treaty on allied relations signed in Dushanbe',
        sources: ['D82', 'D83'],
      },
      {
        date: '2025-03-31',
        what: 'Treaty on allied relations in force; ratification papers exchanged in Khujand',
        sources: ['D82', 'D83'],
      },
    ],
    facts: [
      'Length 1,332.9 km. Demarcation was still under way in 2023; whether it has ended is not confirmed.',
      'The Uzbek side had mined parts of the line around 2000.',
    ],
    marks: [
      { type: 'border', countries: ['TJ', 'UZ'] },
      { type: 'point', lat: 40.19, lon: 69.31, label: 'Farhad dam' },
    ],
    positions: { TJ: 'Treaty line.', UZ: 'Treaty line.', UN: 'No position.' },
    confidence: 'sure',
    basis: 'copy',
    sources: ['D21', 'D22', 'D23', 'D81'],
    checked: '2026-11-27',
  },
  {
    id: 'tri-border-kg-tj-uz',
    name: {
      en: 'Junction point of Kyrgyzstan, Tajikistan and Uzbekistan',
      ru: 'Точка стыка границ Кыргызстана, Таджикистана и Узбекистана',
      tg: 'Нуқтаи пайвасти сарҳадҳои Қирғизистон, Тоҷикистон ва Ӯзбекистон',
      fa: 'نقطهٔ تلاقی مرزهای قرقیزستان، تاجیکستان و ازبکستان',
    },
    parties: ['KG', 'TJ', 'UZ'],
    kind: 'delimitation',
    region: 'core',
    history: [
      { from: '1991', status: 'active', sources: ['D207'] },
      { from: '2025-03-31', status: 'agreed', sources: ['D04'] },
      {
        from: '2025-11-15',
        status: 'agreed',
        note: 'ratifications exchanged',
        sources: ['D84'],
      },
    ],
    events: [
      {
        date: '2025-03-31',
        what: 'Treaty on the junction point and Khujand declaration of eternal friendship signed in Khujand; stele opened at the point by video link',
        sources: ['D04'],
      },
      {
        date: '2025-05-23',
        what: 'Lower house of the Tajik parliament ratifies',
        sources: ['D24', 'D85'],
      },
      { date: '2025-06-25', what: 'Kyrgyz parliament ratifies', sources: ['D86'] },
      {
        date: '2025-11-15',
        what: 'Foreign ministers sign the protocol on the exchange of ratifications',
        sources: ['D84'],
      },
    ],
    facts: ['The three states began to talk about the point in 2007.'],
    marks: [
      { type: 'point', lat: 40.23, lon: 70.98, label: 'junction point' },
      { type: 'point', lat: 40.28, lon: 69.62, label: 'Khujand', context: true },
    ],
    positions: {
      KG: 'Treaty point.',
      TJ: 'Treaty point.',
      UZ: 'Treaty point.',
      UN: 'No position.',
    },
    confidence: 'sure',
    basis: 'copy',
    sources: ['D04', 'D84', 'D208'],
    checked: '2026-11-27',
  },
  {
    id: 'cn-tj-pamir',
    name: 'China-Tajikistan Pamir border',
    parties: ['CN', 'TJ'],
    kind: 'territorial-claim',
    region: 'core',
    history: [
      { from: '1991', status: 'active', sources: ['D25'] },
      { from: '1999', status: 'agreed', sources: ['D87'] },
      { from: '2011-01-12', status: 'resolved', sources: ['D25', 'D88'] },
    ],
    events: [
      { date: '1999', what: 'First border agreement', sources: ['D87'] },
      { date: '2002-05', what: 'Supplementary agreement, in Beijing', sources: ['D87'] },
      { date: '2010-04', what: 'Demarcation protocol signed', sources: ['D25'] },
      {
        date: '2011-01-12',
        what: 'Lower house of the Tajik parliament ratifies',
        sources: ['D25', 'D26'],
      },
    ],
    facts: [
      'China had claimed about 28,000 to 28,500 square km; about 1,000 to 1,122 square km passed to it.',
      '101 boundary posts, 52 Chinese and 49 Tajik.',
    ],
    marks: [{ type: 'border', countries: ['CN', 'TJ'] }],
    positions: {
      CN: 'Settled.',
      TJ: 'Settled; the opposition of 2011 called it unconstitutional.',
      TW: 'Old maps of the Republic of China are said to show a larger Pamir claim.',
      UN: 'No position.',
    },
    confidence: 'sure',
    basis: 'copy',
    sources: ['D25', 'D26', 'D27', 'D88'],
    checked: '2026-11-27',
  },
  {
    id: 'af-tj-border',
    name: {
      en: 'Afghanistan-Tajikistan border security',
      ru: 'Безопасность таджикско-афганской границы',
      tg: 'Амнияти сарҳади Афғонистону Тоҷикистон',
      fa: 'امنیت مرز افغانستان و تاجیکستان',
    },
    parties: ['AF', 'TJ'],
    kind: 'border-security',
    region: 'core',
    history: [{ from: '2021-08-15', status: 'active', sources: ['A58'] }],
    events: [
      {
        date: '2021-09-25',
        what: 'Taliban send fighters to Takhar on the Tajik border',
        sources: ['D30'],
      },
      {
        date: '2025-11',
        what: 'Attacks from Afghan soil kill five Chinese workers in Tajikistan; first high-level Tajik delegation in Kabul',
        sources: ['D28', 'D31'],
      },
      {
        date: '2025-12-23',
        what: 'Armed men cross from Afghanistan; two Tajik border officers and three attackers killed by the next day',
        sources: ['D89'],
      },
      {
        date: '2026-01-18',
        what: 'Tajik guards kill four armed men who cross from Badakhshan',
        sources: ['D90'],
      },
      {
        date: '2026-01-29',
        what: 'Tajik guards kill three armed smugglers in Khatlon',
        sources: ['D91'],
      },
      {
        date: '2026-06',
        what: 'CSTO official calls the situation complicated',
        sources: ['D29'],
      },
    ],
    facts: ['Not a territorial dispute: the river line is accepted by both.'],
    marks: [{ type: 'border', countries: ['AF', 'TJ'] }],
    positions: {
      TJ: 'Does not recognise the Taliban government.',
      AF: 'The Taliban express regret for attacks.',
      UN: 'International boundary.',
    },
    casualties: [
      { period: '2025-11', figure: '5 Chinese workers killed', sources: ['D28'] },
      { period: '2025-12-23/24', figure: '2 Tajik border officers killed', sources: ['D89'] },
    ],
    confidence: 'likely',
    basis: 'copy',
    sources: ['D28', 'D29', 'D30', 'D31'],
    checked: '2026-11-27',
  },
];
