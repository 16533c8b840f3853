import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Kyrgyz, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'Борбордук Азия',
  'With trouble on two borders, Tajikistan looks to Iran':
    'Эки чек арада кыйынчылык көргөн Тажикстан Иранга бет бурат',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'Душанбе түштүктөгү «Талибандан» сактанат. 2022-жылы Кыргызстан менен кагылышты, түрк мамлекеттери Кыргызстандын тынчтыкка аракетин колдоду. Автордун пикиринде, ал коопсуздукта Россиядан башка өнөктөш издейт.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'Душанбе «Талибандан» сактанат, 2022-жылы Кыргызстан менен кагылышты. Автордун пикиринде, ал коопсуздукта Россиядан башка өнөктөш издейт.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'Саманта Фангер, Каспий саясаты борбору, 2023-жылдын 2-ноябры; Human Rights Watch; TRT World; «Азия-Плюс»',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'Макалада чек ара кагылышуусу 2023-жылдын сентябрына таандык кылынат; ал 2022-жылдын сентябрында болгон.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'Ирандын коргоо министринин сапарынан эки жума өткөн соң. Автордун баамында, Тажикстан Россияга таянып, Иранга жакындап жатат, түштүгүндөгү «Талибанга» каршы турат жана Кыргызстан менен чек арасын али чече элек.',
  // The story in steps.
  'A general lands in Dushanbe': 'Генерал Душанбеге учуп келди',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    '2023-жылдын 17-октябрында Ирандын коргоо министри Тажикстандын жетекчилери менен жолукту; көпчүлүккө аз айтылды.',
  'Not Russia alone: others step in': 'Жалгыз Россия эмес: башкалар ишке киришет',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'Аймак Россиянын жанында өзүнө мейкиндик издегенде, Кытай, Батыш жана Иран ишке киришет.',
  'Mending an old tie': 'Эски байланышты калыбына келтирүү',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'Форум, жумушчу топ жана орток тил 2021-жылдан бери Иран менен Тажикстанды жакындатып келет. Форумду экинчи булак ырастаган эмес.',
  'In the room in New Delhi': 'Нью-Делиде бир үстөлдө',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'ШКУда Тажикстандын министри Индия, Кытай, Казакстан жана Ирандын, ошондой эле Россиянын министрлери менен чогуу отурат; Иран али байкоочу.',
  'The neighbour to the south': 'Түштүктөгү кошуна',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    '«Талибандын» кайтып келиши — эки мамлекетке тең коркунуч; кабарларга караганда, Душанбе каршылаштарга баш калка берип, эскертүү алат.',
  'Iran looks for friends': 'Иран дос издейт',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'Ирактагы таасир, Россияга жакындык жана Батыш менен чыңалуу Иранды чыгышка түртөт.',
  'A border conflict and a Turkic voice': 'Чек ара кагылышуусу жана түрк мамлекеттеринин үнү',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    '2022-жылдын сентябрында Кыргызстан менен салгылашуу, андан соң ТМУ Кыргызстандын тынчтыкка аракетин колдойт; Тажикстан четте турат.',
  'What was expected, and what came after': 'Эмне күтүлдү жана андан кийин эмне болду',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'Автордун 2023-жылдын ноябрындагы болжолу, андан кийин фактылар көрсөткөнү: 2025-жылдагы чек ара келишими, «Талибан» менен сүйлөшүүлөр жана Иран менен согуш.',
  // Insets.
  '14–17 September 2022': '2022-жылдын 14–17-сентябры',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'Чек аранын болжол менен 110 км боюнда салгылашуу; 100дөн ашуун адам каза тапканы кабарланган',
  'Where they fought in 2022': '2022-жылы салгылашуу болгон жер',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'Чек аранын болжол менен 110 км (жоон сызык); 100дөн ашуун адам каза тапканы кабарланган. 2025-жылдын 13-мартындагы келишим менен чечилди.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'Чек ара кагылышуусу 2023-жылдын сентябрына таандык кылынган.',
  'The SCO defence ministers met in May 2023.':
    'ШКУ өлкөлөрүнүн коргоо министрлери 2023-жылдын майында жолугушту.',
  'The SCO meeting shows cooperation beyond Russia.':
    'ШКУнун жыйыны Россиядан тышкары кызматташууну көрсөтөт.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'Макалада Иран, Казакстан, Индия жана Россия Тажикстандын кошуналары деп аталган.',
  'Iraq is a concern that Tajikistan shares.': 'Ирак — Тажикстан да бөлүшкөн тынчсыздануу.',
  'The OTS was at first about cultural cooperation.':
    'Түрк мамлекеттер уюму адегенде маданий кызматташуу менен алектенген.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'Тажикстан менен Өзбекстан Борбордук Азиянын беш мамлекетинин эң жакырлары болгон.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'Өзбекстан да Тажикстандай эле Россияга таянат.',
  'Tajikistan has no official regional platform.': 'Тажикстандын расмий аймактык аянтчасы жок.',
  'A tourism forum took place on 13 June 2022.': '2022-жылдын 13-июнунда туризм форуму өттү.',
  'A joint task force met; its level is not stated.':
    'Биргелешкен жумушчу топ чогулган; анын деңгээли айтылган эмес.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'Казакстан менен Өзбекстан Кыргызстанды колдогон расмий билдирүү жасаган жок.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'Кыргызстанды Түрк мамлекеттер уюму колдогон, ал эми Казакстан менен Өзбекстан билдирүү жасаган жок.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'Ал 2022-жылдын 14–17-сентябрында болгон.',
  'They met on 28 April 2023 in New Delhi.': 'Алар 2023-жылдын 28-апрелинде Нью-Делиде жолугушкан.',
  'Russia’s minister took part in it as well.': 'Ага Россиянын министри да катышкан.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'Бул төрт өлкөнүн бири да Тажикстан менен чектешпейт; аны менен Афганистан, Кытай, Кыргызстан жана Өзбекстан чектешет.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'Макалада бул түшүндүрүлбөйт. Жаңылыштык болушу мүмкүн; автордон суралган эмес.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    '2009-жылдагы түзүү макулдашуусу тышкы саясатты жана экономиканы да камтыйт; түрк мамлекеттеринин маданий уюму — ТҮРКСОЙ.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'Киши башына ИДП боюнча 1991-жылы Тажикстан акыркы орунда болгон (458 АКШ доллары), андан жогору Кыргызстан (569), анан Өзбекстан (658); 2023-жылы да ошондой болгон.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'Ал 2012-жылдан бери ЖККУнун курамында эмес, ЕАЭБде байкоочу.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'Ал Борбордук Азиянын консультативдик жолугушууларына катышат жана 2023-жылдын сентябрында аларды кабыл алган.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'Ал тууралуу башка кабар табылган жок; 2022-жылдын ноябрындагы бир кабарда ошол айдын 12-синде Душанбеде өткөн форум айтылат.',
  'It was the first session, held by the interior ministries.':
    'Бул ички иштер министрликтери өткөргөн биринчи жыйын болгон.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'Экөө тең анын тарабын алган жок, бирок эки президент тең 2022-жылдын сентябрында кагылышуу боюнча үн каткан: Казакстандын президенти көңүл айтып, тынчтыкка чакырган, Өзбекстандын президенти эки тарапка тең телефон чалган.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    '2022-жылдын 11-ноябрындагы Самарканд декларациясында ТМУнун бардык мамлекет башчылары, анын ичинде Казакстан менен Өзбекстандын башчылары, Кыргызстандын тынч чечимге аракетин колдогон.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'Ирандын коргоо министри Душанбеге келди',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    '2021-жылдын сентябры\nБийлигине Тажикстан каршы «Талибан» ага кийлигишпөөнү эскертти',
  'Leans on Russia, the author says': 'Россияга таянат, дейт автор',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    '2022-жылдын 16-сентябрында ок атышууну токтотууга чакырып, Кыргызстандын тынчтык аракетин колдойт',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'ТМУнун башкы катчысы ок атышууну токтотууга чакырып, Кыргызстандын тынч чечимге аракетин колдоду.',
  'the author, Samantha Fanger (CPC)': 'автор Саманта Фангер (Каспий саясаты борбору)',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'Ирандын коргоо министри делегация баштап расмий сапар менен Душанбеге учуп келди.',
  'In recent years both governments have worked to restore ties.':
    'Акыркы жылдары эки өкмөт тең байланыштарды калыбына келтирүүгө аракет кылды.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    '«Талибандын» бийликке кайтып келиши эки мамлекет үчүн тең ыктымал коркунуч деп эсептелет.',
  'contacts have resumed': 'байланыштар кайра башталды',
  'Tajikistan took a hard public line against the Taliban government.':
    'Тажикстан «Талибан» өкмөтүнө карата ачык катаал позиция алды.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    '«Талибан» өкмөтүнүн башчысынын орун басары «Аль-Жазира» каналында Тажикстанга Афганистандын иштерине кийлигишпөөнү эскертти.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'Ирандын Россия менен байланыштары анын обочолонушунун бир себеби катары аталат.',
  'Poverty led Tajikistan to lean on Russia.':
    'Жакырчылык Тажикстанды Россияга таянууга алып келди.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'Чек аранын болжол менен 110 км боюндагы төрт күндүк салгылашууда ондогон жай тургун менен аскер каза тапты.',
};
