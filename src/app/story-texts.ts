import type { Text } from '../core/data/primitives.js';
import type { StepTexts } from '../core/data/step-texts.js';
import { matchLanguage } from '../core/messages/match-language.js';
import { Resource } from './resource.js';

type Story = Readonly<Record<string, StepTexts>>;

const inLanguage = (
  lang: string,
  load: () => Promise<Readonly<Record<string, StepTexts<string>>>>,
) =>
  new Resource(async (): Promise<Story> => {
    const texts = Object.entries(await load());
    const said = (text: string): Text => ({ [lang]: text });
    return Object.fromEntries(
      texts.map(([step, { body, words = {} }]) => [
        step,
        {
          body: body.map(said),
          words: Object.fromEntries(Object.entries(words).map(([id, text]) => [id, said(text)])),
        },
      ]),
    );
  });

/** What is told at the steps of the built-in article, beside their summaries; no map needs it. */
const STORIES: Readonly<Record<string, Resource<Story>>> = {
  en: inLanguage('en', async () => (await import('../datasets/article-story/story-en.js')).story),
  ru: inLanguage('ru', async () => (await import('../datasets/article-story/story-ru.js')).story),
  tg: inLanguage('tg', async () => (await import('../datasets/article-story/story-tg.js')).story),
  fa: inLanguage('fa', async () => (await import('../datasets/article-story/story-fa.js')).story),
  kk: inLanguage('kk', async () => (await import('../datasets/article-story/story-kk.js')).story),
  ky: inLanguage('ky', async () => (await import('../datasets/article-story/story-ky.js')).story),
  uz: inLanguage('uz', async () => (await import('../datasets/article-story/story-uz.js')).story),
  tk: inLanguage('tk', async () => (await import('../datasets/article-story/story-tk.js')).story),
  tr: inLanguage('tr', async () => (await import('../datasets/article-story/story-tr.js')).story),
  zh: inLanguage('zh', async () => (await import('../datasets/article-story/story-zh.js')).story),
  ar: inLanguage('ar', async () => (await import('../datasets/article-story/story-ar.js')).story),
  de: inLanguage('de', async () => (await import('../datasets/article-story/story-de.js')).story),
  fr: inLanguage('fr', async () => (await import('../datasets/article-story/story-fr.js')).story),
};

/** The same in the language of a page, English where there is no other. */
export const storyTexts = (lang: string): Resource<Story> =>
  STORIES[matchLanguage(lang, Object.keys(STORIES))]!;
