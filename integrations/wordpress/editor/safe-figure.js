// The figure for authors of whom WordPress keeps no SVG: words and tables stay, the picture is a file.

/**
 * The figure without its drawings: what WordPress would leave of them is loose words.
 * @param {string} html
 * @returns {string}
 */
export function withoutPictures(html) {
  const rest = html.replace(/<svg\b(?:(?!<svg\b)[\s\S])*?<\/svg>/g, '');
  // A drawing may stand in another.
  return rest === html ? html : withoutPictures(rest);
}

/**
 * The same with a picture from the library of media. It has headline and legend in it, which are not told twice; the
 * legend's keys are drawings.
 * @param {string} html
 * @param {{ src: string, width: number, height: number }} picture
 * @param {string} alt
 */
export function withPicture(html, { src, width, height }, alt) {
  const image = `<img src="${escape(src)}" alt="${escape(alt)}" width="${Number(width)}" height="${Number(height)}" />`;
  return withoutPictures(html)
    .replace(/<figcaption>[\s\S]*?<\/figcaption>/, '')
    .replace(/<ul class="cam-legend">[\s\S]*?<\/ul>/, '')
    .replace(/^<figure[^>]*>/, (start) => start + image);
}

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
