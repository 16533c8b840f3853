import type { StoryTexts } from './story-texts.js';

/**
 * What is told at the steps of the article's story, by their ids, and what stands on their maps. It rests on the links,
 * disputes and corrections that each step shows, where the sources are; words in brackets point at those. A judgement is said
 * to be the author's wherever it stands. The other languages have the same paragraphs and words.
 */
export const story: StoryTexts = {
  'step-1': {
    body: [
      'On 17 October 2023 [Iran’s defence minister](link:L01) came to Dushanbe at the head of a delegation. He was received by the president and talked with his [Tajik colleague](country:TJ) about wider military cooperation.',
      'In public Dushanbe told little more than that both sides want stronger military ties.',
    ],
  },
  'step-2': {
    body: [
      'The author sees Central Asia and the South Caucasus [looking for formats of their own](link:L09), beside Russia and other large powers.',
      'At the same time [China](link:L10), [the West](link:L11) and [Iran](link:L12) do more in the region.',
    ],
    words: {
      L09: 'Distance from Moscow\nThe region looks for formats of its own, the author says',
      L10: 'China\ndoes more, the author says',
      L11: 'The West\ndoes more, the author says',
      L12: 'Iran\ndoes more too, the author says',
    },
  },
  'step-3': {
    body: [
      'The two states have a complicated past, and since 2021 both governments have worked to mend it. Tajik and the Persian of Iran are understood on both sides.',
      'On 21 June 2022 a [joint security task force](link:L19) met for the first time, against terrorism, organised crime and drug trafficking.',
    ],
    words: {
      L19: 'A joint security task force meets for the first time',
    },
  },
  'step-4': {
    body: [
      'On 28 April 2023 defence ministers of the [Shanghai Cooperation Organisation](alliance:sco) met in [New Delhi](link:L21). The author reads it as Tajikistan seeking partners other than Russia, and names [China, India, Iran and Kazakhstan](link:L22).',
      'But Russia’s minister was there too, with those of Kyrgyzstan, Uzbekistan and Belarus; Pakistan joined by video. Iran was still an observer.',
    ],
    words: {
      L21: 'Defence ministers meet in New Delhi',
      L22: 'Other partners than Russia\nare sought, the author says',
    },
  },
  'step-5': {
    body: [
      'The author gives worry about Afghanistan under the Taliban as the [main reason](link:L24) why Tajikistan and Iran work together. Dushanbe took a [hard public line](link:L26) against the new rulers and reportedly sheltered some of their opponents.',
      'In September 2021 the Taliban [warned it](link:L30) not to interfere.',
    ],
    words: {
      L24: 'Worry about the Taliban is why they work together, the author says',
      L25: 'The Taliban’s return\nworries both, the author says',
    },
  },
  'step-6': {
    body: [
      'Change in [Iraq](link:L33) gave Iran some weight there, the author writes; its closeness to [Russia](link:L34) and its strained relations with the [West](link:L35) set it apart.',
      'So it looks for partners, and [Tajikistan](link:L37) takes the opening because the two share worries about security.',
    ],
    words: {
      L33: 'Iraq\nSome leverage, the author says',
      L34: 'Russia\nCloseness to it sets Iran apart, the author says',
      L35: 'The West\nRelations with Iran are strained',
      L37: 'Tajikistan\ntakes the opening, the author says',
    },
  },
  'step-7': {
    body: [
      'From 14 to 17 September 2022 Tajikistan and Kyrgyzstan [fought along about 110 km of their border](link:L44). More than 100 people were reported killed.',
      'The [Organization of Turkic States](alliance:ots) called for a ceasefire and [supported Kyrgyzstan’s efforts for peace](link:L45). Tajikistan is not a member; it [leans on Russia](link:L41), the author says.',
    ],
  },
  'step-8': {
    body: [
      'In November 2023 the author expected Tajikistan to go on [looking for partners around it](link:L54).',
      'Since then, the record shows: a [border treaty with Kyrgyzstan](link:C07) on 13 March 2025, another [visit from Iran](link:C06), [talks in Kabul](link:C08), and from 28 February 2026 the [war with Iran](link:C10).',
    ],
    words: {
      L54: 'Partners around it\nwill still be sought, the author expects',
      C06: 'Iran’s new president visits Dushanbe',
      C07: 'Border treaty with Kyrgyzstan',
      C08: 'Talks with the Taliban in Kabul',
      C10: '28 February 2026\nThe United States and Israel attack Iran',
    },
  },
};
