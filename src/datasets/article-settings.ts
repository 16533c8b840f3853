import type { MapData } from '../core/data/map-data.js';

/** What the article's map is called and shows at first. */
export const articleSettings: MapData = {
  lang: 'en',
  machineTranslated: ['ru', 'tg', 'fa', 'kk', 'ky', 'uz', 'tk', 'tr', 'zh', 'ar', 'de', 'fr'],
  title: {
    en: 'Tajikistan among its neighbours',
    ru: 'Таджикистан среди соседей',
    tg: 'Тоҷикистон дар миёни ҳамсоягон',
    fa: 'تاجیکستان در میان همسایگانش',
  },
  summary: {
    en: "Two weeks after a visit by Iran's defence minister. On the author's reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.",
    ru: 'Две недели спустя после визита министра обороны Ирана. По оценке автора, Таджикистан сближается с Ираном, опираясь при этом на Россию, противостоит «Талибану» на юге и ещё не урегулировал вопрос о границе с Кыргызстаном.',
    tg: 'Ду ҳафта пас аз сафари вазири мудофиаи Эрон. Ба андешаи муаллиф, Тоҷикистон, ки ба Русия такя мекунад, ба Эрон наздик мешавад, дар ҷануб муқобили Толибон меистад ва ҳанӯз масъалаи сарҳади худ бо Қирғизистонро ҳал накардааст.',
    fa: 'دو هفته پس از سفر وزیر دفاع ایران. به نظر نویسنده، تاجیکستان در حالی به ایران نزدیک می‌شود که به روسیه تکیه دارد، در جنوب در برابر طالبان ایستاده است و هنوز مسئلهٔ مرز خود با قرقیزستان را حل نکرده است.',
  },
  credit: {
    en: 'After Samantha Fanger, Caspian Policy Center, 2 November 2023.',
    ru: 'По статье Саманты Фангер, Каспийский политический центр, 2 ноября 2023 года.',
    tg: 'Дар асоси мақолаи Саманта Фангер, Маркази сиёсати Каспий, 2 ноябри соли 2023.',
    fa: 'بر پایهٔ نوشتهٔ سامانتا فانگر، مرکز سیاست‌گذاری خزر، ۲ نوامبر ۲۰۲۳.',
  },
  asOf: '2023-11-02',
  knownTo: '2026-06-30',
  worldview: 'un',
  focus: ['TJ'],
  box: [42, 24, 90, 55],
  show: {
    alliances: ['sco', 'ots'],
    disputes: [
      'kg-tj-border',
      'exclave-vorukh',
      'exclave-sokh',
      'exclave-shohimardon',
      'tj-uz-border',
      'tri-border-kg-tj-uz',
      'af-tj-border',
      'amu-darya-qosh-tepa',
    ],
    links: ['L01', 'L17', 'L25', 'L26', 'L34', 'L41', 'L44'],
  },
};
