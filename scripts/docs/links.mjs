import { posix } from 'node:path';

/** Files of the repository that the site has at another place, or as they are. */
const COPIED = [
  /^examples\/(?:gallery\/)?[^/]+$/,
  /^dist\//,
  /^studio\/index\.html$/,
  /^docs\/[^/]+\.svg$/,
];

/**
 * Links in a file of the repository as links between pages of the site: `pathOf` has the page of each file. An address
 * that the site does not have is an error.
 */
export function linkFrom({ path, source }, pathOf) {
  const toTarget = (file, hash) => {
    const copied = file.endsWith('/') ? `${file}index.html` : file;
    const target =
      pathOf.get(file) ?? (COPIED.some((form) => form.test(copied)) ? copied : undefined);
    if (!target) throw new Error(`${source} links to ${file}, which is not on the site`);
    return posix.relative(posix.dirname(path), target) + hash;
  };
  return (href) => {
    if (/^(https?:|mailto:|#)/.test(href)) return href;
    const [file, hash = ''] = href.split(/(?=#)/);
    return toTarget(posix.join(posix.dirname(source), file), hash);
  };
}
