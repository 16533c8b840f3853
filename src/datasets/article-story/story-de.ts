import type { StoryTexts } from './story-texts.js';

/** The article's story in German; machine-made until reviewed. */
export const story: StoryTexts = {
  'step-1': {
    body: [
      'Am 17. Oktober 2023 kam [Irans Verteidigungsminister](link:L01) an der Spitze einer Delegation nach Duschanbe. Der Präsident empfing ihn, und mit seinem [tadschikischen Kollegen](country:TJ) sprach er über eine breitere militärische Zusammenarbeit.',
      'Öffentlich teilte Duschanbe kaum mehr mit, als dass beide Seiten engere militärische Beziehungen wünschen.',
    ],
  },
  'step-2': {
    body: [
      'Nach Ansicht der Autorin [suchen Zentralasien und der Südkaukasus eigene Formate](link:L09) neben Russland und anderen Großmächten.',
      'Zugleich sind [China](link:L10), [der Westen](link:L11) und [der Iran](link:L12) in der Region aktiver.',
    ],
    words: {
      L09: 'Abstand von Moskau\nDie Region sucht eigene Formate, sagt die Autorin',
      L10: 'China\nist aktiver, sagt die Autorin',
      L11: 'Der Westen\nist aktiver, sagt die Autorin',
      L12: 'Der Iran\nist auch aktiver, sagt die Autorin',
    },
  },
  'step-3': {
    body: [
      'Die beiden Staaten haben eine schwierige Vergangenheit; seit 2021 bemühen sich beide Regierungen um bessere Beziehungen. Tadschikisch und das Persische des Iran versteht man auf beiden Seiten.',
      'Am 21. Juni 2022 trat eine [gemeinsame Arbeitsgruppe für Sicherheit](link:L19) zum ersten Mal zusammen, gegen Terrorismus, organisierte Kriminalität und Drogenhandel.',
    ],
    words: {
      L19: 'Eine gemeinsame Arbeitsgruppe für Sicherheit tagt zum ersten Mal',
    },
  },
  'step-4': {
    body: [
      'Am 28. April 2023 trafen sich die Verteidigungsminister der [Shanghaier Organisation für Zusammenarbeit](alliance:sco) in [Neu-Delhi](link:L21). Die Autorin liest das als Suche Tadschikistans nach anderen Partnern als Russland und nennt [China, Indien, den Iran und Kasachstan](link:L22).',
      'Doch auch Russlands Minister war dort, ebenso die Minister Kirgisistans, Usbekistans und von Belarus; Pakistan war per Video zugeschaltet. Der Iran war noch Beobachter.',
    ],
    words: {
      L21: 'Verteidigungsminister treffen sich in Neu-Delhi',
      L22: 'Andere Partner als Russland\nwerden gesucht, sagt die Autorin',
    },
  },
  'step-5': {
    body: [
      'Die Sorge wegen Afghanistans unter den Taliban nennt die Autorin als [wichtigsten Grund](link:L24) dafür, dass Tadschikistan und der Iran zusammenarbeiten. Duschanbe nahm gegenüber den neuen Machthabern [öffentlich eine harte Haltung](link:L26) ein und gewährte Berichten zufolge einigen ihrer Gegner Zuflucht.',
      'Im September 2021 [warnten die Taliban](link:L30) es davor, sich einzumischen.',
    ],
    words: {
      L24: 'Sorge wegen der Taliban verbindet beide, sagt die Autorin',
      L25: 'Die Rückkehr der Taliban\nbeunruhigt beide, sagt die Autorin',
    },
  },
  'step-6': {
    body: [
      'Der Wandel im [Irak](link:L33) gab dem Iran dort ein gewisses Gewicht, schreibt die Autorin; seine Nähe zu [Russland](link:L34) und sein angespanntes Verhältnis zum [Westen](link:L35) sondern ihn ab.',
      'Deshalb sucht er Partner, und [Tadschikistan](link:L37) ergreift die Gelegenheit, weil beide Sorgen um die Sicherheit teilen.',
    ],
    words: {
      L33: 'Irak\nEtwas Einfluss, sagt die Autorin',
      L34: 'Russland\nDie Nähe sondert den Iran ab, sagt die Autorin',
      L35: 'Der Westen\nDas Verhältnis zum Iran ist angespannt',
      L37: 'Tadschikistan\nergreift die Gelegenheit, sagt die Autorin',
    },
  },
  'step-7': {
    body: [
      'Vom 14. bis 17. September 2022 [kämpften Tadschikistan und Kirgisistan entlang von etwa 110\u00a0km ihrer Grenze](link:L44). Mehr als 100 Tote wurden gemeldet.',
      'Die [Organisation der Turkstaaten](alliance:ots) rief zu einer Waffenruhe auf und [unterstützte Kirgisistans Bemühungen um Frieden](link:L45). Tadschikistan ist kein Mitglied; es [stützt sich auf Russland](link:L41), sagt die Autorin.',
    ],
  },
  'step-8': {
    body: [
      'Im November 2023 erwartete die Autorin, dass Tadschikistan weiter [nach Partnern in seiner Umgebung sucht](link:L54).',
      'Seither sind verzeichnet: ein [Grenzvertrag mit Kirgisistan](link:C07) am 13. März 2025, ein weiterer [Besuch aus dem Iran](link:C06), [Gespräche in Kabul](link:C08) und vom 28. Februar 2026 an der [Krieg mit dem Iran](link:C10).',
    ],
    words: {
      L54: 'Partner in der Umgebung\nwerden weiter gesucht, erwartet die Autorin',
      C06: 'Irans neuer Präsident besucht Duschanbe',
      C07: 'Grenzvertrag mit Kirgisistan',
      C08: 'Gespräche mit den Taliban in Kabul',
      C10: '28. Februar 2026\nDie USA und Israel greifen den Iran an',
    },
  },
};
