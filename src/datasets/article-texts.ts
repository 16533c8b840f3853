import type { Text } from '../core/data/primitives.js';

/*
 * What stands around the article's map, in all languages; those but English are machine-made. The credit names whose
 * work and whose reporting the links and the border rest on.
 */

export const kicker: Text = {
  en: 'Central Asia',
  ru: 'Центральная Азия',
  tg: 'Осиёи Марказӣ',
  fa: 'آسیای مرکزی',
  kk: 'Орталық Азия',
  ky: 'Борбордук Азия',
  uz: 'Markaziy Osiyo',
  tk: 'Merkezi Aziýa',
  tr: 'Orta Asya',
  zh: '中亚',
  ar: 'آسيا الوسطى',
  de: 'Zentralasien',
  fr: 'Asie centrale',
};

export const headline: Text = {
  en: 'With trouble on two borders, Tajikistan looks to Iran',
  ru: 'Трудности на двух границах: Таджикистан смотрит на Иран',
  tg: 'Бо мушкилот дар ду сарҳад, Тоҷикистон ба Эрон рӯ меорад',
  fa: 'با دردسر در دو مرز، تاجیکستان به ایران رو می‌آورد',
  kk: 'Екі шекарада қиындық көрген Тәжікстан Иранға бет бұрды',
  ky: 'Эки чек арада кыйынчылык көргөн Тажикстан Иранга бет бурат',
  uz: 'Ikki chegarada notinchlik: Tojikiston Eronga yuzlanmoqda',
  tk: 'Iki araçäkde kynçylyk: Täjigistan Eýrana ýüzlenýär',
  tr: 'İki sınırda sorun yaşayan Tacikistan İran’a yöneliyor',
  zh: '两面边境不宁，塔吉克斯坦转向伊朗',
  ar: 'مع اضطراب على حدّين، طاجيكستان تتجه نحو إيران',
  de: 'Unruhe an zwei Grenzen: Tadschikistan blickt nach Iran',
  fr: 'Inquiet sur deux frontières, le Tadjikistan regarde l’Iran',
};

export const deck: Text = {
  en: 'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.',
  ru: 'Душанбе опасается талибов на юге. В 2022 году он столкнулся с Кыргызстаном, и тюркские государства поддержали усилия Кыргызстана по достижению мира. По мнению автора, он ищет партнёров по безопасности помимо России.',
  tg: 'Душанбе аз Толибон дар ҷануб ҳазар мекунад. Соли 2022 бо Қирғизистон бархӯрд кард ва кишварҳои турк он гоҳ талошҳои сулҳи Қирғизистонро дастгирӣ карданд. Ба назари муаллиф, он берун аз Русия шарикони амниятӣ меҷӯяд.',
  fa: 'دوشنبه از طالبان در جنوب نگران است. در سال ۲۰۲۲ با قرقیزستان درگیر شد و کشورهای ترک سپس از کوشش‌های قرقیزستان برای صلح پشتیبانی کردند. به نظر نویسنده، دوشنبه در پی شریکان امنیتی فراتر از روسیه است.',
  kk: 'Душанбе оңтүстіктегі «Талибаннан» сақтанады. 2022 жылы Қырғызстанмен қақтығысты, түркі мемлекеттері Қырғызстанның бейбітшілікке талпынысын қолдады. Автордың пікірінше, ол қауіпсіздікте Ресейден басқа серіктес іздейді.',
  ky: 'Душанбе түштүктөгү «Талибандан» сак. 2022-жылы Кыргызстан менен кагылышты, түрк мамлекеттери Кыргызстандын тынчтыкка аракетин колдоду. Автордун пикиринде, ал коопсуздукта Россиядан башка өнөктөш издейт.',
  uz: 'Dushanbe janubdagi Tolibondan xavotirda. 2022-yilda Qirgʻiziston bilan toʻqnashdi, turkiy davlatlar Qirgʻizistonning tinchlik yoʻlidagi harakatlarini qoʻllab-quvvatladi. Muallif fikricha, u Rossiyadan boshqa xavfsizlik sheriklarini izlamoqda.',
  tk: 'Duşenbe günortadaky «Talibandan» çekinýär. 2022-nji ýylda Gyrgyzystan bilen çaknyşdy, türki döwletler Gyrgyzystanyň parahatçylyk üçin tagallalaryny goldady. Awtoryň pikiriçe, ol howpsuzlykda Russiýadan başga hyzmatdaş gözleýär.',
  tr: 'Duşanbe güneydeki Taliban’dan çekiniyor. 2022’de Kırgızistan’la çatıştı, Türk devletleri de Kırgızistan’ın barış çabalarını destekledi. Yazara göre, güvenlikte Rusya’nın ötesinde ortaklar arıyor.',
  zh: '杜尚别对南面的塔利班心存戒备。2022年它与吉尔吉斯斯坦发生冲突，突厥国家随后支持吉尔吉斯斯坦的和平努力。作者认为，它正在俄罗斯之外寻找安全伙伴。',
  ar: 'تتوجس دوشنبه من طالبان جنوبًا. اشتبكت مع قيرغيزستان عام 2022، ثم أيّدت الدول التركية مساعي قيرغيزستان للسلام. وترى الكاتبة أنها تبحث عن شركاء أمنيين غير روسيا.',
  de: 'Duschanbe misstraut den Taliban im Süden. 2022 kam es zu Gefechten mit Kirgisistan, dessen Friedensbemühungen dann die Turkstaaten unterstützten. Die Autorin sieht es jenseits von Russland nach Sicherheitspartnern suchen.',
  fr: 'Douchanbé se méfie des talibans au sud. Il a affronté le Kirghizistan en 2022, et les États turciques ont alors soutenu les efforts de paix kirghizes. L’autrice le voit chercher des partenaires de sécurité au-delà de la Russie.',
};

