import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { GALLERY } from '../../examples/gallery.mjs';
import { html } from './html.mjs';
import { renderPage } from './layout.mjs';
import { linkFrom } from './links.mjs';
import { renderLlms } from './llms.mjs';
import { renderMarkdown } from './markdown.mjs';
import { planSite } from './plan-site.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes the documentation into the folder `out`, from dist/, dist-studio/, docs/, CHANGELOG.md, CONTRIBUTING.md, SECURITY.md,
 * geo/README.md and examples/. The folder is emptied first. Gives the paths of the pages.
 */
export async function buildSite(out) {
  const { sections, knownTo, version } = await planSite(ROOT);
  const pages = sections.flatMap((section) => [section, ...(section.pages ?? [])]);
  const pathOf = new Map(pages.map(({ source, path }) => [source, path]));
  rmSync(out, { recursive: true, force: true });
  copyFiles(out);
  await buildScript('start-page.js', out);
  const footer = html`<p>
    central-asia-map ${version}, MIT licence. Facts known up to ${knownTo}. Every border is
    approximate; map data from <a href="https://www.naturalearthdata.com/">Natural Earth</a>.
  </p>`;
  for (const page of pages) {
    const root = '../'.repeat(page.path.split('/').length - 1);
    const { title, body } = bodyOf(page, linkFrom(page, pathOf));
    const text = renderPage({
      title: page.path === 'index.html' ? title : `${title} – central-asia-map`,
      body,
      root,
      nav: navFor(page, sections),
      scripts: page.scripts,
      styles: page.styles,
      footer,
    });
    write(join(out, page.path), text);
  }
  const told = { root: ROOT, version, knownTo, gallery: GALLERY };
  write(join(out, 'llms.txt'), renderLlms(sections, told));
  return pages.map(({ path }) => path);
}

/** What a page says: its Markdown, or what was made of data. */
function bodyOf({ source, title, body, inserts }, toHref) {
  if (body) return { title, body: String(body) };
  const text = keepWhatIsThere(readFileSync(join(ROOT, source), 'utf8'));
  return renderMarkdown(text, { toHref, inserts });
}

/** Leaves out what a page says, between `if` and `end`, of a field or entry point of the package, or a built file, that is not there. */
function keepWhatIsThere(text) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const isThere = (name) =>
    name in manifest || name in manifest.exports || existsSync(join(ROOT, name));
  return text.replace(/<!-- if: (\S+) -->\n([\s\S]*?)<!-- end -->\n/g, (_, name, part) =>
    isThere(name) ? part : '',
  );
}

/** The sections of the site, with the pages of the one that is open. */
function navFor(page, sections) {
  const entry = ({ path, label }) => ({ path, label, isCurrent: path === page.path });
  return sections.map((section) => {
    const isOpen = section === page || section.pages?.includes(page);
    return { ...entry(section), pages: isOpen ? section.pages?.map(entry) : undefined };
  });
}

/** The library that the pages load, what may be downloaded, and the examples, which look for it in the folder beside them. */
function copyFiles(out) {
  const copy = (from, to = from) => cpSync(join(ROOT, from), join(out, to), { recursive: true });
  copy('scripts/docs/site.css', 'site.css');
  copy('examples/icon.svg', 'icon.svg');
  copy('docs/architecture.svg');
  copy('dist/central-asia-map.js');
  copy('dist/central-asia-map');
  copy('dist/central-asia-map.LICENSES.txt');
  copy('dist/static.css');
  copy('dist/schema.json');
  copy('dist/embed.html');
  copy('dist/embed.js');
  copy('dist/custom-elements.json');
  for (const { name } of readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  ))
    copy(join('examples', name));
  copy('examples/gallery');
  copy('dist-studio', 'studio');
}

/** A script of the pages, with what it takes of the library. */
const buildScript = (name, out) =>
  build({
    entryPoints: [join(ROOT, 'scripts/docs', name)],
    outfile: join(out, name),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
