import { html, raw } from './html.mjs';

/** The example pages with a line on each, both as examples/index.html has them; a page that is missing there is an error. */
export function renderExamples(index, files) {
  const entries = [...index.matchAll(/<a href="([^"]+)">([^<]+)<\/a>([^<]+)/g)].map(
    ([, path, name, words]) => ({ path, name, words: words.replace(/\s+/g, ' ').trim() }),
  );
  const missing = files.filter(
    (file) =>
      file.endsWith('.html') &&
      file !== 'index.html' &&
      !entries.some(({ path }) => path.split('#')[0] === file),
  );
  if (missing.length > 0) throw new Error(`not in examples/index.html: ${missing.join(', ')}`);
  return html`<ul class="pages">
    ${entries.map(
      ({ path, name, words }) =>
        html`<li><a href="examples/${path}">${raw(name)}</a> ${raw(words)}</li> `,
    )}
  </ul> `;
}

/** The maps of the gallery with a line on each, in the order of its index. */
export const renderGallery = (entries) =>
  html`<ul class="pages">
    ${entries.map(
      ({ name, title, words }) =>
        html`<li><a href="examples/gallery/${name}.html">${title}</a> ${words}</li> `,
    )}
  </ul> `;
