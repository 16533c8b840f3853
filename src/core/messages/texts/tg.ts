import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Tajik, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'Осиёи Марказӣ',
  'With trouble on two borders, Tajikistan looks to Iran':
    'Ду сарҳади ноором: Тоҷикистон ба Эрон рӯ меорад',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'Душанбе аз Толибон дар ҷануб ҳазар мекунад. Соли 2022 бо Қирғизистон бархӯрд кард ва давлатҳои туркӣ он гоҳ талошҳои сулҳи Қирғизистонро дастгирӣ карданд. Ба назари муаллиф, он берун аз Русия шарикони амниятӣ меҷӯяд.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'Душанбе аз Толибон ҳазар мекунад ва соли 2022 бо Қирғизистон бархӯрд кард. Ба назари муаллиф, он берун аз Русия шарикони амниятӣ меҷӯяд.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'Саманта Фангер, Маркази сиёсати Каспий, 2 ноябри соли 2023; Ҳюман Райтс Вотч; TRT World; «Азия-Плюс»',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'Мақола муноқишаи сарҳадиро ба сентябри соли 2023 нисбат медиҳад; он дар сентябри соли 2022 рух дод.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'Ду ҳафта пас аз сафари вазири мудофиаи Эрон. Ба андешаи муаллиф, Тоҷикистон, ки ба Русия такя мекунад, ба Эрон наздик мешавад, дар ҷануб муқобили Толибон меистад ва ҳанӯз масъалаи сарҳади худ бо Қирғизистонро ҳал накардааст.',
  // The story in steps.
  'A general lands in Dushanbe': 'Генерал вориди Душанбе мешавад',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    '17 октябри соли 2023 вазири мудофиаи Эрон бо роҳбарони Тоҷикистон мулоқот кард; ошкоро чизи зиёде гуфта нашуд.',
  'Not Russia alone: others step in': 'На танҳо Русия: дигарон ба саҳна меоянд',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'Минтақа дар канори Русия майдони бештари амал меҷӯяд, ва Чин, Ғарб ва Эрон ба саҳна меоянд.',
  'Mending an old tie': 'Барқарорсозии робитаи дерина',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'Аз соли 2021 форум, гурӯҳи корӣ ва забони муштарак Эрону Тоҷикистонро ба ҳам наздик мекунанд. Баргузории форумро манбаи дуюм тасдиқ накардааст.',
  'In the room in New Delhi': 'Сари як миз дар Деҳлии Нав',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'Дар нишасти СҲШ вазири Тоҷикистон бо ҳамтоёнаш аз Ҳиндустон, Чин, Қазоқистон ва Эрон, инчунин аз Русия менишинад; Эрон ҳанӯз нозир аст.',
  'The neighbour to the south': 'Ҳамсояи ҷанубӣ',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    'Бозгашти Толибон тарси муштараки ҳар ду давлат аст; Душанбе, тибқи хабарҳо, мухолифони онҳоро паноҳ медиҳад ва ҳушдор мегирад.',
  'Iran looks for friends': 'Эрон дӯст меҷӯяд',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'Фишанги таъсир дар Ироқ, наздикӣ ба Русия ва ташаннуҷ бо Ғарб Эронро водор мекунанд, ки ба Шарқ рӯ оварад.',
  'A border conflict and a Turkic voice': 'Муноқишаи сарҳадӣ ва овози давлатҳои туркӣ',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    'Задухӯрд бо Қирғизистон дар сентябри соли 2022, сипас Созмони давлатҳои туркӣ кӯшишҳои сулҳҷӯёнаи Қирғизистонро дастгирӣ мекунад; Тоҷикистон дар канор мемонад.',
  'What was expected, and what came after': 'Чӣ интизор мерафт ва он чи пас аз он шуд',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'Интизории муаллиф дар ноябри соли 2023, сипас он чи далелҳо нишон медиҳанд: шартномаи сарҳадии соли 2025, музокирот бо Толибон ва ҷанг бо Эрон.',
  // Insets.
  '14–17 September 2022': '14–17 сентябри соли 2022',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'Задухӯрдҳо дар тақрибан 110 км сарҳад; хабар аз зиёда аз 100 кушта',
  'Where they fought in 2022': 'Ҷойи задухӯрдҳои соли 2022',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'Тақрибан 110 км сарҳад (хатти ғафс); хабар аз зиёда аз 100 кушта. Бо шартномаи 13 марти соли 2025 ҳал шуд.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'Муноқишаи сарҳадӣ ба сентябри соли 2023 нисбат дода шудааст.',
  'The SCO defence ministers met in May 2023.':
    'Вазирони мудофиаи кишварҳои СҲШ моҳи майи соли 2023 вохӯрданд.',
  'The SCO meeting shows cooperation beyond Russia.':
    'Ҷаласаи СҲШ аз ҳамкорӣ берун аз Русия дарак медиҳад.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'Мақола Эрон, Қазоқистон, Ҳиндустон ва Русияро ҳамсояҳои Тоҷикистон меномад.',
  'Iraq is a concern that Tajikistan shares.':
    'Ироқ боиси нигаронии муштарак, аз ҷумла барои Тоҷикистон аст.',
  'The OTS was at first about cultural cooperation.':
    'Созмони давлатҳои туркӣ дар аввал ба ҳамкории фарҳангӣ машғул буд.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'Тоҷикистон ва Ӯзбекистон аз панҷ кишвари Осиёи Марказӣ камбизоаттарин буданд.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'Ӯзбекистон мисли Тоҷикистон ба Русия такя мекунад.',
  'Tajikistan has no official regional platform.': 'Тоҷикистон майдони расмии минтақавӣ надорад.',
  'A tourism forum took place on 13 June 2022.': '13 июни соли 2022 форуми сайёҳӣ баргузор шуд.',
  'A joint task force met; its level is not stated.':
    'Гурӯҳи кории муштарак ҷамъ омад; сатҳи он зикр нашудааст.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'Қазоқистон ва Ӯзбекистон дар дастгирии Қирғизистон изҳороти расмӣ накарданд.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'Қирғизистонро Созмони давлатҳои туркӣ дастгирӣ кард, Қазоқистон ва Ӯзбекистон изҳорот надоданд.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'Он аз 14 то 17 сентябри соли 2022 рух дод.',
  'They met on 28 April 2023 in New Delhi.': 'Онҳо 28 апрели соли 2023 дар Деҳлии Нав вохӯрданд.',
  'Russia’s minister took part in it as well.': 'Вазири Русия низ дар он иштирок дошт.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'Ҳеҷ яке аз ин чор кишвар бо Тоҷикистон сарҳад надорад; Афғонистон, Чин, Қирғизистон ва Ӯзбекистон доранд.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'Мақола инро шарҳ намедиҳад. Шояд ин саҳв бошад; аз муаллиф пурсида нашудааст.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    'Созишномаи таъсиси он аз соли 2009 сиёсати хориҷӣ ва иқтисодро низ дар бар мегирад; созмони фарҳангии давлатҳои туркӣ ТУРКСОЙ аст.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'Аз рӯйи ММД ба сари аҳолӣ соли 1991 Тоҷикистон дар ҷойи охирин буд (458 доллари ИМА), пеш аз он Қирғизистон (569) ва сипас Ӯзбекистон (658); соли 2023 низ ҳамин тартиб буд.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'Он аз соли 2012 берун аз СААД аст ва дар ИИАО нозир аст.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'Он дар вохӯриҳои машваратии Осиёи Марказӣ иштирок мекунад ва моҳи сентябри соли 2023 мизбони онҳо буд.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'Хабари дигаре аз он ёфт нашуд; як хабари ноябри соли 2022 аз форум дар Душанбе дар рӯзи 12-уми ҳамон моҳ нақл мекунад.',
  'It was the first session, held by the interior ministries.':
    'Ин ҷаласаи нахустин буд, ки вазоратҳои корҳои дохилӣ гузарониданд.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'Ҳеҷ яке ҷониби онро нагирифт, аммо ҳар ду президент моҳи сентябри соли 2022 ба муноқиша вокуниш нишон доданд: президенти Қазоқистон таъзия баён карда, ба сулҳ даъват намуд, президенти Ӯзбекистон ба ҳар ду тараф занг зад.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    'Дар Эъломияи Самарқанд аз 11 ноябри соли 2022 ҳамаи сарони кишварҳои СДТ, аз ҷумла Қазоқистон ва Ӯзбекистон, талошҳои Қирғизистонро барои ҳалли осоишта дастгирӣ карданд.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'Вазири мудофиаи Эрон ба Душанбе меояд',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    'Сентябри соли 2021\nТолибон, ки Тоҷикистон зидди ҳукумати онҳост, ҳушдор медиҳанд, ки дахолат накунад',
  'Leans on Russia, the author says': 'Ба Русия такя мекунад, мегӯяд муаллиф',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    '16 сентябри соли 2022 ба оташбас даъват ва талошҳои сулҳи Қирғизистонро дастгирӣ мекунад',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'Дабири кулли СДТ ба оташбас даъват кард ва талошҳои Қирғизистонро барои роҳи осоишта дастгирӣ намуд.',
  'the author, Samantha Fanger (CPC)': 'муаллиф, Саманта Фангер (Маркази сиёсати Каспий)',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'Вазири мудофиаи Эрон дар сари ҳайат бо сафари расмӣ ба Душанбе омад.',
  'In recent years both governments have worked to restore ties.':
    'Дар солҳои охир ҳар ду ҳукумат барои барқарор кардани робитаҳо талош кардаанд.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    'Бозгашти Толибон ба қудрат хатари эҳтимолӣ барои ҳар ду давлат дониста мешавад.',
  'contacts have resumed': 'тамосҳо аз нав барқарор шудаанд',
  'Tajikistan took a hard public line against the Taliban government.':
    'Тоҷикистон дар баробари ҳукумати Толибон ошкоро мавқеи сахт гирифт.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    'Муовини сарвари ҳукумати Толибон дар «Ал-Ҷазира» ба Тоҷикистон ҳушдор дод, ки ба корҳои Афғонистон дахолат накунад.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'Робитаҳои Эрон бо Русия яке аз сабабҳои инзивои он номида мешаванд.',
  'Poverty led Tajikistan to lean on Russia.':
    'Камбизоатӣ боис шуд, ки Тоҷикистон ба Русия такя кунад.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'Дар натиҷаи чор рӯзи задухӯрдҳо дар қитъаи тақрибан 110-километраи сарҳад даҳҳо сокини осоишта ва низомӣ кушта шуданд.',
};
