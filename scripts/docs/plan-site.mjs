import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GALLERY } from '../../examples/gallery.mjs';
import { WATCH_LIST } from '../facts/watch-list.mjs';
import { renderFields } from './data-format.mjs';
import { renderExamples, renderGallery } from './examples.mjs';
import { renderAlliances } from './facts-alliances.mjs';
import { renderCorridors } from './facts-corridors.mjs';
import { renderDisputes } from './facts-disputes.mjs';
import { renderFounded, renderWatchList } from './facts-founded.mjs';
import { renderLinks } from './facts-links.mjs';
import { renderSites } from './facts-sites.mjs';
import { renderSources } from './facts-sources.mjs';
import { renderCorrections, renderCounts, renderWorldviews } from './facts-views.mjs';
import { html, raw } from './html.mjs';
import { readLibrary } from './read-library.mjs';
import { readRecipes, renderRecipeList } from './recipes.mjs';
import { renderCodes, renderTry } from './start.mjs';
import { renderElement, renderElementList } from './reference.mjs';

/** The story of the built-in article, one step at a time. */
const STORY = raw(
  '<central-asia-story layout="stepper"><central-asia-map slot="map"></central-asia-map></central-asia-story>',
);

/** The sections of the site in the order of its navigation, with their pages. */
export async function planSite(root) {
  const library = await readLibrary(root);
  const { record, words, elements, schema, version } = library;
  const page = (path, label, source, inserts) => ({ path, label, source, inserts });
  const recipes = readRecipes(root);
  const exampleIndex = readFileSync(join(root, 'examples/index.html'), 'utf8');
  const sections = [
    {
      ...page('index.html', 'Start', 'docs/start.md', {
        map: liveMap(library.figure),
        try: renderTry(),
        ...renderCodes(),
        story: STORY,
      }),
      scripts: ['dist/central-asia-map.js', 'start-page.js'],
      styles: [{ href: 'dist/static.css' }],
    },
    {
      ...page('reference/index.html', 'Elements', 'docs/reference.md', {
        elements: renderElementList(elements),
      }),
      pages: elements.map((element) => ({
        path: `reference/${element.tag}.html`,
        label: element.tag.replace('central-asia-', ''),
        title: `<${element.tag}>`,
        body: renderElement(element),
      })),
    },
    page('data-format.html', 'Data format', 'docs/data-format.md', {
      fields: renderFields(schema),
    }),
    {
      ...page('recipes/index.html', 'Recipes', 'docs/recipes.md', {
        recipes: renderRecipeList(recipes),
      }),
      pages: recipes.map(({ name, label, source }) => page(`recipes/${name}.html`, label, source)),
    },
    {
      ...page('facts/index.html', 'Facts', 'docs/facts.md', factInserts(library)),
      pages: factPages(library),
    },
    page('theming.html', 'Themes', 'docs/theming.md'),
    page('accessibility.html', 'Accessibility', 'docs/accessibility.md'),
    page('performance.html', 'Performance', 'docs/performance.md'),
    page('projections.html', 'Projections', 'docs/projections.md'),
    page('browsers.html', 'Browsers', 'docs/browsers.md'),
    ...unplaced(root),
    page('examples.html', 'Examples', 'docs/examples.md', {
      examples: renderExamples(exampleIndex, readdirSync(join(root, 'examples'))),
      gallery: renderGallery(GALLERY),
    }),
    page('changelog.html', 'Changelog', 'CHANGELOG.md'),
    {
      ...page('contributing/index.html', 'Contributing', 'CONTRIBUTING.md'),
      pages: [
        page('contributing/architecture.html', 'Architecture', 'docs/architecture.md'),
        page('contributing/releasing.html', 'Releasing', 'docs/releasing.md'),
        page('contributing/security.html', 'Security', 'SECURITY.md'),
      ],
    },
  ];
  return { sections, knownTo: words.date(record.knownTo), version };
}

const PLACED = [
  ...['start', 'reference', 'data-format', 'recipes', 'facts', 'examples'],
  ...['theming', 'accessibility', 'performance', 'projections', 'browsers'],
  ...['architecture', 'releasing'],
];

/** Pages for the files of docs/ that have no place of their own. */
const unplaced = (root) =>
  readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md') && !PLACED.includes(file.slice(0, -'.md'.length)))
    .map((file) => {
      const source = `docs/${file}`;
      const [, label] = /^# (.+)$/m.exec(readFileSync(join(root, source), 'utf8')) ?? [];
      return { path: file.replace(/md$/, 'html'), label: label ?? file, source };
    });

/** The map of the article, with the figure that stands for it where there is no script. */
const liveMap = (figure) => html`<central-asia-map> ${raw(figure)} </central-asia-map>`;

const factInserts = ({ record, counts, worldviews, words }) => ({
  counts: renderCounts(record, worldviews),
  founded: renderFounded(counts, words),
  watched: renderWatchList(WATCH_LIST, record, words),
  corrections: renderCorrections(record, words),
});

function factPages({ record, counts, worldviews, words, safeUrl }) {
  const founded = (...kinds) => renderFounded(counts, words, kinds);
  const page = (name, label, body, inserts = {}) => ({
    path: `facts/${name}.html`,
    label,
    source: `docs/facts/${name}.md`,
    inserts: { [name]: body, ...inserts },
  });
  return [
    page('alliances', 'Alliances', renderAlliances(record, words), {
      founded: founded('bodies', 'memberships'),
    }),
    page('disputes', 'Disputes', renderDisputes(record, words), {
      founded: founded('disputes', 'history', 'events'),
    }),
    page('links', 'Links', renderLinks(record, words), { founded: founded('links') }),
    page('sites', 'Sites', renderSites(record, words), { founded: founded('sites', 'states') }),
    page('corridors', 'Corridors', renderCorridors(record, words), {
      founded: founded('corridors', 'states'),
    }),
    page('worldviews', 'Worldviews', renderWorldviews(worldviews)),
    page('sources', 'Sources', renderSources(record, words, safeUrl)),
    { path: 'facts/geometry.html', label: 'Geometry', source: 'geo/README.md' },
  ];
}
