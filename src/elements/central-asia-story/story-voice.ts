import { isEqual } from '../../core/data/is-equal.js';
import type { MapData } from '../../core/data/map-data.js';
import { matchLanguage } from '../../core/messages/match-language.js';
import { STORY_WORDS, storyWordsIn, type StoryWords } from '../../core/messages/story-words.js';
import { formatDate } from '../../core/model/format-date.js';
import { en } from '../../core/messages/en.js';
import { sayIn } from '../../core/scene/say-in.js';
import { sayCorrection } from '../../core/scene/say-correction.js';
import type { StoryStep } from '../../core/story/story-step.js';
import { headingBelow } from '../../dom/heading-level.js';
import { languageOf } from '../../dom/language-of.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';
import { writeSections } from './write-sections.js';

/** Milliseconds of rest after which a step is told to those who listen; those that are passed by are not. */
const TOLD_AFTER = 700;

/** What a story says in the reader's language: its controls, its sections, and what is told to those who listen. */
export class StoryVoice {
  readonly #host: HTMLElement;
  readonly #map: () => CentralAsiaMap | undefined;
  /** What sections were written from. */
  #written: readonly unknown[] = [];
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, map: () => CentralAsiaMap | undefined) {
    this.#host = host;
    this.#map = map;
  }

  /** Does something once the reader stays at a step. */
  atRest(act: () => void): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(act, TOLD_AFTER);
  }

  disconnect(): void {
    clearTimeout(this.#telling);
  }

  get lang(): string {
    return (
      this.#map()?.scene?.lang ?? matchLanguage(languageOf(this.#host), Object.keys(STORY_WORDS))
    );
  }

  get dir(): 'ltr' | 'rtl' {
    return ['ar', 'fa'].includes(this.lang) ? 'rtl' : 'ltr';
  }

  get words(): StoryWords {
    return storyWordsIn(this.lang);
  }

  /** Which step of how many. */
  count(index: number, all: number): string {
    const { messages } = this.#map()?.state ?? {};
    const digits = (n: number) => messages?.digits(n) ?? String(n);
    return this.words.count(digits(index + 1), digits(all));
  }

  date(date: string): string {
    return formatDate(date, this.lang, this.#map()?.state.messages?.dates);
  }

  /** Where a step stands, what it is called and what its map shows. */
  tell(count: string, title: string, step: StoryStep | undefined): string {
    const map = this.#map();
    const summary = step?.summary && this.#say(map?.state.data ?? {})(step.summary).text;
    return [count, title, map?.scene?.dateline, summary].filter(Boolean).join('. ');
  }

  #say(data: MapData) {
    return sayIn(data, this.#map()?.state.messages ?? en);
  }

  /** The steps of data as sections; `undefined` where they have been written. */
  write(data: MapData): HTMLElement[] | undefined {
    const from = [data.steps, this.lang];
    if (isEqual(from, this.#written)) return undefined;
    this.#written = from;
    const say = this.#say(data);
    return writeSections(data, {
      heading: headingBelow(this.#host),
      page: this.#host.ownerDocument,
      lang: this.lang,
      say,
      correct: ({ text, record }) =>
        sayCorrection({ text: say(text), record: say(record) }, this.#map()?.state.messages ?? en),
      dir: this.dir,
      date: (date) => this.date(date),
      count: (index, all) => this.count(index, all),
    });
  }
}
