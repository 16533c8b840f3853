import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in French, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'Asie centrale',
  'With trouble on two borders, Tajikistan looks to Iran':
    'Deux frontières agitées\u00a0: le Tadjikistan regarde vers l’Iran',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'Douchanbé se méfie des talibans au sud. Il a affronté le Kirghizstan en 2022, et les États turciques ont alors soutenu les efforts de paix kirghizes. L’autrice le voit chercher des partenaires de sécurité au-delà de la Russie.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'Douchanbé se méfie des talibans et a affronté le Kirghizstan en 2022. L’autrice le voit chercher des partenaires de sécurité au-delà de la Russie.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'Samantha Fanger, Caspian Policy Center, 2 novembre 2023\u00a0; Human Rights Watch\u00a0; TRT World\u00a0; Asia-Plus',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'L’article date le conflit frontalier de septembre 2023\u00a0; il a eu lieu en septembre 2022.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'Deux semaines après une visite du ministre iranien de la Défense. Selon l’autrice, le Tadjikistan se rapproche de l’Iran tout en s’appuyant sur la Russie, s’oppose aux talibans au sud et n’a pas encore réglé sa frontière avec le Kirghizstan.',
  // The story in steps.
  'A general lands in Dushanbe': 'Un général atterrit à Douchanbé',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    'Le 17 octobre 2023, le ministre iranien de la Défense a rencontré les dirigeants du Tadjikistan\u00a0; peu de choses ont été dites en public.',
  'Not Russia alone: others step in': 'Pas la Russie seule\u00a0: d’autres entrent en jeu',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'La Chine, l’Occident et l’Iran entrent en jeu alors que la région cherche une marge à côté de la Russie.',
  'Mending an old tie': 'Un vieux lien se renoue',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'Un forum, un groupe de travail et une langue commune rapprochent l’Iran et le Tadjikistan à partir de 2021. Le forum n’est pas confirmé par une deuxième source.',
  'In the room in New Delhi': 'À la même table à New Delhi',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'À l’OCS, le ministre du Tadjikistan siège avec ceux de l’Inde, de la Chine, du Kazakhstan et de l’Iran, et aussi avec celui de la Russie\u00a0; l’Iran est encore observateur.',
  'The neighbour to the south': 'Le voisin du sud',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    'Le retour des talibans inquiète les deux États\u00a0; Douchanbé abriterait des opposants et reçoit un avertissement.',
  'Iran looks for friends': 'L’Iran cherche des amis',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'L’influence en Irak, la proximité avec la Russie et la tension avec l’Occident poussent l’Iran vers l’est.',
  'A border conflict and a Turkic voice': 'Un conflit frontalier et une voix turcique',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    'Des combats avec le Kirghizstan en septembre 2022, puis l’OET soutient les efforts de paix du Kirghizstan\u00a0; le Tadjikistan reste à part.',
  'What was expected, and what came after': 'Ce qui était attendu, et la suite',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'L’attente de l’autrice en novembre 2023, puis ce que relèvent nos données\u00a0: le traité frontalier de 2025, les pourparlers avec les talibans et la guerre avec l’Iran.',
  // Insets.
  '14–17 September 2022': '14–17 septembre 2022',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'Combats le long d’environ 110\u00a0km de frontière\u00a0; plus de 100 morts signalés',
  'Where they fought in 2022': 'Où l’on s’est battu en 2022',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'Environ 110\u00a0km de frontière (trait épais)\u00a0; plus de 100 morts signalés. Réglé par un traité du 13 mars 2025.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'Le conflit frontalier est daté de septembre 2023.',
  'The SCO defence ministers met in May 2023.':
    'Les ministres de la Défense de l’OCS se sont réunis en mai 2023.',
  'The SCO meeting shows cooperation beyond Russia.':
    'La réunion de l’OCS témoigne d’une coopération au-delà de la Russie.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'L’article qualifie l’Iran, le Kazakhstan, l’Inde et la Russie de voisins du Tadjikistan.',
  'Iraq is a concern that Tajikistan shares.':
    'L’Irak est une préoccupation que partage le Tadjikistan.',
  'The OTS was at first about cultural cooperation.':
    'L’OET s’occupait d’abord de coopération culturelle.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'Le Tadjikistan et l’Ouzbékistan étaient les plus pauvres des cinq États d’Asie centrale.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'L’Ouzbékistan s’appuie sur la Russie comme le Tadjikistan.',
  'Tajikistan has no official regional platform.':
    'Le Tadjikistan n’a pas de plateforme régionale officielle.',
  'A tourism forum took place on 13 June 2022.':
    'Un forum sur le tourisme s’est tenu le 13 juin 2022.',
  'A joint task force met; its level is not stated.':
    'Un groupe de travail conjoint s’est réuni\u00a0; son niveau n’est pas précisé.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'Le Kazakhstan et l’Ouzbékistan n’ont pas publié de déclaration officielle de soutien au Kirghizstan.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'Le soutien au Kirghizstan est venu de l’OET, tandis que le Kazakhstan et l’Ouzbékistan n’ont publié aucune déclaration.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'Il a eu lieu du 14 au 17 septembre 2022.',
  'They met on 28 April 2023 in New Delhi.': 'Ils se sont réunis le 28 avril 2023 à New Delhi.',
  'Russia’s minister took part in it as well.': 'Le ministre russe y a également participé.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'Aucun des quatre n’a de frontière avec le Tadjikistan\u00a0; l’Afghanistan, la Chine, le Kirghizstan et l’Ouzbékistan en ont une.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'L’article ne l’explique pas. Il peut s’agir d’une erreur\u00a0; l’autrice n’a pas été interrogée.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    'Son accord fondateur de 2009 couvre aussi la politique étrangère et l’économie\u00a0; l’organisation culturelle des États turciques est TURKSOY.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'En PIB par habitant, le Tadjikistan était dernier en 1991 (458 dollars américains), devancé par le Kirghizstan (569), puis l’Ouzbékistan (658)\u00a0; de même en 2023.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'Il est hors de l’OTSC depuis 2012 et observateur au sein de l’UEEA.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'Il participe aux réunions consultatives d’Asie centrale et les a accueillies en septembre 2023.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'Aucun autre compte rendu n’en a été trouvé\u00a0; un article de novembre 2022 parle d’un forum à Douchanbé le 12 de ce mois.',
  'It was the first session, held by the interior ministries.':
    'C’était la première session, tenue par les ministères de l’Intérieur.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'Aucun n’a pris son parti, mais les deux présidents ont réagi au conflit en septembre 2022\u00a0: celui du Kazakhstan a présenté ses condoléances et appelé à la paix, celui de l’Ouzbékistan a téléphoné aux deux parties.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    'Dans la déclaration de Samarcande du 11 novembre 2022, tous les chefs d’État de l’OET, dont ceux du Kazakhstan et de l’Ouzbékistan, ont soutenu les efforts du Kirghizstan pour une solution pacifique.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe':
    'Le ministre iranien de la Défense se rend à Douchanbé',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    'Septembre 2021\nLes talibans, dont le Tadjikistan rejette le pouvoir, le mettent en garde contre toute ingérence',
  'Leans on Russia, the author says': 'S’appuie sur la Russie, selon l’autrice',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    'Le 16 septembre 2022, elle appelle au cessez-le-feu et soutient les efforts de paix kirghizes',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'Le secrétaire général de l’OET a appelé à un cessez-le-feu et soutenu les efforts du Kirghizstan pour une issue pacifique.',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'Le ministre iranien de la Défense s’est rendu à Douchanbé à la tête d’une délégation pour une visite officielle.',
  'In recent years both governments have worked to restore ties.':
    'Ces dernières années, les deux gouvernements ont travaillé à rétablir leurs relations.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    'Le retour des talibans au pouvoir est considéré comme un danger possible pour les deux États.',
  'contacts have resumed': 'les contacts ont repris',
  'Tajikistan took a hard public line against the Taliban government.':
    'Le Tadjikistan a adopté publiquement une ligne dure envers le gouvernement des talibans.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    'Un chef adjoint du gouvernement des talibans a averti le Tadjikistan, sur Al Jazeera, de ne pas se mêler des affaires afghanes.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'Les liens de l’Iran avec la Russie sont donnés comme une raison de son isolement.',
  'Poverty led Tajikistan to lean on Russia.':
    'La pauvreté a conduit le Tadjikistan à s’appuyer sur la Russie.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'Quatre jours de combats le long d’environ 110\u00a0km de frontière ont tué des dizaines de civils et de soldats.',
};
