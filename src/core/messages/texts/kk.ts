import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Kazakh, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'Орталық Азия',
  'With trouble on two borders, Tajikistan looks to Iran':
    'Екі шекарада қиындық көрген Тәжікстан Иранға бет бұрды',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'Душанбе оңтүстіктегі «Талибаннан» сақтанады. 2022 жылы Қырғызстанмен қақтығысты, түркі мемлекеттері Қырғызстанның бейбітшілікке талпынысын қолдады. Автордың пікірінше, ол қауіпсіздікте Ресейден басқа серіктес іздейді.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'Душанбе «Талибаннан» сақтанады, 2022 жылы Қырғызстанмен қақтығысты. Автордың пікірінше, ол қауіпсіздікте Ресейден басқа серіктес іздейді.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'Саманта Фангер, Каспий саясаты орталығы, 2023 жылғы 2 қараша; Human Rights Watch; TRT World; «Азия-Плюс»',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'Мақалада шекара қақтығысы 2023 жылғы қыркүйекке жатқызылған; ол 2022 жылғы қыркүйекте болды.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'Иранның қорғаныс министрі сапарынан екі апта өткен соң. Автордың пайымдауынша, Тәжікстан Ресейге сүйене отырып Иранға жақындап келеді, оңтүстігіндегі «Талибанға» қарсы тұр және Қырғызстанмен шекарасын әлі шешкен жоқ.',
  // The story in steps.
  'A general lands in Dushanbe': 'Генерал Душанбеге ұшып келді',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    '2023 жылғы 17 қазанда Иранның қорғаныс министрі Тәжікстан басшылығымен кездесті; көпшілікке аз айтылды.',
  'Not Russia alone: others step in': 'Жалғыз Ресей емес: басқалар іске кіріседі',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'Өңір Ресеймен қатар өзіне кеңістік іздегенде, Қытай, Батыс және Иран іске кіріседі.',
  'Mending an old tie': 'Ескі байланысты қалпына келтіру',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'Форум, жұмыс тобы және ортақ тіл 2021 жылдан бері Иран мен Тәжікстанды жақындатып келеді. Форумды екінші дереккөз растамаған.',
  'In the room in New Delhi': 'Нью-Делиде бір үстел басында',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'ШЫҰ-да Тәжікстан министрі Үндістан, Қытай, Қазақстан және Иран министрлерімен, сондай-ақ Ресей министрімен бірге отыр; Иран әлі бақылаушы.',
  'The neighbour to the south': 'Оңтүстіктегі көрші',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    '«Талибанның» оралуы — екі мемлекетке ортақ қауіп; хабарларға қарағанда, Душанбе қарсыластарға пана беріп, ескерту алады.',
  'Iran looks for friends': 'Иран дос іздейді',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'Ирактағы ықпал, Ресейге жақындық және Батыспен шиеленіс Иранды шығысқа итермелейді.',
  'A border conflict and a Turkic voice': 'Шекара қақтығысы және түркі үні',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    '2022 жылғы қыркүйекте Қырғызстанмен ұрыс, одан соң ТМҰ Қырғызстанның бейбітшілік әрекетін қолдайды; Тәжікстан шетте қалады.',
  'What was expected, and what came after': 'Не күтілді және кейін не болды',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'Автордың 2023 жылғы қарашадағы болжамы, одан кейін деректер көрсеткені: 2025 жылғы шекара туралы шарт, «Талибанмен» келіссөздер және Иранмен соғыс.',
  // Insets.
  '14–17 September 2022': '2022 жылғы 14–17 қыркүйек',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'Шекараның шамамен 110 км бойындағы ұрыс; 100-ден астам адам қаза тапты деп хабарланды',
  'Where they fought in 2022': '2022 жылғы ұрыс орны',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'Шекараның шамамен 110 км-і (жуан сызық); 100-ден астам адам қаза тапты деп хабарланды. 2025 жылғы 13 наурыздағы шартпен реттелді.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'Шекара қақтығысы 2023 жылғы қыркүйекке жатқызылған.',
  'The SCO defence ministers met in May 2023.':
    'ШЫҰ елдерінің қорғаныс министрлері 2023 жылғы мамырда кездесті.',
  'The SCO meeting shows cooperation beyond Russia.':
    'ШЫҰ кездесуі Ресейден тыс ынтымақтастықты көрсетеді.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'Мақалада Иран, Қазақстан, Үндістан және Ресей Тәжікстанның көршілері деп аталған.',
  'Iraq is a concern that Tajikistan shares.': 'Ирак — Тәжікстан да бөлісетін алаңдаушылық.',
  'The OTS was at first about cultural cooperation.':
    'Түркі мемлекеттері ұйымы әуелі мәдени ынтымақтастықпен айналысқан.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'Тәжікстан мен Өзбекстан Орталық Азияның бес мемлекетінің ең кедейлері болған.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'Өзбекстан да Тәжікстан сияқты Ресейге сүйенеді.',
  'Tajikistan has no official regional platform.': 'Тәжікстанның ресми өңірлік алаңы жоқ.',
  'A tourism forum took place on 13 June 2022.': '2022 жылғы 13 маусымда туризм форумы өтті.',
  'A joint task force met; its level is not stated.':
    'Бірлескен жұмыс тобы жиналды; оның деңгейі айтылмаған.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'Қазақстан мен Өзбекстан Қырғызстанды қолдап ресми мәлімдеме жасамады.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'Қырғызстанды Түркі мемлекеттері ұйымы қолдады, ал Қазақстан мен Өзбекстан мәлімдеме жасамады.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'Ол 2022 жылғы 14–17 қыркүйекте болды.',
  'They met on 28 April 2023 in New Delhi.': 'Олар 2023 жылғы 28 сәуірде Нью-Делиде кездесті.',
  'Russia’s minister took part in it as well.': 'Оған Ресей министрі де қатысты.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'Бұл төрт елдің ешқайсысы Тәжікстанмен шектеспейді; онымен Ауғанстан, Қытай, Қырғызстан және Өзбекстан шектеседі.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'Мақалада бұл түсіндірілмейді. Қателік болуы мүмкін; автордан сұралмаған.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    '2009 жылғы құрылтай келісімі сыртқы саясат пен экономиканы да қамтиды; түркі мемлекеттерінің мәдени ұйымы — ТҮРКСОЙ.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'Жан басына шаққандағы ЖІӨ бойынша 1991 жылы Тәжікстан соңғы орында болды (458 АҚШ доллары), одан жоғары Қырғызстан (569), сосын Өзбекстан (658); 2023 жылы да солай болды.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'Ол 2012 жылдан бері ҰҚШҰ-дан тыс, ал ЕАЭО-да бақылаушы.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'Ол Орталық Азияның консультативтік кездесулеріне қатысады және 2023 жылғы қыркүйекте оларды қабылдады.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'Ол туралы басқа хабар табылмады; 2022 жылғы қарашадағы бір хабарда сол айдың 12-сінде Душанбеде өткен форум айтылады.',
  'It was the first session, held by the interior ministries.':
    'Бұл ішкі істер министрліктері өткізген алғашқы отырыс еді.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'Екеуі де оның жағына шықпады, бірақ екі президент те 2022 жылғы қыркүйекте қақтығысқа үн қатты: Қазақстан президенті көңіл айтып, бейбітшілікке шақырды, Өзбекстан президенті екі жаққа да телефон шалды.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    '2022 жылғы 11 қарашадағы Самарқан декларациясында ТМҰ-ға мүше барлық мемлекет басшылары, оның ішінде Қазақстан мен Өзбекстан басшылары, Қырғызстанның бейбіт шешімге талпынысын қолдады.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'Иранның қорғаныс министрі Душанбеге келді',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    '2021 жылғы қыркүйек\nБилігіне Тәжікстан қарсы «Талибан» оған араласпауды ескертті',
  'Leans on Russia, the author says': 'Ресейге сүйенеді, дейді автор',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    '2022 жылғы 16 қыркүйекте атысты тоқтатуға шақырып, Қырғызстанның бейбітшілік әрекетін қолдайды',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'ТМҰ бас хатшысы атысты тоқтатуға шақырып, Қырғызстанның бейбіт шешімге ұмтылысын қолдады.',
  'the author, Samantha Fanger (CPC)': 'автор Саманта Фангер (Каспий саясаты орталығы)',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'Иранның қорғаныс министрі делегация бастап ресми сапармен Душанбеге ұшып келді.',
  'In recent years both governments have worked to restore ties.':
    'Соңғы жылдары екі үкімет те байланыстарды қалпына келтіруге тырысты.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    '«Талибанның» билікке оралуы екі мемлекет үшін де ықтимал қауіп деп саналады.',
  'contacts have resumed': 'байланыстар қайта жанданды',
  'Tajikistan took a hard public line against the Taliban government.':
    'Тәжікстан «Талибан» үкіметіне қатысты жария түрде қатаң ұстаным алды.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    '«Талибан» үкіметі басшысының орынбасары «Әл-Жазира» арнасында Тәжікстанға Ауғанстан істеріне араласпауды ескертті.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'Иранның Ресеймен байланысы оның оқшаулануының бір себебі ретінде аталады.',
  'Poverty led Tajikistan to lean on Russia.': 'Кедейлік Тәжікстанды Ресейге сүйенуге мәжбүр етті.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'Шекараның шамамен 110 км бойындағы төрт күндік ұрыста ондаған бейбіт тұрғын мен әскери қызметші қаза тапты.',
};
