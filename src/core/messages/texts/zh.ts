import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Chinese, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': '中亚',
  'With trouble on two borders, Tajikistan looks to Iran': '两面边境不宁，塔吉克斯坦转向伊朗',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    '杜尚别对南面的塔利班心存戒备。2022年它与吉尔吉斯斯坦发生冲突，突厥国家随后支持吉尔吉斯斯坦的和平努力。作者认为，它正在俄罗斯之外寻找安全伙伴。',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    '杜尚别戒备塔利班，2022年与吉尔吉斯斯坦发生冲突。作者认为，它正在俄罗斯之外寻找安全伙伴。',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    '萨曼莎·范格，里海政策中心，2023年11月2日；人权观察；TRT World；Asia-Plus',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    '文章把边境冲突记为2023年9月；冲突发生在2022年9月。',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    '伊朗国防部长来访两周之后。作者认为，塔吉克斯坦一面倚重俄罗斯，一面向伊朗靠拢，与南面的塔利班对立，同吉尔吉斯斯坦的边界尚未划定。',
  // The story in steps.
  'A general lands in Dushanbe': '将军抵达杜尚别',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    '2023年10月17日，伊朗国防部长会见塔吉克斯坦领导人；公开透露的内容很少。',
  'Not Russia alone: others step in': '不只是俄罗斯：他方随之介入',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    '该地区在俄罗斯之外寻找空间，中国、西方和伊朗随之介入。',
  'Mending an old tie': '重修旧好',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    '自2021年起，一个论坛、一个工作组和一种共同语言拉近了伊朗与塔吉克斯坦的距离。论坛没有第二个来源证实。',
  'In the room in New Delhi': '新德里同席',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    '在上合组织会议上，塔吉克斯坦国防部长与印度、中国、哈萨克斯坦、伊朗以及俄罗斯的同行同席；伊朗当时仍是观察员。',
  'The neighbour to the south': '南方邻国',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    '塔利班重掌政权是两国共同的忧虑；据报道，杜尚别收留其反对者，并受到警告。',
  'Iran looks for friends': '伊朗寻找朋友',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    '在伊拉克的影响力、与俄罗斯的接近以及同西方的紧张关系把伊朗推向东方。',
  'A border conflict and a Turkic voice': '边境冲突与突厥国家的声音',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    '2022年9月与吉尔吉斯斯坦交火，随后突厥国家组织支持吉尔吉斯斯坦的和平努力；塔吉克斯坦置身其外。',
  'What was expected, and what came after': '当时的预期及其后续',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    '作者2023年11月的预期，以及此后的事实：2025年边界条约、与塔利班的会谈和与伊朗的战争。',
  // Insets.
  '14–17 September 2022': '2022年9月14日至17日',
  'Fighting along about 110 km of border; over 100 people reported killed':
    '约110公里边境发生交火；据报100多人死亡',
  'Where they fought in 2022': '2022年交火地点',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    '约110公里边境（粗线）；据报100多人死亡。已由2025年3月13日的条约解决。',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.': '边境冲突被记为2023年9月。',
  'The SCO defence ministers met in May 2023.': '上合组织国防部长会议于2023年5月举行。',
  'The SCO meeting shows cooperation beyond Russia.': '上合组织会议表明合作不限于俄罗斯。',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    '文章称伊朗、哈萨克斯坦、印度和俄罗斯是塔吉克斯坦的邻国。',
  'Iraq is a concern that Tajikistan shares.': '伊拉克也是塔吉克斯坦关切的问题。',
  'The OTS was at first about cultural cooperation.': '突厥国家组织最初以文化合作为主。',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    '塔吉克斯坦和乌兹别克斯坦曾是中亚五国中最贫穷的国家。',
  'Uzbekistan relies on Russia as Tajikistan does.': '乌兹别克斯坦与塔吉克斯坦一样倚重俄罗斯。',
  'Tajikistan has no official regional platform.': '塔吉克斯坦没有正式的地区平台。',
  'A tourism forum took place on 13 June 2022.': '2022年6月13日举行了旅游论坛。',
  'A joint task force met; its level is not stated.': '召开了联合工作组会议；未说明其级别。',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    '哈萨克斯坦和乌兹别克斯坦没有发表支持吉尔吉斯斯坦的正式声明。',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    '对吉尔吉斯斯坦的支持来自突厥国家组织，哈萨克斯坦和乌兹别克斯坦则没有发表声明。',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': '冲突发生在2022年9月14日至17日。',
  'They met on 28 April 2023 in New Delhi.': '会议于2023年4月28日在新德里举行。',
  'Russia’s minister took part in it as well.': '俄罗斯国防部长也参加了会议。',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    '四国均不与塔吉克斯坦接壤；与其接壤的是阿富汗、中国、吉尔吉斯斯坦和乌兹别克斯坦。',
  'The article does not explain it. It may be a slip; the author was not asked.':
    '文章未作解释。可能是笔误；未向作者求证。',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    '其2009年的成立协定还涵盖外交政策和经济；突厥国家的文化机构是突厥文化组织。',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    '按人均国内生产总值计，1991年塔吉克斯坦居末位（458美元），其上依次为吉尔吉斯斯坦（569）和乌兹别克斯坦（658）；2023年亦然。',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    '该国自2012年起不在集安组织内，在欧亚经济联盟中是观察员。',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    '该国参加中亚国家元首磋商会晤，并于2023年9月担任东道主。',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    '未找到其他相关报道；2022年11月的一则报道提到当月12日在杜尚别举行的论坛。',
  'It was the first session, held by the interior ministries.':
    '这是由两国内务部门举行的首次会议。',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    '两国都没有站在吉方一边，但两国总统在2022年9月都就冲突表了态：哈萨克斯坦总统表示哀悼并呼吁和平，乌兹别克斯坦总统与双方通了电话。',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    '在2022年11月11日的撒马尔罕宣言中，突厥国家组织全体国家元首，包括哈萨克斯坦和乌兹别克斯坦元首，支持吉尔吉斯斯坦争取和平解决的努力。',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': '伊朗国防部长访问杜尚别',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    '2021年9月\n塔利班警告反对其统治的塔吉克斯坦不要干涉',
  'Leans on Russia, the author says': '作者认为其倚重俄罗斯',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    '2022年9月16日呼吁停火，支持吉尔吉斯斯坦的和平努力',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    '突厥国家组织秘书长呼吁停火，支持吉尔吉斯斯坦争取和平解决的努力。',
  'the author, Samantha Fanger (CPC)': '作者萨曼莎·范格（里海政策中心）',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    '伊朗国防部长率团飞抵杜尚别，进行正式访问。',
  'In recent years both governments have worked to restore ties.': '近年来，两国政府努力恢复关系。',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    '塔利班重掌政权被视为对两国的潜在危险。',
  'contacts have resumed': '接触已恢复',
  'Tajikistan took a hard public line against the Taliban government.':
    '塔吉克斯坦公开对塔利班政府采取强硬立场。',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    '塔利班政府一名副总理在半岛电视台警告塔吉克斯坦不要干涉阿富汗事务。',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    '伊朗与俄罗斯的联系被列为其陷入孤立的原因之一。',
  'Poverty led Tajikistan to lean on Russia.': '贫困使塔吉克斯坦倚重俄罗斯。',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    '在约110公里边境上持续四天的交火造成数十名平民和军人死亡。',
};
