import type { Text } from '../../core/data/primitives.js';

/* What stands beside links on the default map; all but English are machine-made. */

export const ministerVisits: Text = {
  en: 'Iran’s defence minister visits Dushanbe',
  ru: 'Министр обороны Ирана посещает Душанбе',
  tg: 'Вазири мудофиаи Эрон ба Душанбе меояд',
  fa: 'وزیر دفاع ایران به دوشنبه می‌رود',
  kk: 'Иранның қорғаныс министрі Душанбеге келді',
  ky: 'Ирандын коргоо министри Душанбеге келди',
  uz: 'Eron mudofaa vaziri Dushanbega tashrif buyurdi',
  tk: 'Eýranyň goranmak ministri Duşenbä geldi',
  tr: 'İran savunma bakanı Duşanbe’yi ziyaret ediyor',
  zh: '伊朗国防部长访问杜尚别',
  ar: 'وزير الدفاع الإيراني يزور دوشنبه',
  de: 'Irans Verteidigungsminister besucht Duschanbe',
  fr: 'Le ministre iranien de la Défense se rend à Douchanbé',
};

export const talibanWarn: Text = {
  en: 'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere',
  ru: 'Сентябрь 2021 года\nТалибы, против власти которых Таджикистан, предостерегают его от вмешательства',
  tg: 'Сентябри соли 2021\nТолибон, ки Тоҷикистон зидди ҳукумати онҳост, аз дахолат ҳушдор медиҳанд',
  fa: 'سپتامبر ۲۰۲۱\nطالبان، که تاجیکستان مخالف حکومت آن‌هاست، هشدار می‌دهند دخالت نکند',
  kk: '2021 жылғы қыркүйек\nБилігіне Тәжікстан қарсы «Талибан» оған араласпауды ескертті',
  ky: '2021-жылдын сентябры\nБийлигине Тажикстан каршы «Талибан» ага кийлигишпөөнү эскертти',
  uz: '2021-yil sentabr\nHokimiyatiga Tojikiston qarshi boʻlgan Tolibon uni aralashmaslikka ogohlantirdi',
  tk: '2021-nji ýylyň sentýabry\nHäkimiýetine Täjigistanyň garşy çykýan «Talibany» oňa goşulmazlygy duýdurdy',
  tr: 'Eylül 2021\nTacikistan’ın yönetimine karşı çıktığı Taliban, karışmaması için uyarıyor',
  zh: '2021年9月\n塔利班警告反对其统治的塔吉克斯坦不要干涉',
  ar: 'سبتمبر 2021\nطالبان، التي تعارض طاجيكستان حكمها، تحذّرها من التدخل',
  de: 'September 2021\nDie Taliban, deren Herrschaft Tadschikistan ablehnt, warnen es vor Einmischung',
  fr: 'Septembre 2021\nLes talibans, dont le Tadjikistan rejette le pouvoir, le mettent en garde contre toute ingérence',
};

export const leansOnRussia: Text = {
  en: 'Leans on Russia, the author says',
  ru: 'Опирается на Россию, считает автор',
  tg: 'Ба Русия такя мекунад, мегӯяд муаллиф',
  fa: 'تکیه بر روسیه، به گفتهٔ نویسنده',
  kk: 'Ресейге сүйенеді, дейді автор',
  ky: 'Россияга таянат, дейт автор',
  uz: 'Rossiyaga tayanadi, deydi muallif',
  tk: 'Russiýa daýanýar, diýýär awtor',
  tr: 'Yazara göre Rusya’ya dayanıyor',
  zh: '作者说，它依靠俄罗斯',
  ar: 'تعتمد على روسيا، كما تقول الكاتبة',
  de: 'Stützt sich auf Russland, so die Autorin',
  fr: 'S’appuie sur la Russie, selon l’autrice',
};

export const borderFighting: Text = {
  en: 'Fighting along about 110 km of border; over 100 people reported killed',
  ru: 'Бои на участке границы около 110 км; сообщается о более чем 100 погибших',
  tg: 'Задухӯрд дар тақрибан 110 км сарҳад; хабари беш аз 100 кушта',
  fa: 'درگیری در حدود ۱۱۰ کیلومتر مرز؛ گزارش بیش از ۱۰۰ کشته',
  kk: 'Шекараның шамамен 110 км бойында ұрыс; 100-ден астам адам қаза тапқаны хабарланды',
  ky: 'Чек аранын болжол менен 110 км бою кармаш; 100дөн ашык киши өлгөнү кабарланды',
  uz: 'Chegaraning taxminan 110 km qismida janglar; 100 dan ortiq kishi halok boʻlgani xabar qilindi',
  tk: 'Araçägiň takmynan 110 km böleginde söweş; 100-den gowrak adamyň ölendigi habar berildi',
  tr: 'Sınırın yaklaşık 110 km’si boyunca çatışma; 100’den fazla kişinin öldüğü bildirildi',
  zh: '约110公里边境发生战斗；据报100多人死亡',
  ar: 'قتال على نحو 110 كم من الحدود؛ أنباء عن مقتل أكثر من 100 شخص',
  de: 'Kämpfe auf rund 110 km Grenze; über 100 Tote gemeldet',
  fr: 'Combats sur environ 110 km de frontière ; plus de 100 morts signalés',
};

export const turkicSupport: Text = {
  en: 'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace',
  ru: '16 сентября 2022 года призывает к прекращению огня и поддерживает мирные усилия Кыргызстана',
  tg: '16 сентябри соли 2022 ба оташбас даъват ва талошҳои сулҳи Қирғизистонро дастгирӣ мекунад',
  fa: '۱۶ سپتامبر ۲۰۲۲: درخواست آتش‌بس و پشتیبانی از کوشش‌های قرقیزستان برای صلح',
  kk: '2022 жылғы 16 қыркүйекте атысты тоқтатуға шақырып, Қырғызстанның бейбітшілік әрекетін қолдайды',
  ky: '2022-жылдын 16-сентябрында ок атышууну токтотууга чакырып, Кыргызстандын тынчтык аракетин колдойт',
  uz: '2022-yil 16-sentabrda oʻt ochishni toʻxtatishga chaqirib, Qirgʻizistonning tinchlik harakatlarini qoʻllaydi',
  tk: '2022-nji ýylyň 16-njy sentýabrynda ot açmagy bes etmäge çagyryp, Gyrgyzystanyň parahatçylyk tagallalaryny goldaýar',
  tr: '16 Eylül 2022’de ateşkes çağrısı yapıyor, Kırgızistan’ın barış çabalarını destekliyor',
  zh: '2022年9月16日呼吁停火，支持吉尔吉斯斯坦的和平努力',
  ar: 'في 16 سبتمبر 2022 تدعو إلى وقف النار وتؤيد مساعي قيرغيزستان للسلام',
  de: 'Fordert am 16. September 2022 Waffenruhe und unterstützt Kirgisistans Bemühen um Frieden',
  fr: 'Le 16 septembre 2022, elle appelle au cessez-le-feu et soutient les efforts de paix kirghizes',
};
