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

/** Rollup plugin: adds the hash of its one script to the file that another bundle has written. */
export function integrityBeside(file) {
  return {
    name: 'integrity-beside',
    writeBundle(_, bundle) {
      const [{ fileName, code }] = Object.values(bundle);
      const hashes = { ...JSON.parse(readFileSync(file, 'utf8')), [fileName]: hashOf(code) };
      writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}

const hashOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
