import { describe, expect, it } from 'vitest';
import { dataOfStep } from '../../../src/core/story/data-of-step.js';
import { article } from '../../../src/datasets/article.js';
import { story } from '../../../src/datasets/article-story/story-en.js';
import { articleStory } from '../../../src/datasets/article-story.js';
import { build, layout } from '../support.js';

const NAMES = ['alliances', 'disputes', 'links', 'corridors', 'sites'];
const steps = article.steps!;

/**
 * What each step of the story says, as a reader takes it: a sentence of its summary or its text, by its first words, and the
 * links that it tells of. Written from the text, not from the data of the steps.
 */
const TOLD: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'step-1': [
    ['On 17 October 2023 Iran’s defence minister met Tajikistan’s leaders', 'L01', 'L02', 'L04'],
    ['On 17 October 2023 Iran’s defence minister came to Dushanbe', 'L01'],
    ['He was received by the president and talked with his Tajik colleague', 'L02', 'L03'],
    ['In public Dushanbe told little more than', 'L04'],
  ],
  'step-2': [
    ['China, the West and Iran step in as the region', 'L09', 'L10', 'L11', 'L12'],
    ['The author sees Central Asia and the South Caucasus', 'L09'],
    ['At the same time China, the West and Iran do more', 'L10', 'L11', 'L12'],
  ],
  'step-3': [
    ['A forum, a task force and a shared language', 'L17', 'L18', 'L19', 'L52'],
    ['The forum is not confirmed', 'L18'],
    ['The two states have a complicated past, and since 2021', 'L16', 'L17'],
    ['Tajik and the Persian of Iran are understood', 'L52'],
    ['On 21 June 2022 a joint security task force met', 'L19', 'L20'],
  ],
  'step-4': [
    ['Tajikistan’s minister sits with those of India', 'L21'],
    ['On 28 April 2023 defence ministers', 'L21'],
    ['The author reads it as Tajikistan seeking partners', 'L22'],
    ['But Russia’s minister was there too', 'L21'],
    ['Iran was still an observer'],
  ],
  'step-5': [
    ['The Taliban’s return is the fear both states share', 'L25', 'L29', 'L30'],
    ['The author gives worry about Afghanistan', 'L24'],
    ['Dushanbe took a hard public line', 'L26', 'L29'],
    ['In September 2021 the Taliban warned it', 'L30'],
  ],
  'step-6': [
    ['Leverage in Iraq, closeness to Russia and tension with the West', 'L33', 'L34', 'L35', 'L37'],
    ['Change in Iraq gave Iran some weight there', 'L33', 'L34', 'L35'],
    ['So it looks for partners, and Tajikistan takes', 'L37'],
  ],
  'step-7': [
    ['Fighting with Kyrgyzstan in September 2022', 'L44', 'L45'],
    ['From 14 to 17 September 2022 Tajikistan and Kyrgyzstan fought', 'L44'],
    ['More than 100 people were reported killed', 'L44'],
    ['The Organization of Turkic States called for', 'L45'],
    ['Tajikistan is not a member; it leans on Russia', 'L41'],
  ],
  'step-8': [
    ['What the author expected in November 2023', 'L54', 'C07', 'C08', 'C10'],
    ['In November 2023 the author expected', 'L54'],
    ['Since then, the record shows', 'C06', 'C07', 'C08', 'C10'],
  ],
};

const POINTER = /\[([^\]]*)\]\(([a-z]+):([^)]*)\)/g;
const english = (text: unknown) => (typeof text === 'string' ? text : (text as { en: string }).en);
const plain = (text: string) => text.replace(POINTER, '$1');
const sentencesOf = (text: string) => plain(text).split(/(?<=\.)\s+(?=\p{Lu})/u);

describe.each(steps.map((step) => [step.id, step] as const))('the text of %s', (id, step) => {
  const body = story[id]!.body;
  const sentences = [english(step.summary), ...body].flatMap(sentencesOf);
  const told = TOLD[id]!;

  it('is told, sentence by sentence', () => {
    for (const sentence of sentences)
      expect(
        told.filter(([words]) => sentence.startsWith(words)),
        sentence,
      ).toHaveLength(1);
    expect(told).toHaveLength(sentences.length);
  });

  it('tells of the links that the step draws, and of no others', () => {
    const { scene } = build(
      step.unconfirmed ? { unconfirmed: true } : {},
      dataOfStep(article, step, NAMES),
    );
    const drawn = (scene.overlays['links'] ?? []).map((item) => item.id.replace('link:', ''));
    const links = new Set(told.flatMap(([, ...ids]) => ids));
    expect(drawn.toSorted()).toEqual([...links].toSorted());
  });

  it('is not hidden by what the author expects', () => {
    const { scene } = build({ isWorded: true }, dataOfStep(article, step, NAMES));
    const seen = new Set(layout(scene, 'standard', 656, 600).items.map((item) => item.id));
    const events = article.links!.filter(
      ({ part, claim }) => part === 'context' && claim === 'event',
    );
    for (const event of events)
      if (told.some(([, ...ids]) => ids.includes(event.id)))
        expect(seen, event.id).toContain(`link:${event.id}`);
  });

  it('points at nothing that it does not tell of, in any language', () => {
    const links = new Set(told.flatMap(([, ...ids]) => ids));
    const texts = articleStory[id]!.body as readonly Record<string, string>[];
    for (const [i, paragraph] of texts.entries())
      for (const [lang, text] of Object.entries(paragraph)) {
        const pointers = [...text.matchAll(POINTER)].flatMap(([, , kind, to]) =>
          kind === 'link' ? [to!] : [],
        );
        for (const pointer of pointers) expect(links, `${lang} ${id}`).toContain(pointer);
        const inEnglish = [...body[i]!.matchAll(POINTER)].map(([, , , to]) => to!);
        const all = [...text.matchAll(POINTER)].map(([, , , to]) => to!);
        expect(all.toSorted(), `${lang} ${id}`).toEqual(inEnglish.toSorted());
      }
  });
});
