import type { StaticStory } from '../static.js';
import { htmlPage } from './html-page.js';

/** How steps stand below each other, or text beside its figure where there is room; on paper no step is cut. */
const STORY_STYLES = `.cam-shapes { position: absolute; }
.cam-story-step { display: grid; gap: 0.5rem 1.75rem; margin-block: 0 2.5rem; break-inside: avoid; }
.cam-story-step > * { min-inline-size: 0; }
.cam-story-count { margin: 0; font-size: 0.8125rem; }
.cam-story-title { font-size: 1.5rem; line-height: 1.2; margin: 0.25rem 0 0.5rem; text-wrap: balance; }
.cam-story-text p { margin: 0 0 0.75rem; }
.cam-story-correction { font-size: 0.875rem; font-style: italic; }
@media (min-width: 52rem) { .cam-story-step { grid-template-columns: 18rem 1fr; } }`;

/** A page that holds a story. */
export const storyPage = (
  { html, lang, dir }: StaticStory,
  title: string,
  theme: 'light' | 'dark' | undefined,
): string => htmlPage({ lang, dir, title, html, theme, styles: STORY_STYLES });
