/**
 * The gallery in the order of its index: maps that editors need, each one file of data with a page and a picture.
 * `name` is that of the files, `words` what the index says, `note` what the page says of how it is made; `maps` are the
 * attributes of each map on the page, one without any where left out; `isStory` and `isMultiples` say which element it is.
 */
export const GALLERY = [
  {
    name: 'kashmir',
    title: 'Kashmir: one former princely state, four maps',
    words:
      'India draws all of Kashmir as its own, Pakistan most of it, China two tracts in the north and east; the United Nations leaves it disputed.',
    note: 'The attribute <code>worldview</code> is all in which the four differ; each prints its convention below.',
    maps: [
      { heading: 'In the usage of the United Nations', attributes: 'header="none" worldview="un"' },
      { heading: 'As seen by China', attributes: 'header="none" worldview="CN"' },
      { heading: 'As seen by India', attributes: 'header="none" worldview="IN"' },
      { heading: 'As seen by Pakistan', attributes: 'header="none" worldview="PK"' },
    ],
  },
  {
    name: 'border-2021-2025',
    title: 'Four years of a border',
    words:
      'The Kyrgyz–Tajik border from the fighting of 2021 to Khujand in 2025, a story of four steps.',
    note: 'The sections are written from the data, with one note at each step.',
    isStory: true,
  },
  {
    name: 'valley',
    title: 'A valley with four notes',
    words: 'A close-up of that border with what happened where.',
    note: 'Notes have a point, a head and a text; they stand in a margin, and as numbers with a list on telephones.',
  },
  {
    name: 'csto-armenia',
    title: 'Armenia’s frozen seat',
    words: 'A defence pact with a member that no longer takes part.',
    note: 'A note says on the picture what became of the member, <code>legend</code> what the tint is.',
  },
  {
    name: 'tripp',
    title: 'TRIPP and “Zangezur”',
    words: 'One railway with two names, each with the side that uses it.',
    note: 'The line is from the record of corridors; the notes say whose view is whose.',
  },
  {
    name: 'caspian-five',
    title: 'The Caspian five',
    words: 'A convention that five states signed and one has not ratified.',
    note: 'The signatories are a body of the map’s own, with its sources.',
  },
  {
    name: 'overlaps',
    title: 'Who is in which body',
    words: 'Three bodies that overlap, side by side, with a table of who is in what.',
    note: 'Three bodies that do not fit on one map become small maps by themselves.',
  },
  {
    name: 'sco-2001-2025',
    title: 'The Shanghai organisation since 2001',
    words: 'Members from six to ten: 2001, 2017, 2023 and 2025 side by side, with one table.',
    note: 'The field <code>multiples</code> says of when the small maps are; each says who is new on it.',
    isMultiples: true,
  },
  {
    name: 'rivers-and-dams',
    title: 'Rivers and dams',
    words: 'Dams upstream, states downstream, and a canal in between.',
    note: 'Dams are from the record, rivers are <code>shapes</code> of the map’s own; <code>labels</code> shortens their names and says where they stand.',
  },
  {
    name: 'middle-corridor',
    title: 'The Middle Corridor',
    words: 'Rails and a ferry from China to Türkiye.',
    note: 'The route is from the record of corridors, with the stretch by sea in another line.',
  },
  {
    name: 'bases',
    title: 'Foreign bases, 2001 to 2026',
    words: 'Who came, who left and who stayed, along a timeline.',
    note: 'The sites are from the record, in their state at the date of the slider; notes say whose they were and until when, in a list on telephones.',
    maps: [{ attributes: 'timeline' }],
  },
  {
    name: 'pipelines',
    title: 'The pipelines',
    words: 'Oil to the west, gas to the east, and a line to the south that is hardly begun.',
    note: '<code>labels</code> says what each line carries, and where that is said.',
  },
  {
    name: 'china-trade',
    title: 'Chinese exports as shades, circles and arrows',
    words: 'Numbers of countries, and of links between them.',
    note: '<code>values</code> holds each kind of numbers with its rows: shades that part at one half, circles by area, arrows by width. The attribute <code>values</code> chooses among them. The arrows begin somewhere in the west of China, at no place of their own.',
    maps: [
      { heading: 'Shades and circles', attributes: '' },
      {
        heading: 'Kazakhstan and Kyrgyzstan take 44 of 61 billion dollars',
        attributes: 'header="none" values="flow" links="all"',
      },
    ],
  },
  {
    name: 'article-fa',
    title: 'The article in Persian',
    words: 'The built-in map as a file of its own, from right to left.',
    note: 'Each text is there in English and Persian, and <code>lang</code> chooses; the element mirrors itself, not the map. <code>machineTranslated</code> says that no one has read the Persian yet.',
    maps: [{ attributes: 'lang="fa"' }],
  },
];