/** The same for narrow columns. */
export const deckNarrow: Text = {
  en: 'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.',
  ru: 'Душанбе опасается талибов и столкнулся с Кыргызстаном в 2022 году. По мнению автора, он ищет партнёров по безопасности помимо России.',
  tg: 'Душанбе аз Толибон ҳазар мекунад ва соли 2022 бо Қирғизистон бархӯрд кард. Ба назари муаллиф, он берун аз Русия шарикони амниятӣ меҷӯяд.',
  fa: 'دوشنبه از طالبان نگران است و در سال ۲۰۲۲ با قرقیزستان درگیر شد. به نظر نویسنده، دوشنبه در پی شریکان امنیتی فراتر از روسیه است.',
  kk: 'Душанбе «Талибаннан» сақтанады, 2022 жылы Қырғызстанмен қақтығысты. Автордың пікірінше, ол қауіпсіздікте Ресейден басқа серіктес іздейді.',
  ky: 'Душанбе «Талибандан» сак, 2022-жылы Кыргызстан менен кагылышты. Автордун пикиринде, ал коопсуздукта Россиядан башка өнөктөш издейт.',
  uz: 'Dushanbe Tolibondan xavotirda, 2022-yilda Qirgʻiziston bilan toʻqnashdi. Muallif fikricha, u Rossiyadan boshqa xavfsizlik sheriklarini izlamoqda.',
  tk: 'Duşenbe «Talibandan» çekinýär, 2022-nji ýylda Gyrgyzystan bilen çaknyşdy. Awtoryň pikiriçe, ol howpsuzlykda Russiýadan başga hyzmatdaş gözleýär.',
  tr: 'Duşanbe Taliban’dan çekiniyor; 2022’de Kırgızistan’la çatıştı. Yazara göre, güvenlikte Rusya’nın ötesinde ortaklar arıyor.',
  zh: '杜尚别戒备塔利班，2022年与吉尔吉斯斯坦发生冲突。作者认为，它正在俄罗斯之外寻找安全伙伴。',
  ar: 'تتوجس دوشنبه من طالبان، واشتبكت مع قيرغيزستان عام 2022. وترى الكاتبة أنها تبحث عن شركاء أمنيين غير روسيا.',
  de: 'Duschanbe misstraut den Taliban und focht 2022 gegen Kirgisistan. Die Autorin sieht es jenseits von Russland nach Sicherheitspartnern suchen.',
  fr: 'Douchanbé se méfie des talibans et a affronté le Kirghizistan en 2022. L’autrice le voit chercher des partenaires de sécurité au-delà de la Russie.',
};

