import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Turkmen, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'Merkezi Aziýa',
  'With trouble on two borders, Tajikistan looks to Iran':
    'Iki araçäkde kynçylyk: Täjigistan Eýrana ýüzlenýär',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'Duşenbe günortadaky «Talybandan» çekinýär. 2022-nji ýylda Gyrgyzystan bilen çaknyşdy, türki döwletler Gyrgyzystanyň parahatçylyk üçin tagallalaryny goldady. Awtoryň pikiriçe, ol howpsuzlykda Russiýadan başga hyzmatdaş gözleýär.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'Duşenbe «Talybandan» çekinýär, 2022-nji ýylda Gyrgyzystan bilen çaknyşdy. Awtoryň pikiriçe, ol howpsuzlykda Russiýadan başga hyzmatdaş gözleýär.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'Samantha Fanger, Hazar syýasaty merkezi, 2023-nji ýylyň 2-nji noýabry; Human Rights Watch; TRT World; Asia-Plus',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'Makalada araçäk çaknyşygy 2023-nji ýylyň sentýabryna degişli diýilýär; ol 2022-nji ýylyň sentýabrynda boldy.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'Eýranyň goranmak ministriniň saparyndan iki hepde soň. Awtoryň pikiriçe, Täjigistan Russiýa daýanyp, Eýrana ýakynlaşýar, günortasyndaky «Talybana» garşy durýar we Gyrgyzystan bilen araçägini entek çözmedi.',
  // The story in steps.
  'A general lands in Dushanbe': 'General Duşenbä uçup geldi',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    '2023-nji ýylyň 17-nji oktýabrynda Eýranyň goranmak ministri Täjigistanyň ýolbaşçylary bilen duşuşdy; köpçülige az zat aýdyldy.',
  'Not Russia alone: others step in': 'Diňe Russiýa däl: beýlekiler orta çykýar',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'Sebit Russiýanyň ýanynda özüne giňişlik gözlände, Hytaý, Günbatar we Eýran orta çykýar.',
  'Mending an old tie': 'Köne baglanyşygy dikeltmek',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'Forum, iş topary we umumy dil 2021-nji ýyldan bäri Eýran bilen Täjigistany ýakynlaşdyrýar. Forumy ikinji çeşme tassyklamady.',
  'In the room in New Delhi': 'Nýu-Delide bir stoluň başynda',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'ŞHG-de Täjigistanyň ministri Hindistanyň, Hytaýyň, Gazagystanyň we Eýranyň, şeýle hem Russiýanyň ministrleri bilen bile otyr; Eýran entek synçy.',
  'The neighbour to the south': 'Günortadaky goňşy',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    '«Talybanyň» dolanyp gelmegi iki döwletiň umumy gorkusy; habarlara görä, Duşenbe garşydaşlara gaçybatalga berýär we duýduryş alýar.',
  'Iran looks for friends': 'Eýran dost gözleýär',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'Yrakdaky täsir, Russiýa ýakynlyk we Günbatar bilen dartgynlylyk Eýrany gündogara iterýär.',
  'A border conflict and a Turkic voice': 'Araçäk çaknyşygy we türki döwletleriň sesi',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    '2022-nji ýylyň sentýabrynda Gyrgyzystan bilen söweş, soňra TDG Gyrgyzystanyň parahatçylyk üçin tagallalaryny goldaýar; Täjigistan gyrada durýar.',
  'What was expected, and what came after': 'Nämä garaşyldy we soňra näme boldy',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'Awtoryň 2023-nji ýylyň noýabrynda garaşany, soňra maglumatlaryň görkezýäni: 2025-nji ýylyň araçäk şertnamasy, «Talyban» bilen gepleşikler we Eýran bilen uruş.',
  // Insets.
  '14–17 September 2022': '2022-nji ýylyň 14–17-nji sentýabry',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'Araçägiň takmynan 110 km boýunda söweş; 100-den gowrak adamyň ölendigi habar berildi',
  'Where they fought in 2022': '2022-nji ýylda söweş bolan ýer',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'Araçägiň takmynan 110 km-i (ýogyn çyzyk); 100-den gowrak adamyň ölendigi habar berildi. 2025-nji ýylyň 13-nji martyndaky şertnama bilen çözüldi.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'Araçäk çaknyşygy 2023-nji ýylyň sentýabryna degişli diýlen.',
  'The SCO defence ministers met in May 2023.':
    'ŞHG ýurtlarynyň goranmak ministrleri 2023-nji ýylyň maýynda duşuşdy.',
  'The SCO meeting shows cooperation beyond Russia.':
    'ŞHG-niň duşuşygy Russiýadan daşary hyzmatdaşlygy görkezýär.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'Makalada Eýran, Gazagystan, Hindistan we Russiýa Täjigistanyň goňşulary diýlip atlandyrylýar.',
  'Iraq is a concern that Tajikistan shares.': 'Yrak Täjigistanyň hem paýlaşýan aladasydyr.',
  'The OTS was at first about cultural cooperation.':
    'Türki Döwletleriň Guramasy ilki medeni hyzmatdaşlyk bilen meşgullanypdyr.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'Täjigistan bilen Özbegistan Merkezi Aziýanyň bäş döwletiniň iň garyplary bolupdyr.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'Özbegistan hem Täjigistan ýaly Russiýa daýanýar.',
  'Tajikistan has no official regional platform.': 'Täjigistanyň resmi sebit meýdançasy ýok.',
  'A tourism forum took place on 13 June 2022.':
    '2022-nji ýylyň 13-nji iýunynda syýahatçylyk forumy geçirildi.',
  'A joint task force met; its level is not stated.':
    'Bilelikdäki iş topary ýygnandy; onuň derejesi aýdylmaýar.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'Gazagystan bilen Özbegistan Gyrgyzystany goldap resmi beýanat bermedi.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'Gyrgyzystany Türki Döwletleriň Guramasy goldady, Gazagystan bilen Özbegistan bolsa beýanat bermedi.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'Ol 2022-nji ýylyň 14–17-nji sentýabrynda boldy.',
  'They met on 28 April 2023 in New Delhi.':
    'Olar 2023-nji ýylyň 28-nji aprelinde Nýu-Delide duşuşdy.',
  'Russia’s minister took part in it as well.': 'Oňa Russiýanyň ministri hem gatnaşdy.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'Bu dört ýurduň hiç biri Täjigistan bilen serhetleşmeýär; onuň bilen Owganystan, Hytaý, Gyrgyzystan we Özbegistan serhetleşýär.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'Makalada bu düşündirilmeýär. Ýalňyşlyk bolmagy mümkin; awtordan soralmady.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    '2009-njy ýylda baglaşylan esaslandyryjy ylalaşyk daşary syýasaty we ykdysadyýeti hem öz içine alýar; türki döwletleriň medeni guramasy TÜRKSOÝ.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'Adam başyna JIÖ boýunça 1991-nji ýylda Täjigistan iň soňky orunda (458 ABŞ dollary), ondan ýokarda Gyrgyzystan (569), soňra Özbegistan (658) bolupdyr; 2023-nji ýylda hem şeýle bolupdyr.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'Ol 2012-nji ýyldan bäri KHŞG-den daşarda, ÝAYB-de bolsa synçy.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'Ol Merkezi Aziýanyň konsultatiw duşuşyklaryna gatnaşýar we 2023-nji ýylyň sentýabrynda olary kabul etdi.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'Ol barada başga habar tapylmady; 2022-nji ýylyň noýabryndaky bir habarda şol aýyň 12-sinde Duşenbede geçen forum aýdylýar.',
  'It was the first session, held by the interior ministries.':
    'Bu içeri işler ministrlikleriniň geçiren ilkinji mejlisidi.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'Olaryň hiç biri onuň tarapyny tutmady, ýöne iki prezident hem 2022-nji ýylyň sentýabrynda çaknyşyk barada pikir aýtdy: Gazagystanyň prezidenti gynanç bildirip, parahatçylyga çagyrdy, Özbegistanyň prezidenti iki tarapa-da telefon etdi.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    '2022-nji ýylyň 11-nji noýabryndaky Samarkant jarnamasynda TDG-niň ähli döwlet baştutanlary, şol sanda Gazagystanyň we Özbegistanyň baştutanlary, Gyrgyzystanyň parahat çözgüde ymtylyşyny goldady.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'Eýranyň goranmak ministri Duşenbä geldi',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    '2021-nji ýylyň sentýabry\n«Talyban» häkimiýetine garşy çykýan Täjigistana goşulmazlygy duýdurdy',
  'Leans on Russia, the author says': 'Russiýa daýanýar, diýýär awtor',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    '2022-nji ýylyň 16-njy sentýabrynda ot açmagy bes etmäge çagyryp, Gyrgyzystanyň parahatçylyk tagallalaryny goldaýar',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'TDG-niň baş sekretary ot açyşlygy bes etmäge çagyrdy we Gyrgyzystanyň parahatçylykly çözgüt üçin tagallalaryny goldady.',
  'the author, Samantha Fanger (CPC)': 'awtor Samantha Fanger (Hazar syýasaty merkezi)',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'Eýranyň goranmak ministri wekiliýetiň başynda resmi sapar bilen Duşenbä uçup geldi.',
  'In recent years both governments have worked to restore ties.':
    'Soňky ýyllarda iki hökümet hem gatnaşyklary dikeltmek üçin işledi.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    '«Talybanyň» häkimiýete dolanyp gelmegi iki döwlet üçin hem mümkin bolan howp hasaplanýar.',
  'contacts have resumed': 'gatnaşyklar täzeden başlandy',
  'Tajikistan took a hard public line against the Taliban government.':
    'Täjigistan «Talyban» hökümetine garşy aç-açan berk garaýyş tutdy.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    '«Talyban» hökümetiniň başlygynyň orunbasary «Al-Jazira» teleýaýlymynda Täjigistana owgan işlerine goşulmazlygy duýdurdy.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'Eýranyň Russiýa bilen baglanyşyklary onuň üzňeleşmeginiň bir sebäbi hökmünde görkezilýär.',
  'Poverty led Tajikistan to lean on Russia.': 'Garyplyk Täjigistany Russiýa daýanmaga getirdi.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'Araçägiň takmynan 110 km boýundaky dört günlük söweşde onlarça parahat ýaşaýjy we esger heläk boldy.',
};
