import { html, raw } from './html.mjs';

/**
 * A whole page. `root` leads from it to the site's first page, `nav` has the pages of the site with those of the current
 * section below their own.
 */
export function renderPage({ title, body, root, nav, scripts = [], styles = [], footer }) {
  const contents = contentsOf(body);
  return `<!doctype html>
${html`<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}site.css" />
    ${styles.map(({ href, media }) => html`<link rel="stylesheet" href="${root}${href}" ${media ? html` media="${media}"` : ''} /> `)}${scripts.map((src) => html`<script type="module" src="${root}${src}"></script> `)}
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header class="site">
      <p class="name"><a href="${root}index.html">central-asia-map</a></p>
      <nav aria-label="Documentation">${navList(nav, root)}</nav>
    </header>
    <main id="content">${raw(withContents(body, contents))}</main>
    <footer>${footer}</footer>
  </body>
</html> `}`;
}

function navList(entries, root) {
  const entry = ({ path, label, isCurrent, pages }) =>
    html`<li>
      <a href="${root}${path}" ${isCurrent ? raw(' aria-current="page"') : ''}>${label}</a
      >${pages?.length ? navList(pages, root) : ''}
    </li> `;
  return html`<ul>
    ${entries.map(entry)}
  </ul>`;
}

/** The second headings of a page. */
function contentsOf(body) {
  return [...body.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/gs)].map(([, id, words]) => ({
    id,
    words: words.replace(/<\/?a[^>]*>/g, ''),
  }));
}

/** A page of several parts begins with a list of them, after its title and lead. */
function withContents(body, contents) {
  if (contents.length < 3) return body;
  const list = html`<nav class="contents" aria-label="On this page">
    <p>On this page</p>
    <ul>
      ${contents.map(({ id, words }) => html`<li><a href="#${raw(id)}">${raw(words)}</a></li> `)}
    </ul>
  </nav> `;
  return body.replace('<h2 ', () => `${list}<h2 `);
}
