import type { StoryTexts } from './story-texts.js';

/** The article's story in Turkish; machine-made until reviewed. */
export const story: StoryTexts = {
  'step-1': {
    body: [
      '17 Ekim 2023’te [İran savunma bakanı](link:L01) bir heyetin başında Duşanbe’ye geldi. Cumhurbaşkanı tarafından kabul edildi ve [Tacik mevkidaşıyla](country:TJ) askerî iş birliğinin genişletilmesini görüştü.',
      'Duşanbe kamuoyuna, iki tarafın askerî bağları güçlendirmek istediğinden öte pek bir şey söylemedi.',
    ],
  },
  'step-2': {
    body: [
      'Yazara göre Orta Asya ve Güney Kafkasya, Rusya’nın ve öteki büyük güçlerin yanında [kendi oluşumlarını arıyor](link:L09).',
      'Aynı dönemde [Çin](link:L10), [Batı](link:L11) ve [İran](link:L12) bölgede daha etkin.',
    ],
    words: {
      L09: 'Moskova’ya mesafe\nBölge, yazara göre kendi oluşumlarını arıyor',
      L10: 'Çin\nyazara göre daha etkin',
      L11: 'Batı\nyazara göre daha etkin',
      L12: 'İran\nyazara göre o da daha etkin',
    },
  },
  'step-3': {
    body: [
      'İki devletin karmaşık bir geçmişi var; 2021’den beri iki hükûmet de ilişkileri onarmaya çalışıyor. Tacikçe ile İran Farsçası iki tarafta da anlaşılıyor.',
      '21 Haziran 2022’de [ortak güvenlik çalışma grubu](link:L19) terörizme, örgütlü suça ve uyuşturucu kaçakçılığına karşı ilk kez toplandı.',
    ],
    words: {
      L19: 'Ortak güvenlik çalışma grubu ilk kez toplanıyor',
    },
  },
  'step-4': {
    body: [
      '28 Nisan 2023’te [Şanghay İşbirliği Örgütü](alliance:sco) savunma bakanları [Yeni Delhi’de](link:L21) toplandı. Yazar bunu Tacikistan’ın Rusya dışında ortaklar araması olarak okuyor ve [Çin, Hindistan, İran ve Kazakistan](link:L22) adlarını veriyor.',
      'Ama Kırgızistan, Özbekistan ve Belarus bakanlarıyla birlikte Rusya’nın bakanı da oradaydı; Pakistan videoyla katıldı. İran hâlâ gözlemciydi.',
    ],
    words: {
      L21: 'Savunma bakanları Yeni Delhi’de toplanıyor',
      L22: 'Rusya dışında ortaklar\nyazara göre aranıyor',
    },
  },
  'step-5': {
    body: [
      'Yazar, Taliban yönetimindeki Afganistan’dan duyulan kaygıyı Tacikistan ile İran’ın birlikte çalışmasının [başlıca nedeni](link:L24) sayıyor. Duşanbe yeni yöneticilere karşı [kamuoyu önünde sert bir tutum](link:L26) aldı ve bildirildiğine göre bazı muhaliflerini barındırdı.',
      'Eylül 2021’de Taliban, karışmaması için [onu uyardı](link:L30).',
    ],
    words: {
      L24: 'Yazara göre iş birliğinin nedeni Taliban kaygısı',
      L25: 'Taliban’ın dönüşü\nyazara göre ikisini de kaygılandırıyor',
    },
  },
  'step-6': {
    body: [
      'Yazara göre [Irak’taki](link:L33) değişim İran’a orada belli bir ağırlık kazandırdı; [Rusya’ya](link:L34) yakınlığı ve [Batı’yla](link:L35) gergin ilişkileri onu ayrı bir yere koyuyor.',
      'Bu yüzden ortaklar arıyor; [Tacikistan](link:L37) da ikisinin güvenlik kaygıları ortak olduğu için bu fırsatı değerlendiriyor.',
    ],
    words: {
      L33: 'Irak\nYazara göre belli bir nüfuz',
      L34: 'Rusya\nYazara göre yakınlığı İran’ı ayrı bir yere koyuyor',
      L35: 'Batı\nİran’la ilişkiler gergin',
      L37: 'Tacikistan\nyazara göre fırsatı değerlendiriyor',
    },
  },
  'step-7': {
    body: [
      '14–17 Eylül 2022’de Tacikistan ile Kırgızistan [sınırlarının yaklaşık 110 km’si boyunca çarpıştı](link:L44). 100’den fazla kişinin öldüğü bildirildi.',
      '[Türk Devletleri Teşkilatı](alliance:ots) ateşkes çağrısı yaptı ve [Kırgızistan’ın barış çabalarını destekledi](link:L45). Tacikistan üye değil; yazara göre [Rusya’ya dayanıyor](link:L41).',
    ],
  },
  'step-8': {
    body: [
      'Kasım 2023’te yazar, Tacikistan’ın [çevresinde ortak aramayı sürdürmesini](link:L54) bekliyordu.',
      'O zamandan beri kayıtlar şunları gösteriyor: 13 Mart 2025’te [Kırgızistan’la sınır antlaşması](link:C07), [İran’dan bir ziyaret daha](link:C06), [Kâbil’de görüşmeler](link:C08) ve 28 Şubat 2026’dan itibaren [İran’la savaş](link:C10).',
    ],
    words: {
      L54: 'Çevredeki ortaklar\nyazarın beklentisine göre aranmaya devam edecek',
      C06: 'İran’ın yeni cumhurbaşkanı Duşanbe’yi ziyaret ediyor',
      C07: 'Kırgızistan’la sınır antlaşması',
      C08: 'Kâbil’de Taliban’la görüşmeler',
      C10: '28 Şubat 2026\nABD ve İsrail İran’a saldırıyor',
    },
  },
};
