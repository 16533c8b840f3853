import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Arabic, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'آسيا الوسطى',
  'With trouble on two borders, Tajikistan looks to Iran':
    'طاجيكستان تتجه نحو إيران وسط اضطراب على حدّين لها',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'تتوجس دوشنبه من طالبان جنوبًا. اشتبكت مع قيرغيزستان عام 2022، ثم أيّدت الدول التركية مساعي قيرغيزستان للسلام. وترى الكاتبة أنها تبحث عن شركاء أمنيين غير روسيا.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'تتوجس دوشنبه من طالبان، واشتبكت مع قيرغيزستان عام 2022. وترى الكاتبة أنها تبحث عن شركاء أمنيين غير روسيا.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'سامانثا فانغر، مركز سياسات بحر قزوين، 2 نوفمبر 2023؛ هيومن رايتس ووتش؛ تي آر تي وورلد؛ آسيا بلس',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'يؤرّخ المقال النزاع الحدودي بسبتمبر 2023؛ وقد وقع في سبتمبر 2022.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'بعد أسبوعين من زيارة وزير الدفاع الإيراني. ترى الكاتبة أن طاجيكستان تتقارب مع إيران وهي تعتمد على روسيا، وتقف في وجه طالبان في الجنوب، ولم تسوِّ بعدُ حدودها مع قيرغيزستان.',
  // The story in steps.
  'A general lands in Dushanbe': 'جنرال يصل إلى دوشنبه',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    'التقى وزير الدفاع الإيراني قادة طاجيكستان في 17 أكتوبر 2023؛ ولم يُعلن إلا القليل.',
  'Not Russia alone: others step in': 'ليست روسيا وحدها: آخرون يدخلون المشهد',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'الصين والغرب وإيران تدخل المشهد بينما تبحث المنطقة عن متسع إلى جانب روسيا.',
  'Mending an old tie': 'ترميم صلة قديمة',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'منتدى وفريق عمل ولغة مشتركة تقرّب بين إيران وطاجيكستان منذ 2021. ولم يؤكد المنتدى مصدرٌ ثانٍ.',
  'In the room in New Delhi': 'حول طاولة واحدة في نيودلهي',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'يجلس وزير طاجيكستان في منظمة شنغهاي مع وزراء الهند والصين وكازاخستان وإيران، ومع وزير روسيا أيضًا؛ وإيران ما زالت مراقبًا.',
  'The neighbour to the south': 'الجار في الجنوب',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    'عودة طالبان خوف يتقاسمه البلدان؛ ويُذكر أن دوشنبه تؤوي معارضين، فتتلقى تحذيرًا.',
  'Iran looks for friends': 'إيران تبحث عن أصدقاء',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'نفوذها في العراق وقربها من روسيا وتوترها مع الغرب تدفع إيران شرقًا.',
  'A border conflict and a Turkic voice': 'نزاع حدودي وصوت تركي',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    'قتال مع قيرغيزستان في سبتمبر 2022، ثم تؤيد منظمة الدول التركية مساعي قيرغيزستان للسلام؛ وتبقى طاجيكستان على حدة.',
  'What was expected, and what came after': 'ما كان متوقعًا وما جاء بعده',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'توقّع الكاتبة في نوفمبر 2023، ثم ما تظهره الوقائع: معاهدة الحدود لعام 2025 والمحادثات مع طالبان والحرب مع إيران.',
  // Insets.
  '14–17 September 2022': '14–17 سبتمبر 2022',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'قتال على امتداد نحو 110 كم من الحدود؛ أُفيد بمقتل أكثر من 100 شخص',
  'Where they fought in 2022': 'مواضع القتال عام 2022',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'نحو 110 كم من الحدود (الخط العريض)؛ أُفيد بمقتل أكثر من 100 شخص. سُوّي بمعاهدة 13 مارس 2025.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.': 'أُرِّخ النزاع الحدودي بسبتمبر 2023.',
  'The SCO defence ministers met in May 2023.':
    'اجتمع وزراء دفاع منظمة شنغهاي للتعاون في مايو 2023.',
  'The SCO meeting shows cooperation beyond Russia.':
    'يُظهر اجتماع منظمة شنغهاي للتعاون تعاونًا يتجاوز روسيا.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'يصف المقال إيران وكازاخستان والهند وروسيا بأنها جيران طاجيكستان.',
  'Iraq is a concern that Tajikistan shares.': 'العراق مصدر قلق تشاطره طاجيكستان.',
  'The OTS was at first about cultural cooperation.':
    'كانت منظمة الدول التركية معنية في البداية بالتعاون الثقافي.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'كانت طاجيكستان وأوزبكستان أفقر دول آسيا الوسطى الخمس.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'تعتمد أوزبكستان على روسيا كما تفعل طاجيكستان.',
  'Tajikistan has no official regional platform.': 'ليس لطاجيكستان منبر إقليمي رسمي.',
  'A tourism forum took place on 13 June 2022.': 'عُقد منتدى للسياحة في 13 يونيو 2022.',
  'A joint task force met; its level is not stated.': 'اجتمع فريق عمل مشترك؛ ولم يُذكر مستواه.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'لم تصدر كازاخستان وأوزبكستان بيانات رسمية مؤيدة لقيرغيزستان.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'جاء دعم قيرغيزستان من منظمة الدول التركية، بينما لم تصدر كازاخستان وأوزبكستان أي بيان.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'وقع النزاع من 14 إلى 17 سبتمبر 2022.',
  'They met on 28 April 2023 in New Delhi.': 'اجتمعوا في 28 أبريل 2023 في نيودلهي.',
  'Russia’s minister took part in it as well.': 'شارك فيه وزير الدفاع الروسي أيضًا.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'لا حدود لأيٍّ من الدول الأربع مع طاجيكستان؛ أما أفغانستان والصين وقيرغيزستان وأوزبكستان فلها حدود معها.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'لا يشرح المقال ذلك. قد تكون زلة؛ ولم تُسأل الكاتبة.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    'يشمل اتفاق تأسيسها لعام 2009 السياسة الخارجية والاقتصاد أيضًا؛ أما الهيئة الثقافية للدول التركية فهي توركسوي.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'بحسب نصيب الفرد من الناتج المحلي كانت طاجيكستان الأخيرة في 1991 (458 دولارًا أمريكيًا)، تعلوها قيرغيزستان (569) ثم أوزبكستان (658)؛ وكذلك كان الترتيب في 2023.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'هي خارج منظمة معاهدة الأمن الجماعي منذ 2012، ومراقب في الاتحاد الاقتصادي الأوراسي.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'تشارك في الاجتماعات التشاورية لآسيا الوسطى، وقد استضافتها في سبتمبر 2023.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'لم يُعثر على خبر آخر عنه؛ ويتحدث خبر من نوفمبر 2022 عن منتدى في دوشنبه في 12 من ذلك الشهر.',
  'It was the first session, held by the interior ministries.':
    'كانت الجلسة الأولى، وعقدتها وزارتا الداخلية.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'لم تقف أيٌّ منهما إلى جانبها، لكن الرئيسين تحدثا عن النزاع في سبتمبر 2022: قدّم رئيس كازاخستان التعازي ودعا إلى السلام، وهاتف رئيس أوزبكستان الطرفين.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    'في إعلان سمرقند بتاريخ 11 نوفمبر 2022 أيّد جميع رؤساء دول منظمة الدول التركية، ومنهم رئيسا كازاخستان وأوزبكستان، جهود قيرغيزستان من أجل حل سلمي.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'وزير الدفاع الإيراني يزور دوشنبه',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    'سبتمبر 2021\nطالبان، التي تعارض طاجيكستان حكمها، تحذّرها من التدخل',
  'Leans on Russia, the author says': 'تعتمد على روسيا، كما تقول الكاتبة',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    'في 16 سبتمبر 2022 تدعو إلى وقف النار وتؤيد مساعي قيرغيزستان للسلام',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'دعا الأمين العام لمنظمة الدول التركية إلى وقف النار وأيّد مساعي قيرغيزستان إلى مخرج سلمي.',
  'the author, Samantha Fanger (CPC)': 'الكاتبة سامانثا فانغر (مركز سياسات بحر قزوين)',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'سافر وزير الدفاع الإيراني إلى دوشنبه على رأس وفد في زيارة رسمية.',
  'In recent years both governments have worked to restore ties.':
    'في السنوات الأخيرة عملت الحكومتان على استعادة العلاقات.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    'تُعدّ عودة طالبان إلى السلطة خطرًا محتملًا على البلدين.',
  'contacts have resumed': 'استؤنفت الاتصالات',
  'Tajikistan took a hard public line against the Taliban government.':
    'اتخذت طاجيكستان موقفًا علنيًا متشددًا من حكومة طالبان.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    'حذّر أحد نواب رئيس حكومة طالبان طاجيكستان عبر قناة الجزيرة من التدخل في الشؤون الأفغانية.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'تُذكر صلات إيران بروسيا سببًا من أسباب عزلتها.',
  'Poverty led Tajikistan to lean on Russia.': 'دفع الفقر طاجيكستان إلى الاعتماد على روسيا.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'أودت أربعة أيام من القتال على امتداد نحو 110 كم من الحدود بحياة عشرات المدنيين والجنود.',
};
