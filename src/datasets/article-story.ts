import type { StepTexts } from '../core/data/step-texts.js';
import { story as ar } from './article-story/story-ar.js';
import { story as de } from './article-story/story-de.js';
import { story as en } from './article-story/story-en.js';
import { story as fa } from './article-story/story-fa.js';
import { story as fr } from './article-story/story-fr.js';
import { story as kk } from './article-story/story-kk.js';
import { story as ky } from './article-story/story-ky.js';
import { story as ru } from './article-story/story-ru.js';
import { story as tg } from './article-story/story-tg.js';
import { story as tk } from './article-story/story-tk.js';
import { story as tr } from './article-story/story-tr.js';
import { story as uz } from './article-story/story-uz.js';
import { story as zh } from './article-story/story-zh.js';
import type { StoryTexts } from './article-story/story-texts.js';

const LANGUAGES: Readonly<Record<string, StoryTexts>> = {
  en,
  ru,
  tg,
  fa,
  kk,
  ky,
  uz,
  tk,
  tr,
  zh,
  ar,
  de,
  fr,
};

/** One text of every language. */
const joined = (pick: (story: StoryTexts) => string | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(LANGUAGES).map(([lang, story]) => [lang, pick(story)!]));

/**
 * What is told at the steps of the article's story, by their ids, in every language at once, for where nothing is loaded on
 * demand; pages load theirs alone. All but English is machine-made.
 */
export const articleStory: Readonly<Record<string, StepTexts>> = Object.fromEntries(
  Object.entries<StoryTexts[string]>(en).map(([step, { body, words = {} }]) => [
    step,
    {
      body: body.map((_, i) => joined((story) => story[step]?.body[i])),
      words: Object.fromEntries(
        Object.keys(words).map((id) => [id, joined((story) => story[step]?.words?.[id])]),
      ),
    },
  ]),
);
