import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Russian, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'Центральная Азия',
  'With trouble on two borders, Tajikistan looks to Iran':
    'Трудности на двух границах: Таджикистан смотрит на Иран',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'Душанбе опасается талибов на юге. В 2022 году произошло столкновение с Кыргызстаном, и тюркские государства поддержали усилия Кыргызстана по достижению мира. По мнению автора, Душанбе ищет партнёров по безопасности помимо России.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'Душанбе опасается талибов; в 2022 году произошло столкновение с Кыргызстаном. По мнению автора, Душанбе ищет партнёров по безопасности помимо России.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'Саманта Фангер, Каспийский политический центр, 2 ноября 2023 года; «Хьюман Райтс Вотч»; TRT World; «Азия-Плюс»',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'В статье пограничный конфликт отнесён к сентябрю 2023 года; он произошёл в сентябре 2022 года.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'Две недели спустя после визита министра обороны Ирана. По оценке автора, Таджикистан сближается с Ираном, опираясь при этом на Россию, противостоит «Талибану» на юге и ещё не урегулировал вопрос о границе с Кыргызстаном.',
  // The story in steps.
  'A general lands in Dushanbe': 'Генерал прилетает в Душанбе',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    '17 октября 2023 года министр обороны Ирана встретился с руководством Таджикистана; публично было сказано немного.',
  'Not Russia alone: others step in': 'Не одна Россия: в игру вступают другие',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'Регион ищет свободу манёвра рядом с Россией, и в игру вступают Китай, Запад и Иран.',
  'Mending an old tie': 'Восстановление давних связей',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'Форум, рабочая группа и общий язык с 2021 года сближают Иран и Таджикистан. Проведение форума вторым источником не подтверждено.',
  'In the room in New Delhi': 'За одним столом в Нью-Дели',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'На встрече ШОС министр Таджикистана заседает с коллегами из Индии, Китая, Казахстана и Ирана, а также из России; Иран пока остаётся наблюдателем.',
  'The neighbour to the south': 'Сосед на юге',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    'Возвращение «Талибана» вызывает опасения у обоих государств; Душанбе, по сообщениям, даёт убежище его противникам и получает предупреждения.',
  'Iran looks for friends': 'Иран ищет друзей',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'Рычаги влияния в Ираке, близость к России и напряжённость с Западом толкают Иран на восток.',
  'A border conflict and a Turkic voice': 'Пограничный конфликт и тюркский голос',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    'Бои с Кыргызстаном в сентябре 2022 года, затем ОТГ поддерживает мирные усилия Кыргызстана; Таджикистан стоит особняком.',
  'What was expected, and what came after': 'Чего ожидали и что было потом',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'Ожидание автора в ноябре 2023 года, затем — то, что показывают факты: договор о границе 2025 года, переговоры с «Талибаном» и война с Ираном.',
  // Insets.
  '14–17 September 2022': '14–17 сентября 2022 года',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'Бои примерно на 110 км границы; сообщается о более чем 100 погибших',
  'Where they fought in 2022': 'Где шли бои в 2022 году',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'Примерно 110 км границы (толстая линия); сообщается о более чем 100 погибших. Урегулировано договором от 13 марта 2025 года.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'Пограничный конфликт датирован сентябрём 2023 года.',
  'The SCO defence ministers met in May 2023.':
    'Министры обороны стран ШОС встретились в мае 2023 года.',
  'The SCO meeting shows cooperation beyond Russia.':
    'Встреча ШОС показывает сотрудничество помимо России.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'В статье Иран, Казахстан, Индия и Россия названы соседями Таджикистана.',
  'Iraq is a concern that Tajikistan shares.':
    'Ирак вызывает общую обеспокоенность, в том числе у Таджикистана.',
  'The OTS was at first about cultural cooperation.':
    'ОТГ сначала занималась культурным сотрудничеством.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'Таджикистан и Узбекистан были беднейшими из пяти государств Центральной Азии.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'Узбекистан опирается на Россию так же, как Таджикистан.',
  'Tajikistan has no official regional platform.':
    'У Таджикистана нет официальной региональной площадки.',
  'A tourism forum took place on 13 June 2022.': '13 июня 2022 года прошёл туристический форум.',
  'A joint task force met; its level is not stated.':
    'Собралась совместная рабочая группа; её уровень не указан.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'Казахстан и Узбекистан не выступили с официальными заявлениями в поддержку Кыргызстана.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'Кыргызстан поддержала ОТГ, а Казахстан и Узбекистан заявлений не делали.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'Он произошёл 14–17 сентября 2022 года.',
  'They met on 28 April 2023 in New Delhi.': 'Они встретились 28 апреля 2023 года в Нью-Дели.',
  'Russia’s minister took part in it as well.': 'В ней участвовал и министр обороны России.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'Ни одна из четырёх стран не граничит с Таджикистаном; граничат Афганистан, Китай, Кыргызстан и Узбекистан.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'В статье это не объясняется. Возможно, это описка; автора не спрашивали.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    'Учредительное соглашение 2009 года охватывает также внешнюю политику и экономику; культурная организация тюркских государств — ТЮРКСОЙ.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'По ВВП на душу населения в 1991 году последним был Таджикистан (458 долларов США), за ним с конца шли Кыргызстан (569) и Узбекистан (658); тот же порядок был и в 2023 году.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'С 2012 года он не состоит в ОДКБ, а в ЕАЭС является наблюдателем.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'Он участвует в консультативных встречах глав государств Центральной Азии и в сентябре 2023 года принимал такую встречу.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'Других сообщений о нём не найдено; одно, за ноябрь 2022 года, рассказывает о форуме в Душанбе 12-го числа того же месяца.',
  'It was the first session, held by the interior ministries.':
    'Это было первое заседание, его провели министерства внутренних дел.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'Ни один из них не встал на его сторону, но оба президента высказались о конфликте в сентябре 2022 года: президент Казахстана выразил соболезнования и призвал к миру, президент Узбекистана позвонил обеим сторонам.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    'В Самаркандской декларации от 11 ноября 2022 года все главы государств ОТГ, в том числе Казахстана и Узбекистана, поддержали усилия Кыргызстана по мирному решению.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'Министр обороны Ирана посещает Душанбе',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    'Сентябрь 2021 года\nТалибы, против власти которых выступает Таджикистан, предостерегают его от вмешательства',
  'Leans on Russia, the author says': 'Опирается на Россию, считает автор',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    '16 сентября 2022 года призывает к прекращению огня и поддерживает мирные усилия Кыргызстана',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'Генеральный секретарь ОТГ призвал к прекращению огня и поддержал усилия Кыргызстана по мирному выходу.',
  'the author, Samantha Fanger (CPC)': 'автор, Саманта Фангер (Каспийский политический центр)',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'Министр обороны Ирана во главе делегации прилетел в Душанбе с официальным визитом.',
  'In recent years both governments have worked to restore ties.':
    'В последние годы оба правительства работали над восстановлением связей.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    'Возвращение «Талибана» к власти рассматривается как возможная угроза для обоих государств.',
  'contacts have resumed': 'контакты возобновились',
  'Tajikistan took a hard public line against the Taliban government.':
    'Таджикистан публично занял жёсткую позицию в отношении правительства «Талибана».',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    'Заместитель главы правительства «Талибана» в эфире «Аль-Джазиры» предостерёг Таджикистан от вмешательства в афганские дела.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'Связи Ирана с Россией названы одной из причин его изоляции.',
  'Poverty led Tajikistan to lean on Russia.':
    'Бедность привела к тому, что Таджикистан опирается на Россию.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'За четыре дня боёв на участке границы протяжённостью около 110 км погибли десятки мирных жителей и военных.',
};
