import type { Correction } from '../core/data/map-data.js';

/** Where the article and the record differ: what the article says, what the record says. */
export const corrections: Correction[] = [
  {
    id: 'correction-01',
    text: 'The border conflict is dated to September 2023.',
    record: 'The conflict took place from 14 to 17 September 2022.',
    links: ['L44', 'L45'],
    confidence: 'sure',
  },
  {
    id: 'correction-02',
    text: 'The SCO defence ministers met in May 2023.',
    record: 'They met on 28 April 2023 in New Delhi.',
    links: ['L21'],
    confidence: 'sure',
  },
  {
    id: 'correction-03',
    text: 'The SCO meeting shows cooperation beyond Russia.',
    record: "Russia's minister attended.",
    links: ['L21', 'L22'],
    confidence: 'sure',
  },
  {
    id: 'correction-04',
    text: "Iran, Kazakhstan, India and Russia count among Tajikistan's neighbours.",
    record: 'None of these four borders Tajikistan.',
    links: ['L22', 'L54'],
    confidence: 'sure',
  },
  {
    id: 'correction-05',
    text: 'Iraq is a concern that Tajikistan shares.',
    record: 'It is not explained and probably a slip; not confirmed with the author.',
    links: ['L55'],
    confidence: 'check',
  },
  {
    id: 'correction-06',
    text: 'The OTS began as a cultural body.',
    record: 'Its founding agreement was wider; TURKSOY is the cultural body.',
    links: ['L47'],
    confidence: 'likely',
  },
  {
    id: 'correction-07',
    text: 'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.',
    record: 'Kyrgyzstan usually ranks second lowest; not confirmed with figures.',
    links: ['L40'],
    confidence: 'check',
  },
  {
    id: 'correction-08',
    text: 'Uzbekistan relies on Russia as Tajikistan does.',
    record: 'It has been outside the CSTO since 2012 and is an observer in the EAEU.',
    links: ['L42'],
    confidence: 'likely',
  },
  {
    id: 'correction-09',
    text: 'Tajikistan has no official regional platform.',
    record: 'It takes part in the Consultative Meetings of Central Asia and hosted them in 2023.',
    links: ['L39'],
    confidence: 'likely',
  },
  {
    id: 'correction-10',
    text: 'A tourism forum took place on 13 June 2022.',
    record: 'It was not found in any other source.',
    links: ['L18'],
    confidence: 'check',
  },
  {
    id: 'correction-11',
    text: 'A joint task force met; its level is not stated.',
    record: 'It was the first session, held by the interior ministries.',
    links: ['L19'],
    confidence: 'sure',
  },
  {
    id: 'correction-12',
    text: 'Kazakhstan made no statement of support for Kyrgyzstan.',
    record: 'It sent condolences and called for peace.',
    links: ['L49'],
    confidence: 'likely',
  },
];
