import type { StoryTexts } from './story-texts.js';

/** The article's story in Uzbek; machine-made until reviewed. */
export const story: StoryTexts = {
  'step-1': {
    body: [
      '2023-yil 17-oktabrda [Eron mudofaa vaziri](link:L01) delegatsiyaga boshchilik qilib, Dushanbega keldi. Uni prezident qabul qildi, [tojik hamkasbi](country:TJ) bilan esa harbiy hamkorlikni kengaytirish haqida suhbatlashdi.',
      'Dushanbe ommaga ikki tomon ham harbiy aloqalarni mustahkamlashni istashidan boshqa deyarli hech narsa aytmadi.',
    ],
  },
  'step-2': {
    body: [
      'Muallif fikricha, Markaziy Osiyo va Janubiy Kavkaz Rossiya va boshqa yirik davlatlar qatorida [oʻz formatlarini izlamoqda](link:L09).',
      'Ayni paytda [Xitoy](link:L10), [Gʻarb](link:L11) va [Eron](link:L12) mintaqada faolroq.',
    ],
    words: {
      L09: 'Moskvadan uzoqlashish\nMintaqa oʻz formatlarini izlamoqda, deydi muallif',
      L10: 'Xitoy\nfaolroq, deydi muallif',
      L11: 'Gʻarb\nfaolroq, deydi muallif',
      L12: 'Eron\nu ham faolroq, deydi muallif',
    },
  },
  'step-3': {
    body: [
      'Ikki davlatning oʻtmishi murakkab; 2021-yildan beri ikkala hukumat munosabatlarni tuzatishga harakat qilmoqda. Tojik tili va Eron forsiysi ikki tomonga ham tushunarli.',
      '2022-yil 21-iyunda [xavfsizlik boʻyicha qoʻshma ishchi guruh](link:L19) terrorizm, uyushgan jinoyatchilik va giyohvand moddalar savdosiga qarshi ilk bor yigʻildi.',
    ],
    words: {
      L19: 'Xavfsizlik boʻyicha qoʻshma guruh ilk bor yigʻildi',
    },
  },
  'step-4': {
    body: [
      '2023-yil 28-aprelda [Shanxay hamkorlik tashkiloti](alliance:sco) mudofaa vazirlari [Nyu-Dehlida](link:L21) uchrashdi. Muallif buni Tojikistonning Rossiyadan boshqa hamkorlar izlashi deb talqin qiladi va [Xitoy, Hindiston, Eron va Qozogʻistonni](link:L22) tilga oladi.',
      'Ammo Qirgʻiziston, Oʻzbekiston va Belarus vazirlari bilan birga Rossiya vaziri ham u yerda edi; Pokiston videoaloqa orqali qatnashdi. Eron hali kuzatuvchi edi.',
    ],
    words: {
      L21: 'Mudofaa vazirlari Nyu-Dehlida uchrashdi',
      L22: 'Rossiyadan boshqa hamkorlar\nizlanmoqda, deydi muallif',
    },
  },
  'step-5': {
    body: [
      'Muallif Tolibon boshqaruvidagi Afgʻonistondan xavotirni Tojikiston va Eron hamkorligining [asosiy sababi](link:L24) deb koʻrsatadi. Dushanbe yangi hukmdorlarga nisbatan [ochiq qatʼiy pozitsiya](link:L26) egalladi va, xabarlarga koʻra, ularning ayrim muxoliflariga boshpana berdi.',
      '2021-yil sentabrida Tolibon aralashmaslik haqida [uni ogohlantirdi](link:L30).',
    ],
    words: {
      L24: 'Hamkorlik sababi — Tolibondan xavotir, deydi muallif',
      L25: 'Tolibonning qaytishi\nikkalasini ham xavotirga soladi, deydi muallif',
    },
  },
  'step-6': {
    body: [
      'Muallif yozishicha, [Iroqdagi](link:L33) oʻzgarish Eronga u yerda muayyan vazn berdi; [Rossiyaga](link:L34) yaqinligi va [Gʻarb bilan](link:L35) tarang munosabatlari uni ajratib qoʻyadi.',
      'Shu bois u hamkorlar izlaydi, [Tojikiston](link:L37) esa bu imkoniyatdan foydalanadi, chunki ikkovining xavfsizlik boʻyicha xavotirlari umumiy.',
    ],
    words: {
      L33: 'Iroq\nMuayyan taʼsir, deydi muallif',
      L34: 'Rossiya\nUnga yaqinlik Eronni ajratib qoʻyadi, deydi muallif',
      L35: 'Gʻarb\nEron bilan munosabatlari tarang',
      L37: 'Tojikiston\nimkoniyatdan foydalanadi, deydi muallif',
    },
  },
  'step-7': {
    body: [
      '2022-yil 14–17-sentabrda Tojikiston va Qirgʻiziston [chegarasining taxminan 110 km boʻylab jang qildi](link:L44). 100 dan ortiq kishi halok boʻlgani xabar qilingan.',
      '[Turkiy davlatlar tashkiloti](alliance:ots) oʻt ochishni toʻxtatishga chaqirdi va [Qirgʻizistonning tinchlik yoʻlidagi harakatlarini qoʻllab-quvvatladi](link:L45). Tojikiston uning aʼzosi emas; muallif aytishicha, u [Rossiyaga tayanadi](link:L41).',
    ],
  },
  'step-8': {
    body: [
      '2023-yil noyabrida muallif Tojikiston [atrofidan hamkor izlashda davom etishini](link:L54) kutgan edi.',
      'Oʻshandan beri maʼlumotlar shuni koʻrsatadi: 2025-yil 13-martda [Qirgʻiziston bilan chegara shartnomasi](link:C07), [Erondan yana bir tashrif](link:C06), [Kobuldagi muzokaralar](link:C08) va 2026-yil 28-fevraldan beri [Eron bilan urush](link:C10).',
    ],
    words: {
      L54: 'Atrofdagi hamkorlar\nizlash davom etadi, deb kutadi muallif',
      C06: 'Eronning yangi prezidenti Dushanbeda',
      C07: 'Qirgʻiziston bilan chegara shartnomasi',
      C08: 'Kobulda Tolibon bilan muzokaralar',
      C10: '2026-yil 28-fevral\nAQSH va Isroil Eronga hujum qildi',
    },
  },
};
