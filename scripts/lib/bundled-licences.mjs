import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The comment at the head of the entry; chunks that hold other packages have their own. */
export function cdnBanner({ name, version }) {
  return [
    `/*! ${name} ${version} | MIT | ${name}.LICENSES.txt`,
    ' * Lit (c) Google LLC, BSD-3-Clause */',
  ].join('\n');
}

/** The comment at the head of the file that holds everything. */
export function oneFileBanner({ name, version }, chunk) {
  const parts = [
    `${name} ${version}`,
    'MIT',
    `${name}.LICENSES.txt`,
    'Lit (c) Google LLC, BSD-3-Clause',
    packagesIn(chunk).join(', '),
  ];
  return `/*! ${parts.join(' | ')} */`;
}

/** A comment with the name, version and licence text of a package, for the head of a file that holds its code. */
export function packageNotice(name) {
  return `/*!\n${licenceOf(join('node_modules', name)).replaceAll('*/', '* /')}*/`;
}

/** What a chunk must say of the packages whose code it holds; the texts are in the file beside the bundle. */
export function chunkNotice(chunk) {
  const names = packagesIn(chunk);
  if (names.length === 0) return '';
  return `/*! ${names.join(', ')}: see central-asia-map.LICENSES.txt */`;
}

const packagesIn = ({ moduleIds }) =>
  [...new Set(moduleIds.map(packageFolder).filter(Boolean))].map((folder) => {
    const { name, version, license } = readManifest(folder);
    return `${name} ${version} (${license})`;
  });

/** Rollup plugin: writes the licence texts of all bundled packages into one file beside the bundle. */
export function bundledLicences(fileName) {
  return {
    name: 'bundled-licences',
    generateBundle() {
      const packages = new Set([...this.getModuleIds()].map(packageFolder).filter(Boolean));
      const texts = [...packages].sort().map(licenceOf);
      this.emitFile({ type: 'asset', fileName, source: [licenceOf('.'), ...texts].join('\n') });
    },
  };
}

function packageFolder(id) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];
}

function licenceOf(folder) {
  const { name, version, license } = readManifest(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8')}`;
}

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
