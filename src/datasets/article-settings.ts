import type { MapData } from '../core/data/map-data.js';
import { credit, deck, deckNarrow, headline, kicker } from './article-texts.js';

/** What the article's map is called and shows at first. */
export const articleSettings: MapData = {
  lang: 'en',
  machineTranslated: ['ru', 'tg', 'fa', 'kk', 'ky', 'uz', 'tk', 'tr', 'zh', 'ar', 'de', 'fr'],
  kicker,
  headline,
  deck,
  deckNarrow,
  credit,
  summary: {
    en: "Two weeks after a visit by Iran's defence minister. On the author's reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.",
    ru: 'Две недели спустя после визита министра обороны Ирана. По оценке автора, Таджикистан сближается с Ираном, опираясь при этом на Россию, противостоит «Талибану» на юге и ещё не урегулировал вопрос о границе с Кыргызстаном.',
    tg: 'Ду ҳафта пас аз сафари вазири мудофиаи Эрон. Ба андешаи муаллиф, Тоҷикистон, ки ба Русия такя мекунад, ба Эрон наздик мешавад, дар ҷануб муқобили Толибон меистад ва ҳанӯз масъалаи сарҳади худ бо Қирғизистонро ҳал накардааст.',
    fa: 'دو هفته پس از سفر وزیر دفاع ایران. به نظر نویسنده، تاجیکستان در حالی به ایران نزدیک می‌شود که به روسیه تکیه دارد، در جنوب در برابر طالبان ایستاده است و هنوز مسئلهٔ مرز خود با قرقیزستان را حل نکرده است.',
  },
  asOf: '2023-11-02',
  knownTo: '2026-06-30',
  worldview: 'un',
  focus: ['TJ'],
  roles: ['member'],
  // Tehran, Kabul and Bishkek with Iran and the Caspian; Moscow lies beyond, and an arrow says so.
  box: [47.8, 27.5, 79.3, 47.1],
  show: {
    alliances: ['ots'],
    disputes: ['kg-tj-border'],
    links: ['L01', 'L30', 'L26', 'L44', 'L45', 'L41'],
  },
};
