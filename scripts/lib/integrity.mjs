import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Rollup plugin: writes the hashes of all scripts of the bundle, by their path beside the entry, for `integrity`
 * attributes and import maps (W3C Subresource Integrity).
 */
export function integrityFile(fileName) {
  return {
    name: 'integrity-file',
    // After all that still changes the code.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const hashes = Object.values(bundle)
          .filter(({ type }) => type === 'chunk')
          .map(({ fileName: file, code }) => [file, hashOf(code)])
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** Rollup plugin: adds the hashes of a bundle's scripts to the file that another bundle has written; `folder` ends in "/". */
export function integrityAdded(file, folder = '') {
  return {
    name: 'integrity-added',
    writeBundle(_, bundle) {
      const known = JSON.parse(readFileSync(file, 'utf8'));
      for (const { type, fileName, code } of Object.values(bundle))
        if (type === 'chunk') known[`${folder}${fileName}`] = hashOf(code);
      const sorted = Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1));
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    },
  };
}

const hashOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
