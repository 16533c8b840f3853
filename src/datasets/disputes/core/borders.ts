import type { Dispute } from '../../../core/data/dispute.js';
import type { Source } from '../../../core/data/map-data.js';

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
      { from: '1991', status: 'active' },
      { from: '2023-10-02', status: 'active', note: 'Protocol No. 44 signed, talks speed up' },
      { from: '2025-03-13', status: 'agreed' },
    ],
    events: [
      { date: '2002-12', what: 'Joint commission on delimitation meets in Bishkek' },
      {
        date: '2021-04-28',
        what: 'Quarrel over cameras at the Golovnoy water intake; heavy fighting on 29 April, truce by 1 May',
      },
      { date: '2022-01-27', what: 'One-day clash, ceasefire next day' },
      {
        date: '2022-09-14',
        what: 'Four days of armed conflict to 17 September along about 110 km',
      },
      { date: '2023-10-02', what: 'Heads of the security services sign Protocol No. 44 in Batken' },
      { date: '2024-12-04', what: 'Last sections described' },
      { date: '2025-02-21', what: 'Delegation heads sign the delimitation package in Bishkek' },
      { date: '2025-02-27', what: 'Terms presented to the Kyrgyz parliament' },
      {
        date: '2025-03-13',
        what: 'Presidents sign the border treaty in Bishkek; two crossings closed since 2021 reopen',
      },
      {
        date: '2025-03-19',
        what: 'Kyrgyz parliament and lower house of the Tajik parliament ratify',
      },
      { date: '2025-10-01', what: 'Hand-over of houses between the sides reported under way' },
    ],
    facts: [
      'Length by the treaty of 2025: 1,006.84 km, of which 519.9 km were agreed before 2011 and 486.94 km in the last years before it; older sources say 970 to 987 km.',
      'Dostuk village (91 ha) went to Tajikistan against equal land and 30 ha more; Tort-Kocho crossroads became a neutral road strip 40 m wide; the Golovnoy intake is shared.',
      'The date on which the ratification papers were exchanged and the progress of demarcation in 2026 were not found.',
    ],
    marks: [
      { type: 'border', countries: ['KG', 'TJ'] },
      {
        type: 'border',
        countries: ['KG', 'TJ'],
        box: [69.3, 39.75, 70.9, 40.25],
        label: 'conflict stretch 2021-2022',
      },
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
          '36 killed on the Kyrgyz side; 19 on the Tajik side, the latter not confirmed by an official source',
        sources: ['D05'],
      },
      {
        period: '2022-09',
        figure:
          '37 civilian deaths documented, including 5 children; up to 51 civilians killed and 121 injured by lists and media; over 100 dead when soldiers are counted; about 130,000 displaced in Kyrgyzstan',
        sources: ['D01', 'D02'],
      },
    ],
    confidence: 'sure',
    basis: 'copy',
    sources: ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11'],
  },
  {
    id: 'kg-uz-border',
    name: 'Kyrgyzstan-Uzbekistan border and Kempir-Abad (Andijan) reservoir',
    parties: ['KG', 'UZ'],
    kind: 'delimitation',
    region: 'core',
    history: [
      { from: '1991', status: 'active' },
      {
        from: '2017-09-05',
        status: 'active',
        note: 'first treaty, on about 85 percent of the line; day not confirmed',
      },
      { from: '2022-11-03', status: 'agreed' },
      { from: '2023-01-27', status: 'resolved' },
    ],
    events: [
      {
        date: '2022-11-03',
        what: 'Foreign ministers sign the treaty on 35 sections (302.29 km) and the accord on joint use of the reservoir',
      },
      { date: '2022-11-29', what: 'Kyrgyz president signs ratification' },
      { date: '2022-11-30', what: 'Uzbek president signs ratification' },
      {
        date: '2023-01-27',
        what: 'Ratification papers exchanged in Bishkek during the state visit of January 2023; day not confirmed',
      },
    ],
    facts: [
      'Reservoir area of 4,957 ha and 19.5 ha for the dam go to Uzbekistan; 1,019 ha of pasture and 12,849 ha at Govasay go to Kyrgyzstan.',
      'Earlier drafts gave other sums (4,485 ha against 19,699 ha); the figures here are the ratified ones.',
      'Kyrgyz opponents of the deal were arrested in October 2022 (no source read).',
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
      { from: '1991', status: 'active' },
      { from: '2018-03-09', status: 'agreed' },
    ],
    events: [
      { date: '2002-10-05', what: 'Border agreement covers about 86 percent' },
      { date: '2018-01-10', what: 'Farhad settled: land Tajik, power station Uzbek property' },
      { date: '2018-03-09', what: 'Treaty on separate sections signed in Dushanbe' },
      { date: '2018-04-19', what: 'Tajik parliament ratifies' },
      { date: '2023-04-18', what: 'Treaty on allied relations signed; in force 31 March 2025' },
    ],
    facts: [
      'Length 1,332.9 km. Demarcation was still under way in 2023; whether it has ended is not confirmed.',
      'The Uzbek side had mined parts of the line around 2000; clearance probably followed in 2018.',
    ],
    marks: [
      { type: 'border', countries: ['TJ', 'UZ'] },
      { type: 'point', lat: 40.22, lon: 69.2, label: 'Farhad dam' },
    ],
    positions: { TJ: 'Treaty line.', UZ: 'Treaty line.', UN: 'No position.' },
    confidence: 'sure',
    basis: 'copy',
    sources: ['D22', 'D23', 'D04'],
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
      { from: '1991', status: 'active' },
      { from: '2025-03-31', status: 'agreed' },
    ],
    events: [
      {
        date: '2025-03-31',
        what: 'Treaty on the junction point and Khujand declaration of eternal friendship signed in Khujand; stele opened at the point by video link',
      },
      { date: '2025-05', what: 'Lower house of the Tajik parliament ratifies' },
    ],
    facts: ['Entry into force is not confirmed.'],
    marks: [
      { type: 'point', lat: 40.24, lon: 70.96, label: 'junction point' },
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
    sources: ['D04', 'D24'],
  },
  {
    id: 'cn-tj-pamir',
    name: 'China-Tajikistan Pamir border',
    parties: ['CN', 'TJ'],
    kind: 'territorial-claim',
    region: 'core',
    history: [
      { from: '1991', status: 'active' },
      { from: '1999', status: 'agreed' },
      { from: '2011-01-12', status: 'resolved' },
    ],
    events: [
      { date: '1999', what: 'First border agreement' },
      { date: '2002-05', what: 'Supplementary agreement; month not confirmed' },
      { date: '2010-04', what: 'Demarcation protocol signed' },
      { date: '2011-01-12', what: 'Lower house of the Tajik parliament ratifies' },
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
    sources: ['D25', 'D26', 'D27'],
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
    history: [{ from: '2021-08-15', status: 'active' }],
    events: [
      { date: '2021-09-25', what: 'Taliban send fighters to Takhar on the Tajik border' },
      {
        date: '2025-11',
        what: 'Attacks from Afghan soil kill five Chinese workers in Tajikistan; first high-level Tajik delegation in Kabul',
      },
      { date: '2026-01-29', what: 'Tajik guards kill three armed smugglers in Khatlon' },
      { date: '2026-06', what: 'CSTO official calls the situation complicated' },
    ],
    facts: ['Not a territorial dispute: the river line is accepted by both.'],
    marks: [{ type: 'border', countries: ['AF', 'TJ'] }],
    positions: {
      TJ: 'Does not recognise the Taliban government.',
      AF: 'The Taliban express regret for attacks.',
      UN: 'International boundary.',
    },
    casualties: [{ period: '2025-11', figure: '5 Chinese workers killed', sources: ['D28'] }],
    confidence: 'likely',
    basis: 'copy',
    sources: ['D28', 'D29', 'D30', 'D31'],
  },
];

