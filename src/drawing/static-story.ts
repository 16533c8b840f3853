import type { Issue } from '../core/data/issue.js';
import { parseMapData } from '../core/data/parse-map-data.js';
import type { DrawnOutlines } from '../core/geometry/drawn-outlines.js';
import { CATALOGUES } from '../core/messages/catalogues.js';
import { matchLanguage } from '../core/messages/match-language.js';
import { knownNames } from '../core/model/known-names.js';
import { wholeOptional } from '../core/overlays/optional.js';
import { WHOLE_OVERLAYS } from '../core/overlays/whole-overlays.js';
import { dataOfStep } from '../core/story/data-of-step.js';
import { renderStory } from '../core/story/render-story.js';
import type { StoryStep } from '../core/story/story-step.js';
import { withTexts } from '../core/story/with-texts.js';
import { article } from '../datasets/article.js';
import { articleStory } from '../datasets/article-story.js';
import { atlas, copyOf, ownOverlays } from './read-static-data.js';
import { drawStaticMap, type Shared } from './static-map.js';
import type { StaticOptions } from './static-options.js';

/** How a story is drawn as text: as its maps are, each of which its step chooses. */
export type StoryOptions = Omit<
  StaticOptions,
  | 'alliances'
  | 'asOf'
  | 'caption'
  | 'disputes'
  | 'focus'
  | 'header'
  | 'headline'
  | 'links'
  | 'narrow'
> & {
  /** Whether each figure holds a second picture whose names can be read in a narrow column. Default true. */
  readonly narrow?: boolean | undefined;
};

export interface StaticStory {
  /** The steps as sections, each with heading, text and figure; `static.css` of the package styles it. */
  readonly html: string;
  /**
   * The sections without the element around them, to stand in a `<central-asia-story>`: readers without script have their
   * figures, as paper has; where the element is, its map takes the place of these.
   */
  readonly sections: string;
  /** Ids of the steps, in order. */
  readonly steps: readonly string[];
  /** Language of the words, and which way it runs. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What is wrong with the data or the options, at the first step where it is; the rest is drawn. */
  readonly issues: readonly Issue[];
}

const OVERLAYS = [...WHOLE_OVERLAYS, ...wholeOptional()];
/** Of a figure beside its text in a page of about 60rem, where names have the sizes that they are laid out with. */
const SIZE = { width: 608, height: 519 };

/**
 * Draws the story in the `steps` of map data as text, for readers without script, for print, feeds and readers' views: each
 * step with its own figure; without data, the built-in article's. Never throws on bad data: see `issues`.
 */
export function renderStaticStory(
  input: unknown = article,
  options: StoryOptions = {},
): StaticStory {
  const ownIssues: Issue[] = [];
  const given = copyOf<StoryOptions & { readonly overlayTypes?: unknown }>(options, ownIssues);
  const overlays = [...OVERLAYS, ...ownOverlays(given.overlayTypes, ownIssues)];
  const isArticle = input === article;
  const parsed = isArticle
    ? { data: withTexts(article, articleStory), issues: [] }
    : parseMapData(input, { ...knownNames(atlas), overlays });
  const { data } = parsed;
  const issues: Issue[] = [...parsed.issues, ...ownIssues];
  const messages = CATALOGUES[matchLanguage(String(given.lang ?? ''), Object.keys(CATALOGUES))]!;
  const { idPrefix = '' } = given;
  const names = overlays.map(({ name }) => name);
  if (!data.steps?.length)
    issues.push({
      path: 'steps',
      message: 'there are none, so that there is no story',
      severity: 'error',
    });
  const levels: Shared['levels'] = new Map();
  const draw = (step: StoryStep, prefix: string) => {
    const outlines: DrawnOutlines = new Map();
    const drawn = drawStaticMap(
      undefined,
      {
        projection: 'conic',
        isWorded: true,
        ...SIZE,
        narrow: true,
        ...given,
        unconfirmed: given.unconfirmed === true || step.unconfirmed === true,
        header: 'none',
        idPrefix: `cam-${prefix}`,
      },
      dataOfStep(data, step, names),
      { levels, drawn: outlines },
    );
    for (const issue of drawn.issues)
      if (!issues.some(({ path, message }) => path === issue.path && message === issue.message))
        issues.push(issue);
    return { markup: drawn.html, drawn: outlines };
  };
  return {
    ...renderStory(data, { messages, idPrefix, draw }),
    steps: (data.steps ?? []).map(({ id }) => id),
    lang: messages.lang,
    dir: messages.dir,
    issues,
  };
}
