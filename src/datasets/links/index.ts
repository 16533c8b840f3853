import type { Link } from '../../core/data/link.js';
import type { Source } from '../../core/data/map-data.js';
import { articleLinksSources } from './article-sources.js';
import { articleLinks } from './article.js';
import { contextLinksSources } from './context-sources.js';
import { contextLinks } from './context.js';
import { tajikistanIranLinks, tajikistanIranSources } from './tajikistan-iran.js';

const byId = (a: Link, b: Link): number => (a.id < b.id ? -1 : 1);

/** All links: what the article says, L01 to L58, then the context, C01 to C19. */
export const links: Link[] = [
  ...[...tajikistanIranLinks, ...articleLinks].sort(byId),
  ...contextLinks,
];

/** What the links rest on. */
export const linkSources: Record<string, Source> = {
  ...tajikistanIranSources,
  ...articleLinksSources,
  ...contextLinksSources,
};
