import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Persian, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'آسیای مرکزی',
  'With trouble on two borders, Tajikistan looks to Iran':
    'با دردسر در دو مرز، تاجیکستان به ایران رو می‌آورد',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'دوشنبه از طالبان در جنوب نگران است. در سال ۲۰۲۲ با قرقیزستان درگیر شد و کشورهای ترک سپس از کوشش‌های قرقیزستان برای صلح پشتیبانی کردند. به نظر نویسنده، دوشنبه در پی شریکان امنیتی فراتر از روسیه است.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'دوشنبه از طالبان نگران است و در سال ۲۰۲۲ با قرقیزستان درگیر شد. به نظر نویسنده، دوشنبه در پی شریکان امنیتی فراتر از روسیه است.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'سامانتا فانگر، مرکز سیاست‌گذاری خزر، ۲ نوامبر ۲۰۲۳؛ دیده‌بان حقوق بشر؛ تی‌آرتی ورلد؛ آسیا-پلاس',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'مقاله درگیری مرزی را در سپتامبر ۲۰۲۳ می‌داند؛ این درگیری در سپتامبر ۲۰۲۲ بود.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'دو هفته پس از سفر وزیر دفاع ایران. به نظر نویسنده، تاجیکستان در حالی به ایران نزدیک می‌شود که به روسیه تکیه دارد، در جنوب در برابر طالبان ایستاده است و هنوز مسئلهٔ مرز خود با قرقیزستان را حل نکرده است.',
  // The story in steps.
  'A general lands in Dushanbe': 'ژنرالی در شهر دوشنبه فرود می‌آید',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    'وزیر دفاع ایران در ۱۷ اکتبر ۲۰۲۳ با رهبران تاجیکستان دیدار کرد؛ علناً چیز زیادی گفته نشد.',
  'Not Russia alone: others step in': 'نه فقط روسیه: دیگران پا به صحنه می‌گذارند',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'منطقه در کنار روسیه در پی میدان عمل بیشتری است و چین، غرب و ایران پا به صحنه می‌گذارند.',
  'Mending an old tie': 'ترمیم پیوندی دیرینه',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'از سال ۲۰۲۱ یک همایش، یک کارگروه و زبان مشترک، ایران و تاجیکستان را به هم نزدیک‌تر می‌کنند. برگزاری همایش را منبع دومی تأیید نکرده است.',
  'In the room in New Delhi': 'دور یک میز در دهلی نو',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'در نشست سازمان همکاری شانگهای، وزیر تاجیکستان در کنار همتایان خود از هند، چین، قزاقستان و ایران و نیز روسیه می‌نشیند؛ ایران هنوز عضو ناظر است.',
  'The neighbour to the south': 'همسایهٔ جنوبی',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    'بازگشت طالبان نگرانی مشترک هر دو کشور است؛ تاجیکستان بنا بر گزارش‌ها به مخالفان آن‌ها پناه می‌دهد و هشدار می‌گیرد.',
  'Iran looks for friends': 'ایران در جست‌وجوی دوست',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'اهرم نفوذ در عراق، نزدیکی به روسیه و تنش با غرب، ایران را به سوی شرق می‌راند.',
  'A border conflict and a Turkic voice': 'درگیری مرزی و صدایی از جهان ترک',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    'نبرد با قرقیزستان در سپتامبر ۲۰۲۲ و سپس پشتیبانی سازمان کشورهای ترک از تلاش‌های صلح‌جویانهٔ قرقیزستان؛ تاجیکستان بیرون از این جمع است.',
  'What was expected, and what came after': 'آنچه انتظار می‌رفت و آنچه پس از آن آمد',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'انتظار نویسنده در نوامبر ۲۰۲۳ و سپس آنچه واقعیت‌ها نشان می‌دهند: معاهدهٔ مرزی سال ۲۰۲۵، گفت‌وگو با طالبان و جنگ با ایران.',
  // Insets.
  '14–17 September 2022': '۱۴ تا ۱۷ سپتامبر ۲۰۲۲',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'درگیری در حدود ۱۱۰ کیلومتر مرز؛ گزارش بیش از ۱۰۰ کشته',
  'Where they fought in 2022': 'جای درگیری‌های ۲۰۲۲',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'حدود ۱۱۰ کیلومتر از مرز (خط پررنگ)؛ گزارش از کشته‌شدن بیش از ۱۰۰ نفر. با پیمان ۱۳ مارس ۲۰۲۵ تعیین شد.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'درگیری مرزی به سپتامبر ۲۰۲۳ نسبت داده شده است.',
  'The SCO defence ministers met in May 2023.':
    'وزیران دفاع سازمان همکاری شانگهای در ماه مهٔ ۲۰۲۳ دیدار کردند.',
  'The SCO meeting shows cooperation beyond Russia.':
    'نشست سازمان همکاری شانگهای نشانهٔ همکاری فراتر از روسیه است.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'مقاله ایران، قزاقستان، هند و روسیه را همسایگان تاجیکستان می‌خواند.',
  'Iraq is a concern that Tajikistan shares.':
    'عراق مایهٔ نگرانی مشترکی است که تاجیکستان هم در آن سهیم است.',
  'The OTS was at first about cultural cooperation.':
    'سازمان کشورهای ترک در آغاز بر همکاری فرهنگی متمرکز بود.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'تاجیکستان و ازبکستان فقیرترین کشورهای پنج‌گانهٔ آسیای مرکزی بودند.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'ازبکستان نیز مانند تاجیکستان به روسیه تکیه دارد.',
  'Tajikistan has no official regional platform.': 'تاجیکستان هیچ نهاد رسمی منطقه‌ای ندارد.',
  'A tourism forum took place on 13 June 2022.': 'در ۱۳ ژوئن ۲۰۲۲ همایشی گردشگری برگزار شد.',
  'A joint task force met; its level is not stated.':
    'یک کارگروه مشترک تشکیل جلسه داد؛ سطح آن گفته نشده است.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'قزاقستان و ازبکستان بیانیهٔ رسمی در پشتیبانی از قرقیزستان ندادند.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'پشتیبانی از قرقیزستان از سوی سازمان کشورهای ترک بود، و قزاقستان و ازبکستان بیانیه‌ای ندادند.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'این درگیری از ۱۴ تا ۱۷ سپتامبر ۲۰۲۲ رخ داد.',
  'They met on 28 April 2023 in New Delhi.': 'آنان در ۲۸ آوریل ۲۰۲۳ در دهلی نو دیدار کردند.',
  'Russia’s minister took part in it as well.': 'وزیر روسیه نیز در آن شرکت داشت.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'هیچ‌یک از این چهار کشور با تاجیکستان مرز ندارد؛ افغانستان، چین، قرقیزستان و ازبکستان با آن هم‌مرزند.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'مقاله آن را توضیح نمی‌دهد. شاید لغزشی باشد؛ از نویسنده پرسیده نشده است.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    'موافقت‌نامهٔ بنیان‌گذاری آن در ۲۰۰۹ سیاست خارجی و اقتصاد را نیز در بر می‌گیرد؛ نهاد فرهنگی کشورهای ترک ترک‌سوی است.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'از نظر سرانهٔ تولید ناخالص داخلی، در ۱۹۹۱ تاجیکستان آخر بود (۴۵۸ دلار آمریکا)، پس از آن قرقیزستان (۵۶۹) و سپس ازبکستان (۶۵۸)؛ ترتیب در ۲۰۲۳ نیز همین بود.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'از ۲۰۱۲ بیرون از سازمان پیمان امنیت جمعی است و در اتحادیهٔ اقتصادی اوراسیا ناظر است.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'این کشور در نشست‌های مشورتی آسیای مرکزی شرکت می‌کند و در سپتامبر ۲۰۲۳ میزبان آن بود.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'گزارش دیگری از آن یافت نشد؛ گزارشی از نوامبر ۲۰۲۲ از همایشی در شهر دوشنبه در روز ۱۲ همان ماه خبر می‌دهد.',
  'It was the first session, held by the interior ministries.':
    'این نخستین نشست بود و وزارت‌های کشور آن را برگزار کردند.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'هیچ‌یک جانب آن را نگرفت، ولی هر دو رئیس‌جمهور در سپتامبر ۲۰۲۲ به درگیری واکنش نشان دادند: رئیس‌جمهور قزاقستان تسلیت گفت و به صلح فراخواند و رئیس‌جمهور ازبکستان با هر دو طرف تلفنی گفت‌وگو کرد.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    'در بیانیهٔ سمرقند در ۱۱ نوامبر ۲۰۲۲ همهٔ سران سازمان کشورهای ترک، از جمله سران قزاقستان و ازبکستان، از کوشش‌های قرقیزستان برای راه‌حل صلح‌آمیز پشتیبانی کردند.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'سفر وزیر دفاع ایران به دوشنبه',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    'سپتامبر ۲۰۲۱\nطالبان، که تاجیکستان مخالف حکومت آن‌هاست، هشدار می‌دهند دخالت نکند',
  'Leans on Russia, the author says': 'تکیه بر روسیه، به گفتهٔ نویسنده',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    '۱۶ سپتامبر ۲۰۲۲: درخواست آتش‌بس و پشتیبانی از کوشش‌های قرقیزستان برای صلح',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'دبیرکل سازمان کشورهای ترک خواستار آتش‌بس شد و از کوشش‌های قرقیزستان برای راهی مسالمت‌آمیز پشتیبانی کرد.',
  'the author, Samantha Fanger (CPC)': 'نویسنده، سامانتا فانگر (مرکز سیاست‌گذاری خزر)',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'وزیر دفاع ایران در رأس هیئتی برای سفری رسمی به شهر دوشنبه پرواز کرد.',
  'In recent years both governments have worked to restore ties.':
    'در سال‌های اخیر هر دو دولت برای احیای روابط کوشیده‌اند.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    'بازگشت طالبان به قدرت خطری احتمالی برای هر دو کشور دانسته می‌شود.',
  'contacts have resumed': 'تماس‌ها از سر گرفته شده است',
  'Tajikistan took a hard public line against the Taliban government.':
    'تاجیکستان آشکارا در برابر دولت طالبان موضعی سخت گرفت.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    'یکی از معاونان رئیس دولت طالبان در الجزیره به تاجیکستان دربارهٔ دخالت در امور افغانستان هشدار داد.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'روابط ایران با روسیه یکی از دلایل انزوای آن عنوان شده است.',
  'Poverty led Tajikistan to lean on Russia.': 'فقر، تاجیکستان را به تکیه بر روسیه کشاند.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'در چهار روز نبرد در امتداد حدود ۱۱۰ کیلومتر از مرز، ده‌ها غیرنظامی و نظامی کشته شدند.',
};
