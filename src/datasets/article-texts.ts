/*
 * What stands around the article's map; src/core/messages/texts has it in the other languages. The credit names whose work
 * and whose reporting the links and the border rest on.
 */

export const kicker = 'Central Asia';

export const headline = 'With trouble on two borders, Tajikistan looks to Iran';

export const deck =
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.';

/** The same for narrow columns. */
export const deckNarrow =
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.';

export const credit =
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus';

/** Where the article and the record differ on the border conflict. */
export const borderNote =
  'The article dates the border conflict to September 2023; it took place in September 2022.';