/** What the records of these borders rest on. */
export const centralAsianBordersSources = {
  D01: {
    publisher: 'Human Rights Watch',
    title: 'Kyrgyzstan/Tajikistan: Apparent War Crimes in Border Conflict',
    date: '2 May 2023',
    url: 'https://www.hrw.org/news/2023/05/02/kyrgyzstan/tajikistan-apparent-war-crimes-border-conflict',
  },
  D02: {
    publisher: 'Asia-Plus',
    title: 'On the Human Rights Watch report (figures)',
    date: '3 May 2023',
    url: 'https://asiaplustj.info/en/news/tajikistan/incidents/20230503/apparent-war-crimes-committed-both-by-tajik-and-kyrgyz-forces-during-september-2022-border-clash',
  },
  D03: {
    publisher: '24.kg',
    title: 'Lower chamber of Tajik parliament ratifies border treaty (length)',
    date: '19 Mar 2025',
    url: 'https://24.kg/english/323338_Lower_Chamber_of_Tajik_Parliament_ratifies_border_treaty_with_Kyrgyzstan/',
  },
  D04: {
    publisher: 'The Astana Times',
    title: 'Khujand treaty and declaration; Uzbek-Tajik alliance treaty in force',
    date: '1 Apr 2025',
    url: 'https://astanatimes.com/2025/04/central-asian-leaders-sign-landmark-treaty-and-khujand-declaration-to-strengthen-regional-cooperation/',
  },
  D05: {
    publisher: 'Daryo',
    title: 'Tajikistan and Kyrgyzstan finalise delimitation (2021 toll)',
    date: '5 Dec 2024',
    url: 'https://daryo.uz/en/2024/12/05/tajikistan-and-kyrgyzstan-finalize-border-delimitation-agreement',
  },
  D06: {
    publisher: '24.kg',
    title: 'Border incident, 13 killed (how it began)',
    date: '30 Apr 2021',
    url: 'https://24.kg/english/192234_Situation_at_border_13_people_killed/',
  },
  D07: {
    publisher: 'News Central Asia',
    title: 'Treaty on the state border signed',
    date: '14 Mar 2025',
    url: 'https://www.newscentralasia.net/2025/03/14/the-border-of-eternal-friendship-from-now-on-and-forever-tajikistan-and-kyrgyzstan-sign-an-epochal-treaty-on-the-state-border/',
  },
  D08: {
    publisher: 'Trend',
    title: 'Kyrgyz committees approve border documents (terms)',
    date: '27 Feb 2025',
    url: 'https://en.trend.az/casia/tajikistan/4011220.html',
  },
  D09: {
    publisher: 'For.kg, from 24.kg',
    title: 'Tort-Kocho gets neutral status (in Russian)',
    date: '27 Feb 2025',
    url: 'https://for.kg/news-865572-ru.html',
  },
  D10: {
    publisher: 'Asia-Plus',
    title: 'Another 43.32 km defined (Protocol No. 44)',
    date: '9 Oct 2023',
    url: 'https://asiaplustj.info/en/news/tajikistan/security/20231009/tajikistan-and-kyrgyzstan-define-another-4332-kilometers-of-their-common-border',
  },
  D11: {
    publisher: 'Radio Azattyk',
    title: 'Kyrgyz-Tajik border, moving of houses (in Kyrgyz)',
    date: '1 Oct 2025',
    url: 'https://www.azattyk.org/a/33546121.html',
  },
  D16: {
    publisher: "Yangi O'zbekiston",
    title: 'President signs laws on the border with Kyrgyzstan and Andijan reservoir',
    date: '30 Nov 2022',
    url: 'https://yuz.uz/en/news/ozbekiston-prezidenti-qirgiziston-bilan-chegara-va-andijon-suv-omboriga-oid-qonunlarni-imzoladi',
  },
  D20: {
    publisher: 'Interfax',
    title: 'Kyrgyzstan, Uzbekistan sign treaty, agreement on Kempir-Abad',
    date: '3 Nov 2022',
    url: 'https://interfax.com/newsroom/top-stories/84608/',
  },
  D21: {
    publisher: 'Trend',
    title: 'Uzbek-Tajik demarcation talks; recalls January 2023 completion with Kyrgyzstan',
    date: 'Jan 2023',
    url: 'https://en.trend.az/casia/uzbekistan/3702617.html',
  },
  D22: {
    publisher: 'CABAR.asia',
    title: 'State of the Tajik-Uzbek border',
    url: 'https://cabar.asia/en/?p=46356',
  },
  D23: {
    publisher: 'Azernews',
    title: 'Uzbekistan, Tajikistan to finalise border demarcation',
    date: '7 Jan 2020',
    url: 'https://www.azernews.az/region/160394.html',
  },
  D24: {
    publisher: '24.kg',
    title: 'Tajik parliament ratifies treaty on junction point',
    date: '24 May 2025',
    url: 'https://24.kg/english/330259_Tajik_Parliament_ratifies_treaty_on_junction_point_of_borders_of_3_countries/',
  },
  D25: {
    publisher: 'IBRU, Durham University',
    title: 'Tajikistan ratifies demarcation agreement with China',
    date: '13 Jan 2011',
    url: 'https://www.dur.ac.uk/ibru/news/boundary_news/?itemno=11360&rehref=%2Fibru%2F&resubj=Boundary+news%20Headlines',
  },
  D26: {
    publisher: 'The Nation (Reuters)',
    title: 'Tajikistan ends century-old China border row',
    date: '13 Jan 2011',
    url: 'https://www.nation.com.pk/13-Jan-2011/tajikistan-ends-centuryold-china-border-row',
  },
  D27: {
    publisher: 'Taylor & Francis',
    title: 'Gleason, Tajikistan-China Border Normalization (abstract)',
    url: 'https://www.taylorfrancis.com/books/e/9781315719320/chapters/10.4324/9781315719320-30',
  },
  D28: {
    publisher: 'Ariana News',
    title: 'CSTO to strengthen Tajik-Afghan border security',
    date: 'undated (2026)',
    url: 'https://www.ariananews.af/csto-to-strengthen-tajik-afghan-border-security-amid-escalating-clashes/amp',
  },
  D29: {
    publisher: 'The Times of Central Asia',
    title: 'CSTO says Tajik-Afghan border security remains complicated',
    date: '26 Jun 2026',
    url: 'https://timesca.com/csto-says-tajik-afghan-border-security-remains-complicated/',
  },
  D30: {
    publisher: 'Republic World',
    title: 'Taliban accuse Tajikistan; troops sent to Takhar',
    date: '27 Sep 2021',
    url: 'https://republicworld.com/world-news/rest-of-the-world-news/taliban-accuse-tajikistan-of-interfering-in-its-internal-affairs-warn-of-repercussions.html',
  },
  D31: {
    publisher: 'The Caspian Post',
    title: 'Tajik delegation meets Taliban foreign minister',
    date: 'undated (2025)',
    url: 'https://caspianpost.com/tajikistan/tajik-delegation-meets-taliban-foreign-minister-in-kabul-sources',
  },
} satisfies Record<string, Source>;
