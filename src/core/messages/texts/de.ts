import type { NamesByKey } from '../messages.js';

/** Sentences of the article's map in German, by their English; machine-made until reviewed. */
export const texts: NamesByKey = {
  // What stands around the map.
  'Central Asia': 'Zentralasien',
  'With trouble on two borders, Tajikistan looks to Iran':
    'Unruhe an zwei Grenzen: Tadschikistan blickt zum Iran',
  'Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan’s efforts for peace. The author sees it looking beyond Russia for security partners.':
    'Duschanbe misstraut den Taliban im Süden. 2022 kam es zu Gefechten mit Kirgisistan, dessen Friedensbemühungen dann die Turkstaaten unterstützten. Die Autorin sieht es über Russland hinaus nach Sicherheitspartnern suchen.',
  'Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.':
    'Duschanbe misstraut den Taliban; 2022 kam es zu Gefechten mit Kirgisistan. Die Autorin sieht es über Russland hinaus nach Sicherheitspartnern suchen.',
  'Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus':
    'Samantha Fanger, Caspian Policy Center, 2. November 2023; Human Rights Watch; TRT World; Asia-Plus',
  'The article dates the border conflict to September 2023; it took place in September 2022.':
    'Der Artikel datiert den Grenzkonflikt auf September 2023; er fand im September 2022 statt.',
  'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.':
    'Zwei Wochen nach einem Besuch des iranischen Verteidigungsministers. Nach Einschätzung der Autorin nähert sich Tadschikistan dem Iran an, stützt sich dabei auf Russland, stellt sich gegen die Taliban im Süden und hat die Grenze zu Kirgisistan noch nicht geregelt.',
  // The story in steps.
  'A general lands in Dushanbe': 'Ein General landet in Duschanbe',
  'On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders; little was said in public.':
    'Am 17. Oktober 2023 traf der iranische Verteidigungsminister die Führung Tadschikistans; öffentlich wurde wenig gesagt.',
  'Not Russia alone: others step in': 'Nicht nur Russland: Andere treten auf den Plan',
  'China, the West and Iran step in as the region looks for room beside Russia.':
    'China, der Westen und der Iran treten auf den Plan, während die Region neben Russland Spielraum sucht.',
  'Mending an old tie': 'Eine alte Verbindung wird erneuert',
  'A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.':
    'Ein Forum, eine Arbeitsgruppe und eine gemeinsame Sprache bringen den Iran und Tadschikistan von 2021 an einander näher. Eine zweite Quelle für das Forum gibt es nicht.',
  'In the room in New Delhi': 'An einem Tisch in Neu-Delhi',
  'Tajikistan’s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia’s too; Iran is still an observer.':
    'Bei der SOZ sitzt Tadschikistans Minister mit denen Indiens, Chinas, Kasachstans und des Iran zusammen, auch mit dem Russlands; der Iran ist noch Beobachter.',
  'The neighbour to the south': 'Der Nachbar im Süden',
  'The Taliban’s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.':
    'Die Rückkehr der Taliban fürchten beide Staaten; Duschanbe gewährt Berichten zufolge Gegnern Zuflucht und wird gewarnt.',
  'Iran looks for friends': 'Der Iran sucht Freunde',
  'Leverage in Iraq, closeness to Russia and tension with the West push Iran east.':
    'Einfluss im Irak, die Nähe zu Russland und Spannungen mit dem Westen drängen den Iran nach Osten.',
  'A border conflict and a Turkic voice': 'Ein Grenzkonflikt und eine Stimme der Turkstaaten',
  'Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan’s peace efforts; Tajikistan stands apart.':
    'Kämpfe mit Kirgisistan im September 2022, dann unterstützt die OTS Kirgisistans Bemühungen um Frieden; Tadschikistan steht abseits.',
  'What was expected, and what came after': 'Was erwartet wurde, und was danach kam',
  'What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.':
    'Die Erwartung der Autorin vom November 2023, dann das, was seither verzeichnet ist: der Grenzvertrag von 2025, Gespräche mit den Taliban und der Krieg mit dem Iran.',
  // Insets.
  '14–17 September 2022': '14.–17. September 2022',
  'Fighting along about 110 km of border; over 100 people reported killed':
    'Gefechte auf etwa 110\u00a0km Grenze; über 100 Tote gemeldet',
  'Where they fought in 2022': 'Wo 2022 gekämpft wurde',
  'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.':
    'Etwa 110\u00a0km Grenze (dicke Linie); mehr als 100 Tote gemeldet. Geregelt durch einen Vertrag vom 13. März 2025.',
  // What the article says where the record differs from it or adds to it.
  'The border conflict is dated to September 2023.':
    'Der Grenzkonflikt wird auf September 2023 datiert.',
  'The SCO defence ministers met in May 2023.':
    'Die Verteidigungsminister der SOZ trafen sich im Mai 2023.',
  'The SCO meeting shows cooperation beyond Russia.':
    'Das SOZ-Treffen zeigt Zusammenarbeit über Russland hinaus.',
  'The article calls Iran, Kazakhstan, India and Russia Tajikistan’s neighbours.':
    'Der Artikel nennt den Iran, Kasachstan, Indien und Russland Nachbarn Tadschikistans.',
  'Iraq is a concern that Tajikistan shares.': 'Der Irak ist eine Sorge, die Tadschikistan teilt.',
  'The OTS was at first about cultural cooperation.':
    'Die OTS befasste sich anfangs mit kultureller Zusammenarbeit.',
  'Tajikistan and Uzbekistan were the poorest of the five Central Asian states.':
    'Tadschikistan und Usbekistan waren die ärmsten der fünf zentralasiatischen Staaten.',
  'Uzbekistan relies on Russia as Tajikistan does.':
    'Usbekistan stützt sich wie Tadschikistan auf Russland.',
  'Tajikistan has no official regional platform.':
    'Tadschikistan hat keine offizielle regionale Plattform.',
  'A tourism forum took place on 13 June 2022.': 'Am 13. Juni 2022 fand ein Tourismusforum statt.',
  'A joint task force met; its level is not stated.':
    'Eine gemeinsame Arbeitsgruppe tagte; ihre Ebene wird nicht genannt.',
  'Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.':
    'Kasachstan und Usbekistan gaben keine offiziellen Erklärungen zur Unterstützung Kirgisistans ab.',
  'Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.':
    'Unterstützung für Kirgisistan kam von der OTS, während Kasachstan und Usbekistan keine Erklärungen abgaben.',
  // What the record says to that.
  'It took place from 14 to 17 September 2022.': 'Er dauerte vom 14. bis zum 17. September 2022.',
  'They met on 28 April 2023 in New Delhi.': 'Sie trafen sich am 28. April 2023 in Neu-Delhi.',
  'Russia’s minister took part in it as well.': 'Auch Russlands Minister nahm daran teil.',
  'None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.':
    'Keines der vier Länder grenzt an Tadschikistan; Afghanistan, China, Kirgisistan und Usbekistan tun es.',
  'The article does not explain it. It may be a slip; the author was not asked.':
    'Der Artikel erklärt es nicht. Es kann ein Versehen sein; die Autorin wurde nicht gefragt.',
  'Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.':
    'Ihr Gründungsabkommen von 2009 umfasst auch Außenpolitik und Wirtschaft; die Kulturorganisation der Turkstaaten ist TURKSOY.',
  'By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.':
    'Nach BIP pro Kopf lag 1991 Tadschikistan ganz hinten (458 US-Dollar), davor Kirgisistan (569), dann Usbekistan (658); so war es auch 2023.',
  'It has been outside the CSTO since 2012 and is an observer in the EAEU.':
    'Es gehört der OVKS seit 2012 nicht mehr an und ist in der EAWU Beobachter.',
  'It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.':
    'Es nimmt an den Konsultativtreffen Zentralasiens teil und war im September 2023 deren Gastgeber.',
  'No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.':
    'Ein weiterer Bericht darüber wurde nicht gefunden; einer vom November 2022 berichtet von einem Forum in Duschanbe am 12. jenes Monats.',
  'It was the first session, held by the interior ministries.':
    'Es war die erste Sitzung, abgehalten von den Innenministerien.',
  'Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.':
    'Keiner der beiden Staaten ergriff seine Partei, doch beide Präsidenten äußerten sich im September 2022 zu dem Konflikt: Der Kasachstans sprach sein Beileid aus und rief zum Frieden auf, der Usbekistans telefonierte mit beiden Seiten.',
  'In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan’s efforts for a peaceful solution.':
    'In der Erklärung von Samarkand vom 11. November 2022 unterstützten alle Staatschefs der OTS, auch die Kasachstans und Usbekistans, Kirgisistans Bemühungen um eine friedliche Lösung.',
  // Beside links on the map.
  'Iran’s defence minister visits Dushanbe': 'Irans Verteidigungsminister besucht Duschanbe',
  'September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere':
    'September 2021\nDie Taliban, deren Herrschaft Tadschikistan ablehnt, warnen es vor Einmischung',
  'Leans on Russia, the author says': 'Stützt sich auf Russland, so die Autorin',
  'On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan’s efforts for peace':
    'Fordert am 16. September 2022 eine Waffenruhe und unterstützt Kirgisistans Bemühen um Frieden',
  // Links.
  'The OTS secretary general called for a ceasefire and supported Kyrgyzstan’s efforts for a peaceful way out.':
    'Der Generalsekretär der OTS rief zu einer Waffenruhe auf und unterstützte Kirgisistans Bemühungen um einen friedlichen Ausweg.',
  'Iran’s defence minister flew to Dushanbe at the head of a delegation for an official visit.':
    'Irans Verteidigungsminister flog an der Spitze einer Delegation zu einem offiziellen Besuch nach Duschanbe.',
  'In recent years both governments have worked to restore ties.':
    'In den letzten Jahren haben beide Regierungen daran gearbeitet, die Beziehungen wiederherzustellen.',
  'The Taliban’s return to power is treated as a possible danger to both states.':
    'Die Rückkehr der Taliban an die Macht gilt als mögliche Gefahr für beide Staaten.',
  'contacts have resumed': 'Kontakte wieder aufgenommen',
  'Tajikistan took a hard public line against the Taliban government.':
    'Tadschikistan trat der Taliban-Regierung öffentlich hart entgegen.',
  'A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.':
    'Ein stellvertretender Regierungschef der Taliban warnte Tadschikistan auf Al Jazeera davor, sich in afghanische Angelegenheiten einzumischen.',
  'Iran’s ties with Russia are given as one reason for its isolation.':
    'Die Bindungen des Iran an Russland werden als ein Grund seiner Isolation genannt.',
  'Poverty led Tajikistan to lean on Russia.':
    'Armut führte dazu, dass sich Tadschikistan auf Russland stützt.',
  'Four days of fighting along about 110 km of border killed scores of civilians and soldiers.':
    'In viertägigen Kämpfen entlang von etwa 110\u00a0km Grenze starben Dutzende Zivilpersonen und Soldaten.',
};
