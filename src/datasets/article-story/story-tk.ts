import type { StoryTexts } from './story-texts.js';

/** The article's story in Turkmen; machine-made until reviewed. */
export const story: StoryTexts = {
  'step-1': {
    body: [
      '2023-nji ýylyň 17-nji oktýabrynda [Eýranyň goranmak ministri](link:L01) wekiliýetiň başynda Duşenbä geldi. Ony prezident kabul etdi, [täjik kärdeşi](country:TJ) bilen bolsa harby hyzmatdaşlygy giňeltmek barada gürleşdi.',
      'Duşenbe köpçülige diňe iki tarapyň hem harby gatnaşyklary berkitmek isleýändigini aýtdy.',
    ],
  },
  'step-2': {
    body: [
      'Awtoryň pikiriçe, Merkezi Aziýa we Günorta Kawkaz Russiýanyň we beýleki iri döwletleriň ýanynda [öz hyzmatdaşlyk görnüşlerini gözleýär](link:L09).',
      'Şol bir wagtda [Hytaý](link:L10), [Günbatar](link:L11) we [Eýran](link:L12) sebitde has işjeň.',
    ],
    words: {
      L09: 'Moskwadan uzaklaşmak\nSebit öz hyzmatdaşlyk görnüşlerini gözleýär, diýýär awtor',
      L10: 'Hytaý\nhas işjeň, diýýär awtor',
      L11: 'Günbatar\nhas işjeň, diýýär awtor',
      L12: 'Eýran\nol hem has işjeň, diýýär awtor',
    },
  },
  'step-3': {
    body: [
      'Iki döwletiň geçmişi çylşyrymly; 2021-nji ýyldan bäri iki hökümet hem gatnaşyklary düzetmäge çalyşýar. Täjik dili bilen Eýranyň pars dili iki tarapa-da düşnükli.',
      '2022-nji ýylyň 21-nji iýunynda [howpsuzlyk boýunça bilelikdäki iş topary](link:L19) terrorizme, guramaçylykly jenaýatçylyga we neşe söwdasyna garşy ilkinji gezek ýygnandy.',
    ],
    words: {
      L19: 'Howpsuzlyk boýunça bilelikdäki topar ilkinji gezek ýygnandy',
    },
  },
  'step-4': {
    body: [
      '2023-nji ýylyň 28-nji aprelinde [Şanhaý Hyzmatdaşlyk Guramasynyň](alliance:sco) goranmak ministrleri [Nýu-Delide](link:L21) duşuşdy. Awtor muny Täjigistanyň Russiýadan başga hyzmatdaş gözlemegi hökmünde düşündirýär we [Hytaýyň, Hindistanyň, Eýranyň we Gazagystanyň](link:L22) adyny tutýar.',
      'Emma Gyrgyzystanyň, Özbegistanyň we Belarusyň ministrleri bilen bile Russiýanyň ministri hem ol ýerdedi; Pakistan wideoaragatnaşyk arkaly gatnaşdy. Eýran entek synçydy.',
    ],
    words: {
      L21: 'Goranmak ministrleri Nýu-Delide duşuşdy',
      L22: 'Russiýadan başga hyzmatdaş\ngözlenýär, diýýär awtor',
    },
  },
  'step-5': {
    body: [
      'Awtor «Talybanyň» dolandyrýan Owganystany baradaky aladany Täjigistan bilen Eýranyň hyzmatdaşlygynyň [esasy sebäbi](link:L24) diýip görkezýär. Duşenbe täze häkimlere garşy [aç-açan berk garaýyş](link:L26) tutdy we, habarlara görä, olaryň käbir garşydaşlaryna gaçybatalga berdi.',
      '2021-nji ýylyň sentýabrynda «Talyban» goşulmazlygy [oňa duýdurdy](link:L30).',
    ],
    words: {
      L24: 'Hyzmatdaşlygyň sebäbi «Talybandan» alada, diýýär awtor',
      L25: '«Talybanyň» gaýdyp gelmegi\nikisini hem alada goýýar, diýýär awtor',
    },
  },
  'step-6': {
    body: [
      'Awtoryň ýazmagyna görä, [Yrakdaky](link:L33) özgeriş Eýrana ol ýerde belli bir agram berdi; [Russiýa](link:L34) ýakynlygy we [Günbatar bilen](link:L35) dartgynly gatnaşyklary ony üzňeleşdirýär.',
      'Şonuň üçin ol hyzmatdaş gözleýär, [Täjigistan](link:L37) bolsa bu mümkinçilikden peýdalanýar, sebäbi ikisiniň howpsuzlyk baradaky aladalary umumy.',
    ],
    words: {
      L33: 'Yrak\nBelli bir täsir, diýýär awtor',
      L34: 'Russiýa\nOňa ýakynlyk Eýrany üzňeleşdirýär, diýýär awtor',
      L35: 'Günbatar\nEýran bilen gatnaşyklary dartgynly',
      L37: 'Täjigistan\nmümkinçilikden peýdalanýar, diýýär awtor',
    },
  },
  'step-7': {
    body: [
      '2022-nji ýylyň 14–17-nji sentýabrynda Täjigistan bilen Gyrgyzystan [umumy araçägiň takmynan 110 km boýunda söweşdi](link:L44). 100-den gowrak adamyň ölendigi habar berildi.',
      '[Türki Döwletleriň Guramasy](alliance:ots) ot açyşlygy bes etmäge çagyrdy we [Gyrgyzystanyň parahatçylyk üçin tagallalaryny goldady](link:L45). Täjigistan onuň agzasy däl; awtoryň aýtmagyna görä, ol [Russiýa daýanýar](link:L41).',
    ],
  },
  'step-8': {
    body: [
      '2023-nji ýylyň noýabrynda awtor Täjigistanyň [töwereginden hyzmatdaş gözlemegini](link:L54) dowam etdirmegine garaşýardy.',
      'Şondan bäri maglumatlar şuny görkezýär: 2025-nji ýylyň 13-nji martynda [Gyrgyzystan bilen araçäk şertnamasy](link:C07), [Eýrandan ýene bir sapar](link:C06), [Kabuldaky gepleşikler](link:C08) we 2026-njy ýylyň 28-nji fewralyndan bäri [Eýran bilen uruş](link:C10).',
    ],
    words: {
      L54: 'Töwerekden hyzmatdaş\ngözlemegi dowam eder, diýip garaşýar awtor',
      C06: 'Eýranyň täze prezidenti Duşenbä geldi',
      C07: 'Gyrgyzystan bilen araçäk şertnamasy',
      C08: 'Kabulda «Talyban» bilen gepleşikler',
      C10: '2026-njy ýylyň 28-nji fewraly\nABŞ we Ysraýyl Eýrana hüjüm etdi',
    },
  },
};
