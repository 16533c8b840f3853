import type { StoryTexts } from './story-texts.js';

/** The article's story in French; machine-made until reviewed. */
export const story: StoryTexts = {
  'step-1': {
    body: [
      'Le 17 octobre 2023, [le ministre iranien de la Défense](link:L01) est arrivé à Douchanbé à la tête d’une délégation. Le président l’a reçu, et il s’est entretenu avec son [homologue tadjik](country:TJ) d’une coopération militaire plus large.',
      'En public, Douchanbé s’est borné à dire que les deux parties souhaitent des liens militaires plus forts.',
    ],
  },
  'step-2': {
    body: [
      'L’autrice voit l’Asie centrale et le Caucase du Sud [chercher des formats qui leur soient propres](link:L09), à côté de la Russie et des autres grandes puissances.',
      'Dans le même temps, [la Chine](link:L10), [l’Occident](link:L11) et [l’Iran](link:L12) sont plus actifs dans la région.',
    ],
    words: {
      L09: 'Distance avec Moscou\nLa région cherche ses propres formats, selon l’autrice',
      L10: 'La Chine\nest plus active, selon l’autrice',
      L11: 'L’Occident\nest plus actif, selon l’autrice',
      L12: 'L’Iran\nest plus actif aussi, selon l’autrice',
    },
  },
  'step-3': {
    body: [
      'Les deux États ont un passé compliqué\u00a0; depuis 2021, les deux gouvernements s’efforcent d’améliorer leurs relations. Le tadjik et le persan d’Iran se comprennent de part et d’autre.',
      'Le 21 juin 2022, un [groupe de travail conjoint sur la sécurité](link:L19) s’est réuni pour la première fois, contre le terrorisme, le crime organisé et le trafic de drogue.',
    ],
    words: {
      L19: 'Un groupe de travail conjoint sur la sécurité se réunit pour la première fois',
    },
  },
  'step-4': {
    body: [
      'Le 28 avril 2023, les ministres de la Défense de l’[Organisation de coopération de Shanghai](alliance:sco) se sont réunis à [New Delhi](link:L21). L’autrice y lit la recherche par le Tadjikistan de partenaires autres que la Russie, et cite [la Chine, l’Inde, l’Iran et le Kazakhstan](link:L22).',
      'Mais le ministre russe y était aussi, avec ceux du Kirghizstan, de l’Ouzbékistan et de la Biélorussie\u00a0; le Pakistan participait par vidéo. L’Iran était encore observateur.',
    ],
    words: {
      L21: 'Les ministres de la Défense se réunissent à New Delhi',
      L22: 'D’autres partenaires que la Russie\nsont recherchés, selon l’autrice',
    },
  },
  'step-5': {
    body: [
      'L’autrice donne l’inquiétude face à l’Afghanistan des talibans comme [la raison principale](link:L24) de la coopération entre le Tadjikistan et l’Iran. Douchanbé a pris publiquement [une position dure](link:L26) envers les nouveaux dirigeants et aurait abrité certains de leurs opposants.',
      'En septembre 2021, les talibans [l’ont averti](link:L30) de ne pas s’ingérer.',
    ],
    words: {
      L24: 'L’inquiétude face aux talibans explique leur coopération, selon l’autrice',
      L25: 'Le retour des talibans\ninquiète les deux pays, selon l’autrice',
    },
  },
  'step-6': {
    body: [
      'Le changement en [Irak](link:L33) a donné à l’Iran un certain poids dans ce pays, écrit l’autrice\u00a0; sa proximité avec la [Russie](link:L34) et ses relations tendues avec l’[Occident](link:L35) le mettent à part.',
      'Il cherche donc des partenaires, et le [Tadjikistan](link:L37) saisit l’occasion parce que les deux partagent des inquiétudes de sécurité.',
    ],
    words: {
      L33: 'Irak\nUn certain poids, selon l’autrice',
      L34: 'Russie\nLa proximité avec elle met l’Iran à part, selon l’autrice',
      L35: 'L’Occident\nLes relations avec l’Iran sont tendues',
      L37: 'Le Tadjikistan\nsaisit l’occasion, selon l’autrice',
    },
  },
  'step-7': {
    body: [
      'Du 14 au 17 septembre 2022, le Tadjikistan et le Kirghizstan [se sont battus le long d’environ 110\u00a0km de leur frontière](link:L44). Plus de 100 morts ont été signalés.',
      'L’[Organisation des États turciques](alliance:ots) a appelé à un cessez-le-feu et [soutenu les efforts de paix du Kirghizstan](link:L45). Le Tadjikistan n’en est pas membre\u00a0; il [s’appuie sur la Russie](link:L41), selon l’autrice.',
    ],
  },
  'step-8': {
    body: [
      'En novembre 2023, l’autrice s’attendait à voir le Tadjikistan continuer de [chercher des partenaires autour de lui](link:L54).',
      'Depuis, nos données relèvent\u00a0: un [traité frontalier avec le Kirghizstan](link:C07) le 13 mars 2025, une autre [visite venue d’Iran](link:C06), [des pourparlers à Kaboul](link:C08) et, à partir du 28 février 2026, la [guerre avec l’Iran](link:C10).',
    ],
    words: {
      L54: 'Des partenaires alentour\nresteront recherchés, prévoit l’autrice',
      C06: 'Le nouveau président iranien en visite à Douchanbé',
      C07: 'Traité frontalier avec le Kirghizstan',
      C08: 'Pourparlers avec les talibans à Kaboul',
      C10: '28 février 2026\nLes États-Unis et Israël attaquent l’Iran',
    },
  },
};
