import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Uzbek, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'Markaziy Osiyo',
  'With trouble on two borders, Tajikistan looks to Iran':
    'Ikki chegarada notinchlik: Tojikiston Eronga yuzlanmoqda',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'Dushanbe janubdagi Tolibondan xavotirda. 2022-yilda Qirgʻiziston bilan toʻqnashdi, turkiy davlatlar Qirgʻizistonning tinchlik yoʻlidagi harakatlarini qoʻllab-quvvatladi. Muallif fikricha, u xavfsizlikda Rossiyadan boshqa hamkorlar izlamoqda.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'Dushanbe Tolibondan xavotirda, 2022-yilda Qirgʻiziston bilan toʻqnashdi. Muallif fikricha, u xavfsizlikda Rossiyadan boshqa hamkorlar izlamoqda.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'Samantha Fanger, Kaspiy siyosati markazi, 2023-yil 2-noyabr; Human Rights Watch; TRT World; Asia-Plus',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'Maqolada chegaradagi toʻqnashuv 2023-yil sentabriga oid deyilgan; u 2022-yil sentabrida boʻlgan.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'Eron mudofaa vazirining tashrifidan ikki hafta oʻtib. Muallif fikricha, Tojikiston Rossiyaga tayangan holda Eronga yaqinlashmoqda, janubidagi Tolibonga qarshi turibdi va Qirgʻiziston bilan chegarasini hali hal qilmagan.',
  // The story in steps.
  'A general lands in Dushanbe': 'General Dushanbega uchib keldi',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    '2023-yil 17-oktabrda Eron mudofaa vaziri Tojikiston rahbariyati bilan uchrashdi; ommaga kam narsa aytildi.',
  'Not Russia alone: others step in': 'Faqat Rossiya emas: boshqalar maydonga kiradi',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'Mintaqa Rossiya yonida oʻziga joy izlar ekan, Xitoy, Gʻarb va Eron maydonga kiradi.',
  'Mending an old tie': 'Eski aloqani tiklash',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'Forum, ishchi guruh va umumiy til 2021-yildan beri Eron bilan Tojikistonni yaqinlashtirmoqda. Forumni ikkinchi manba tasdiqlamagan.',
  'In the room in New Delhi': 'Nyu-Dehlida bir stol atrofida',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'SHHTda Tojikiston vaziri Hindiston, Xitoy, Qozogʻiston va Eron vazirlari, shuningdek Rossiya vaziri bilan birga oʻtiradi; Eron hali kuzatuvchi.',
  'The neighbour to the south': 'Janubdagi qoʻshni',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    'Tolibonning qaytishi — ikki davlatning umumiy xavotiri; xabarlarga koʻra, Dushanbe muxoliflarga boshpana beradi va ogohlantirish oladi.',
  'Iran looks for friends': 'Eron doʻst izlaydi',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'Iroqdagi taʼsir, Rossiyaga yaqinlik va Gʻarb bilan taranglik Eronni sharqqa undaydi.',
  'A border conflict and a Turkic voice': 'Chegaradagi toʻqnashuv va turkiy davlatlar ovozi',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    '2022-yil sentabrida Qirgʻiziston bilan janglar, soʻng TDT Qirgʻizistonning tinchlik yoʻlidagi harakatlarini qoʻllab-quvvatlaydi; Tojikiston chetda qoladi.',
  'What was expected, and what came after': 'Nima kutilgan edi va keyin nima boʻldi',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'Muallifning 2023-yil noyabrida kutgani, soʻng maʼlumotlar koʻrsatgani: 2025-yilgi chegara shartnomasi, Tolibon bilan muzokaralar va Eron bilan urush.',
  // Insets.
  '14–17 September 2022': '2022-yil 14–17-sentabr',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'Chegaraning taxminan 110 km boʻylab janglar; 100 dan ortiq kishi halok boʻlgani xabar qilingan',
  'Where they fought in 2022': '2022-yilgi janglar joyi',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'Chegaraning taxminan 110 km (qalin chiziq); 100 dan ortiq kishi halok boʻlgani xabar qilingan. 2025-yil 13-mart shartnomasi bilan hal qilindi.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'Chegaradagi toʻqnashuv 2023-yil sentabriga oid deyilgan.',
  'The SCO defence ministers met in May 2023.':
    'SHHT davlatlari mudofaa vazirlari 2023-yil may oyida uchrashdi.',
  'The SCO meeting shows cooperation beyond Russia.':
    'SHHT uchrashuvi Rossiyadan tashqari hamkorlikni koʻrsatadi.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'Maqolada Eron, Qozogʻiston, Hindiston va Rossiya Tojikistonning qoʻshnilari deb atalgan.',
  'Iraq is a concern that Tajikistan shares.':
    'Iroq — Tojikistonni ham xavotirga solayotgan masala.',
  'The OTS was at first about cultural cooperation.':
    'Turkiy davlatlar tashkiloti dastlab madaniy hamkorlik bilan shugʻullangan.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'Tojikiston va Oʻzbekiston Markaziy Osiyoning besh davlati orasida eng kambagʻallari boʻlgan.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'Oʻzbekiston ham Tojikiston kabi Rossiyaga tayanadi.',
  'Tajikistan has no official regional platform.': 'Tojikistonning rasmiy mintaqaviy maydoni yoʻq.',
  'A tourism forum took place on 13 June 2022.': '2022-yil 13-iyunda turizm forumi boʻlib oʻtdi.',
  'A joint task force met; its level is not stated.':
    'Qoʻshma ishchi guruh yigʻildi; uning darajasi aytilmagan.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'Qozogʻiston va Oʻzbekiston Qirgʻizistonni qoʻllab rasmiy bayonot bermagan.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'Qirgʻizistonni Turkiy davlatlar tashkiloti qoʻllagan, Qozogʻiston va Oʻzbekiston esa bayonot bermagan.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'U 2022-yil 14–17-sentabr kunlari boʻlgan.',
  'They met on 28 April 2023 in New Delhi.': 'Ular 2023-yil 28-aprelda Nyu-Dehlida uchrashgan.',
  'Russia’s minister took part in it as well.': 'Unda Rossiya vaziri ham qatnashgan.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'Bu toʻrt davlatning hech biri Tojikiston bilan chegaradosh emas; Afgʻoniston, Xitoy, Qirgʻiziston va Oʻzbekiston chegaradosh.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'Maqolada bu tushuntirilmagan. Bu xato boʻlishi mumkin; muallifdan soʻralmagan.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    '2009-yilgi taʼsis bitimi tashqi siyosat va iqtisodiyotni ham qamraydi; turkiy davlatlarning madaniy tashkiloti — TURKSOY.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'Aholi jon boshiga YIM boʻyicha 1991-yilda Tojikiston oxirgi oʻrinda (458 AQSH dollari), undan yuqorida Qirgʻiziston (569), keyin Oʻzbekiston (658) boʻlgan; 2023-yilda ham shunday edi.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'U 2012-yildan beri KXSHTdan tashqarida, YOIIda esa kuzatuvchi.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'U Markaziy Osiyo maslahat uchrashuvlarida qatnashadi va 2023-yil sentabrida ularga mezbonlik qilgan.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'Bu haqda boshqa xabar topilmadi; 2022-yil noyabridagi bir xabarda shu oyning 12-kunida Dushanbeda oʻtgan forum aytiladi.',
  'It was the first session, held by the interior ministries.':
    'Bu ichki ishlar vazirliklari oʻtkazgan birinchi majlis edi.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'Hech biri uning tomonini olmagan, biroq ikkala prezident 2022-yil sentabrida mojaroga munosabat bildirgan: Qozogʻiston prezidenti taʼziya bildirib, tinchlikka chaqirgan, Oʻzbekiston prezidenti ikkala tomonga qoʻngʻiroq qilgan.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    '2022-yil 11-noyabrdagi Samarqand deklaratsiyasida TDTning barcha davlat rahbarlari, jumladan Qozogʻiston va Oʻzbekiston rahbarlari, Qirgʻizistonning tinch yechimga intilishini qoʻllab-quvvatlagan.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'Eron mudofaa vaziri Dushanbega tashrif buyurdi',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    '2021-yil sentabr\nHokimiyatiga Tojikiston qarshi boʻlgan Tolibon uni aralashmaslik haqida ogohlantirdi',
  'Leans on Russia, the author says': 'Rossiyaga tayanadi, deydi muallif',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    '2022-yil 16-sentabrda oʻt ochishni toʻxtatishga chaqirib, Qirgʻizistonning tinchlik harakatlarini qoʻllaydi',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'TDT bosh kotibi oʻt ochishni toʻxtatishga chaqirdi va Qirgʻizistonning tinch yechim yoʻlidagi harakatlarini qoʻllab-quvvatladi.',
  'the author, Samantha Fanger (CPC)': 'muallif Samantha Fanger (Kaspiy siyosati markazi)',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'Eron mudofaa vaziri delegatsiyaga boshchilik qilib, rasmiy tashrif bilan Dushanbega uchib keldi.',
  'In recent years both governments have worked to restore ties.':
    'Soʻnggi yillarda ikkala hukumat aloqalarni tiklash ustida ishladi.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    'Tolibonning hokimiyatga qaytishi ikkala davlat uchun ehtimoliy xavf deb qaraladi.',
  'contacts have resumed': 'aloqalar qayta tiklandi',
  'Tajikistan took a hard public line against the Taliban government.':
    'Tojikiston Tolibon hukumatiga nisbatan ochiq qatʼiy pozitsiya egalladi.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    'Tolibon hukumati rahbarining oʻrinbosari «Al-Jazira» telekanalida Tojikistonni Afgʻoniston ishlariga aralashmaslik haqida ogohlantirdi.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'Eronning Rossiya bilan aloqalari uning yakkalanishi sabablaridan biri sifatida keltiriladi.',
  'Poverty led Tajikistan to lean on Russia.':
    'Qashshoqlik Tojikistonni Rossiyaga tayanishga olib keldi.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'Chegaraning taxminan 110 km boʻylab toʻrt kunlik janglarda oʻnlab tinch aholi va harbiylar halok boʻldi.',
};
