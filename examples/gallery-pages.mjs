// The pages of the gallery, all from one template.

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Where a copy of the library and the maps of a site may lie, in what is to be pasted. */
const LIBRARY = '/central-asia-map';
const MAPS = '/maps';

/** The elements of an entry, with its data at `address`. */
function elementsOf({ maps = [{}], isStory, isMultiples }, address) {
  const tag = isMultiples ? 'central-asia-multiples' : 'central-asia-map';
  const map = ({ attributes = '' }) => {
    const all = [`src="${address}"`, attributes].filter(Boolean).join(' ');
    return `<${tag} ${all}></${tag}>`;
  };
  if (isStory)
    return [
      {
        markup: `<central-asia-story>\n  ${map({ attributes: 'slot="map" header="none"' })}\n</central-asia-story>`,
      },
    ];
  return maps.map((one) => ({ heading: one.heading, markup: map(one) }));
}

const indent = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** What is on the page: one map over its whole width, or several in pairs with headings. */
function stage(entry) {
  const elements = elementsOf(entry, `${entry.name}.json`);
  if (elements.length === 1)
    return `<div class="wide">\n${indent(withMenu(elements[0].markup), 2)}\n</div>`;
  const parts = elements.map(
    ({ heading, markup }) =>
      `  <section>\n    <h2>${heading}</h2>\n${indent(markup, 4)}\n  </section>`,
  );
  return `<div class="wide pair">\n${parts.join('\n')}\n</div>`;
}

/** A map as it stands on the page: readers may save it, and open it in the studio. */
const withMenu = (markup) =>
  markup.replace(
    /^(<central-asia-map[^>]*>)(?=<)/,
    '$1\n  <central-asia-menu slot="menu" studio="../../studio/"></central-asia-menu>\n',
  );

const paste = (markup) => `<pre><code>${escape(markup)}</code></pre>`;

/** What is pasted for the map as an element, and as a frame. */
function pastes(entry) {
  const own = elementsOf(entry, `${MAPS}/${entry.name}.json`).map(({ markup }) => markup);
  const script = `<script type="module" src="${LIBRARY}/central-asia-map.js"></script>`;
  const element = paste([script, ...own].join('\n'));
  if (entry.isStory || entry.isMultiples || own.length > 1) return element;
  const attributes = addressOf(entry.maps?.[0].attributes ?? '');
  const frame = [
    `<iframe src="${LIBRARY}/embed.html?src=${MAPS}/${entry.name}.json${attributes}" title="${entry.title}"`,
    `  width="100%" height="640" loading="lazy" style="border:0"></iframe>`,
    `<script async src="${LIBRARY}/embed.js"></script>`,
  ].join('\n');
  const shown = `../../dist/embed.html?src=../examples/gallery/${entry.name}.json${attributes}`;
  return `${element}
<p>Or, where only frames are let through, <a href="${shown}">its page for frames</a>:</p>
${paste(frame)}`;
}

/** Attributes of the element in the address of its page for frames, as markup. */
const addressOf = (attributes) =>
  attributes
    .split(' ')
    .filter(Boolean)
    .map((attribute) => `&amp;${attribute.replaceAll('"', '')}`)
    .join('');

const head = (title) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="../page.css" />`;

/** The page of a map. */
export function galleryPage(entry) {
  const { name, title, words, note } = entry;
  const data =
    ` <a href="${name}.json"><code>${name}.json</code></a> is the whole map;` +
    ` <a href="../../studio/#gallery=${name}">open it in the studio</a> to change it.`;
  return `${head(title)}
    <script type="module" src="../../dist/central-asia-map.js"></script>
  </head>
  <body>
    <header class="site">
      <nav aria-label="Examples"><a href="index.html">All maps of the gallery</a></nav>
    </header>
    <main>
      <h1>${title}</h1>
      <p class="lead">${words}</p>
${indent(stage(entry), 6)}
      <h2>To paste</h2>
${pastes(entry)}
      <p>${note}${data}</p>
    </main>
  </body>
</html>
`;
}

/** The index, with a picture of each. */
export function galleryIndex(entries) {
  const items = entries.map(
    ({ name, title, words }) => `        <li>
          <a href="${name}.html">
            <img src="${name}.webp" alt="" width="640" height="400" loading="lazy" />
            ${title}
          </a>
          ${words}
        </li>`,
  );
  return `${head('Gallery of central-asia-map')}
  </head>
  <body>
    <header class="site">
      <nav aria-label="Examples"><a href="../index.html">All examples of central-asia-map</a></nav>
    </header>
    <main>
      <h1>Gallery</h1>
      <p class="lead">
        Maps that editors need. Each is one JSON file, to be taken and changed; facts are known up to 30 June 2026.
      </p>
      <ul class="wide gallery">
${items.join('\n')}
      </ul>
    </main>
  </body>
</html>
`;
}