export const credit: Text = {
  en: 'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus',
  ru: 'Саманта Фангер, Каспийский политический центр, 2 ноября 2023 года; «Хьюман Райтс Вотч»; TRT World; «Азия-Плюс»',
  tg: 'Саманта Фангер, Маркази сиёсати Каспий, 2 ноябри соли 2023; Ҳюман Райтс Вотч; TRT World; «Азия-Плюс»',
  fa: 'سامانتا فانگر، مرکز سیاست‌گذاری خزر، ۲ نوامبر ۲۰۲۳؛ دیده‌بان حقوق بشر؛ تی‌آرتی ورلد؛ آسیا-پلاس',
  kk: 'Саманта Фангер, Каспий саясаты орталығы, 2023 жылғы 2 қараша; Human Rights Watch; TRT World; «Азия-Плюс»',
  ky: 'Саманта Фангер, Каспий саясаты борбору, 2023-жылдын 2-ноябры; Human Rights Watch; TRT World; «Азия-Плюс»',
  uz: 'Samantha Fanger, Kaspiy siyosati markazi, 2023-yil 2-noyabr; Human Rights Watch; TRT World; Asia-Plus',
  tk: 'Samantha Fanger, Hazar syýasaty merkezi, 2023-nji ýylyň 2-nji noýabry; Human Rights Watch; TRT World; Asia-Plus',
  tr: 'Samantha Fanger, Hazar Politika Merkezi, 2 Kasım 2023; Human Rights Watch; TRT World; Asia-Plus',
  zh: '萨曼莎·范格，里海政策中心，2023年11月2日；人权观察；TRT World；Asia-Plus',
  ar: 'سامانثا فانغر، مركز سياسات بحر قزوين، 2 نوفمبر 2023؛ هيومن رايتس ووتش؛ تي آر تي وورلد؛ آسيا بلس',
  de: 'Samantha Fanger, Caspian Policy Center, 2. November 2023; Human Rights Watch; TRT World; Asia-Plus',
  fr: 'Samantha Fanger, Caspian Policy Center, 2 novembre 2023 ; Human Rights Watch ; TRT World ; Asia-Plus',
};

/** Where the article and the record differ on the border conflict. */
export const borderNote: Text = {
  en: 'The article dates the border conflict to September 2023; it took place in September 2022.',
  ru: 'В статье пограничный конфликт отнесён к сентябрю 2023 года; он произошёл в сентябре 2022 года.',
  tg: 'Мақола муноқишаи сарҳадиро ба сентябри соли 2023 нисбат медиҳад; он дар сентябри соли 2022 рух дод.',
  fa: 'مقاله درگیری مرزی را در سپتامبر ۲۰۲۳ می‌داند؛ این درگیری در سپتامبر ۲۰۲۲ بود.',
  kk: 'Мақалада шекара қақтығысы 2023 жылғы қыркүйекке жатқызылған; ол 2022 жылғы қыркүйекте болды.',
  ky: 'Макалада чек ара кагылышы 2023-жылдын сентябрына таандык кылынат; ал 2022-жылдын сентябрында болгон.',
  uz: 'Maqolada chegaradagi toʻqnashuv 2023-yil sentabriga oid deyilgan; u 2022-yil sentabrida boʻlgan.',
  tk: 'Makalada araçäk çaknyşygy 2023-nji ýylyň sentýabryna degişli diýilýär; ol 2022-nji ýylyň sentýabrynda boldy.',
  tr: 'Makale sınır çatışmasını Eylül 2023’e tarihliyor; çatışma Eylül 2022’de oldu.',
  zh: '文章把边境冲突记为2023年9月；冲突发生在2022年9月。',
  ar: 'يؤرّخ المقال النزاع الحدودي بسبتمبر 2023؛ وقد وقع في سبتمبر 2022.',
  de: 'Der Artikel datiert den Grenzkonflikt auf September 2023; er fand im September 2022 statt.',
  fr: 'L’article date le conflit frontalier de septembre 2023 ; il a eu lieu en septembre 2022.',
};
