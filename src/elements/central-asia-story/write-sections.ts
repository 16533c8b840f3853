import type { Correction, MapData } from '../../core/data/map-data.js';
import type { Text } from '../../core/data/primitives.js';
import type { Phrase } from '../../core/model/phrase.js';
import { correctionsOf } from '../../core/story/corrections-of.js';
import { parseWords } from '../../core/story/parse-words.js';
import type { StoryStep } from '../../core/story/story-step.js';

/** What sections are written with. */
export interface WritingContext {
  readonly page: Document;
  readonly lang: string;
  /** A text of the data in that language. */
  readonly say: (text: Text) => Phrase;
  /** A correction in the parts of its line. */
  readonly correct: (correction: Correction) => readonly Phrase[];
  readonly dir: 'ltr' | 'rtl';
  /** Name of the elements that are the steps' headings. */
  readonly heading: string;
  /** A date in the language's words. */
  readonly date: (date: string) => string;
  /** Which step of how many. */
  readonly count: (index: number, all: number) => string;
}

/** The steps of the data as sections of a page: heading, date, what is told, and where the record differs. */
export function writeSections(data: MapData, context: WritingContext): HTMLElement[] {
  const steps: readonly StoryStep[] = data.steps ?? [];
  const { page, say } = context;
  return steps.map((step, i) => {
    const { id, title = id, summary, body = summary === undefined ? [] : [summary], asOf } = step;
    const section = page.createElement('section');
    section.dataset['step'] = id;
    section.dataset['written'] = '';
    section.lang = context.lang;
    section.dir = context.dir;
    const count = element(page, 'p', 'cam-story-count', { text: '' });
    count.append(element(page, 'b', '', { text: context.count(i, steps.length) }));
    if (asOf !== undefined) {
      const time = element(page, 'time', '', { text: context.date(asOf) });
      time.setAttribute('datetime', asOf);
      count.append(' ', time);
    }
    section.append(
      count,
      element(page, context.heading, 'cam-story-title', say(title)),
      ...body.map((text) => paragraph(page, say(text))),
      ...correctionsOf(data, step).map((correction) => {
        const line = element(page, 'p', 'cam-story-correction', { text: '' });
        line.append(...context.correct(correction).map((said) => element(page, 'span', '', said)));
        return line;
      }),
    );
    return section;
  });
}

function element(
  page: Document,
  name: string,
  className: string,
  { text, lang }: Phrase,
): HTMLElement {
  const made = page.createElement(name);
  if (className) made.className = className;
  if (lang !== undefined) made.lang = lang;
  made.textContent = text;
  return made;
}

/** Words that point at something are links, so that they have the focus and are told as what they are. */
function paragraph(page: Document, { text, lang }: Phrase): HTMLElement {
  const made = element(page, 'p', '', { text: '', ...(lang === undefined ? {} : { lang }) });
  for (const run of parseWords(text)) {
    if (run.target === undefined) {
      made.append(run.text);
      continue;
    }
    const isNote = run.target.startsWith('note:');
    const words = element(page, isNote ? 'span' : 'a', 'cam-story-words', run);
    // Without the element they would lead nowhere; with it they act on the map, but for a note, which has nothing to open.
    if (!isNote) words.setAttribute('href', `#${run.target}`);
    words.dataset['show'] = run.target;
    made.append(words);
  }
  return made;
}
