import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in Turkish, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'Orta Asya',
  'With trouble on two borders, Tajikistan looks to Iran':
    'İki sınırda sorun yaşayan Tacikistan İran’a yöneliyor',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'Duşanbe güneydeki Taliban’dan çekiniyor. 2022’de Kırgızistan’la çatıştı, Türk devletleri de Kırgızistan’ın barış çabalarını destekledi. Yazara göre, güvenlikte Rusya’nın ötesinde ortaklar arıyor.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'Duşanbe Taliban’dan çekiniyor; 2022’de Kırgızistan’la çatıştı. Yazara göre, güvenlikte Rusya’nın ötesinde ortaklar arıyor.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'Samantha Fanger, Hazar Politika Merkezi, 2 Kasım 2023; Human Rights Watch; TRT World; Asia-Plus',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'Makale sınır çatışmasını Eylül 2023’e tarihlendiriyor; çatışma Eylül 2022’de oldu.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'İran savunma bakanının ziyaretinden iki hafta sonra. Yazarın yorumuna göre Tacikistan Rusya’ya dayanırken İran’a yaklaşıyor, güneyindeki Taliban’a karşı duruyor ve Kırgızistan sınırını henüz çözüme bağlamadı.',
  // The story in steps.
  'A general lands in Dushanbe': 'Bir general Duşanbe’ye iniyor',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    '17 Ekim 2023’te İran savunma bakanı Tacikistan’ın yöneticileriyle görüştü; kamuoyuna pek az şey söylendi.',
  'Not Russia alone: others step in': 'Yalnız Rusya değil: başkaları devreye giriyor',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'Bölge Rusya’nın yanında kendine alan ararken Çin, Batı ve İran devreye giriyor.',
  'Mending an old tie': 'Eski bir bağın onarılması',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'Bir forum, bir çalışma grubu ve ortak bir dil 2021’den itibaren İran ile Tacikistan’ı yakınlaştırıyor. Forumu ikinci bir kaynak doğrulamadı.',
  'In the room in New Delhi': 'Yeni Delhi’de aynı masada',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'Tacikistan’ın bakanı ŞİÖ’de Hindistan, Çin, Kazakistan ve İran’ın, ayrıca Rusya’nın bakanlarıyla aynı masada; İran hâlâ gözlemci.',
  'The neighbour to the south': 'Güneydeki komşu',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    'Taliban’ın dönüşü iki devletin ortak kaygısı; Duşanbe’nin muhalifleri barındırdığı bildiriliyor, Taliban da onu uyarıyor.',
  'Iran looks for friends': 'İran dost arıyor',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'Irak’taki nüfuz, Rusya’ya yakınlık ve Batı’yla gerginlik İran’ı doğuya itiyor.',
  'A border conflict and a Turkic voice': 'Bir sınır çatışması ve Türk devletlerinin sesi',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    'Eylül 2022’de Kırgızistan’la çarpışmalar, ardından TDT’nin Kırgızistan’ın barış çabalarına desteği; Tacikistan ayrı duruyor.',
  'What was expected, and what came after': 'Ne bekleniyordu ve sonra ne oldu',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'Yazarın Kasım 2023’teki beklentisi, ardından kayıtların gösterdikleri: 2025 sınır antlaşması, Taliban’la görüşmeler ve İran’la savaş.',
  // Insets.
  '14–17 September 2022': '14–17 Eylül 2022',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'Sınırın yaklaşık 110 km’si boyunca çatışma; 100’den fazla kişinin öldüğü bildirildi',
  'Where they fought in 2022': '2022’de çatışılan yer',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'Sınırın yaklaşık 110 km’si (kalın çizgi); 100’den fazla kişinin öldüğü bildirildi. 13 Mart 2025 tarihli antlaşmayla çözüldü.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'Sınır çatışması Eylül 2023’e tarihlendirilmiş.',
  'The SCO defence ministers met in May 2023.': 'ŞİÖ savunma bakanları Mayıs 2023’te toplandı.',
  'The SCO meeting shows cooperation beyond Russia.':
    'ŞİÖ toplantısı, Rusya’nın ötesinde bir iş birliğini gösteriyor.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'Makale İran, Kazakistan, Hindistan ve Rusya’yı Tacikistan’ın komşuları olarak anıyor.',
  'Iraq is a concern that Tajikistan shares.': 'Irak, Tacikistan’ın da paylaştığı bir kaygı.',
  'The OTS was at first about cultural cooperation.':
    'TDT başlangıçta kültürel iş birliğine odaklanıyordu.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'Tacikistan ve Özbekistan, beş Orta Asya devletinin en yoksullarıydı.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'Özbekistan da Tacikistan gibi Rusya’ya dayanıyor.',
  'Tajikistan has no official regional platform.':
    'Tacikistan’ın resmî bir bölgesel platformu yok.',
  'A tourism forum took place on 13 June 2022.': '13 Haziran 2022’de bir turizm forumu düzenlendi.',
  'A joint task force met; its level is not stated.':
    'Ortak bir çalışma grubu toplandı; düzeyi belirtilmiyor.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'Kazakistan ve Özbekistan, Kırgızistan’a destek veren resmî açıklama yapmadı.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'Kırgızistan’a destek TDT’den geldi; Kazakistan ve Özbekistan açıklama yapmadı.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'Çatışma 14–17 Eylül 2022’de oldu.',
  'They met on 28 April 2023 in New Delhi.': '28 Nisan 2023’te Yeni Delhi’de toplandılar.',
  'Russia’s minister took part in it as well.': 'Toplantıya Rusya’nın bakanı da katıldı.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'Bu dört ülkenin hiçbirinin Tacikistan’la sınırı yok; Afganistan, Çin, Kırgızistan ve Özbekistan’ın var.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'Makalede bu açıklanmıyor. Bir yanlışlık olabilir; yazara sorulmadı.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    '2009 tarihli kuruluş anlaşması dış politikayı ve ekonomiyi de kapsar; Türk devletlerinin kültür kuruluşu TÜRKSOY’dur.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'Kişi başına GSYH’ye göre 1991’de en sonda Tacikistan (458 ABD doları), onun üstünde Kırgızistan (569), sonra Özbekistan (658) vardı; 2023’te de sıralama aynıydı.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    '2012’den beri KGAÖ’nün dışında, AEB’de ise gözlemci.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'Orta Asya İstişare Toplantılarına katılıyor; Eylül 2023’te ev sahibiydi.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'Bununla ilgili başka bir haber bulunamadı; Kasım 2022 tarihli bir haber, o ayın 12’sinde Duşanbe’deki bir forumu anlatıyor.',
  'It was the first session, held by the interior ministries.':
    'İçişleri bakanlıklarının düzenlediği ilk oturumdu.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'İkisi de onun tarafını tutmadı, ama iki cumhurbaşkanı da Eylül 2022’de çatışma hakkında konuştu: Kazakistan cumhurbaşkanı başsağlığı dileyip barış çağrısı yaptı, Özbekistan cumhurbaşkanı iki tarafı da aradı.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    '11 Kasım 2022 tarihli Semerkant Bildirisi’nde Kazakistan ve Özbekistan dâhil TDT’nin bütün devlet başkanları, Kırgızistan’ın barışçı çözüm çabalarını destekledi.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'İran savunma bakanı Duşanbe’yi ziyaret ediyor',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    'Eylül 2021\nTacikistan’ın, yönetimine karşı çıktığı Taliban, ülkeyi karışmaması için uyarıyor',
  'Leans on Russia, the author says': 'Yazara göre Rusya’ya dayanıyor',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    '16 Eylül 2022’de ateşkes çağrısı yapıyor, Kırgızistan’ın barış çabalarını destekliyor',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'TDT genel sekreteri ateşkes çağrısı yaptı ve Kırgızistan’ın barışçıl çözüm çabalarını destekledi.',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'İran savunma bakanı bir heyetin başında resmî ziyaret için Duşanbe’ye uçtu.',
  'In recent years both governments have worked to restore ties.':
    'Son yıllarda iki hükûmet ilişkileri onarmak için çalıştı.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    'Taliban’ın iktidara dönüşü iki devlet için de olası bir tehlike sayılıyor.',
  'contacts have resumed': 'temaslar yeniden başladı',
  'Tajikistan took a hard public line against the Taliban government.':
    'Tacikistan, Taliban hükûmetine karşı kamuoyu önünde sert bir tutum aldı.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    'Taliban hükûmetinin başkan yardımcılarından biri, El Cezire’de Tacikistan’ı Afganistan’ın iç işlerine karışmaması için uyardı.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'İran’ın Rusya’yla bağları, yalnızlaşmasının nedenlerinden biri olarak gösteriliyor.',
  'Poverty led Tajikistan to lean on Russia.':
    'Yoksulluk Tacikistan’ı Rusya’ya dayanmaya yöneltti.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'Yaklaşık 110 km’lik sınır boyunca dört gün süren çarpışmalarda onlarca sivil ve asker öldü.',
};
