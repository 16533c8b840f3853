import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { PROJECTIONS } from './dist/core/geometry/projections.js';
import { WORLDVIEWS } from './dist/core/geometry/worldviews.js';
import { OVERLAYS } from './dist/core/overlays/index.js';
import { publicManifest } from './scripts/lib/public-manifest.mjs';

const values = {
  dataset: ['article'],
  overlays: Object.keys(OVERLAYS),
  projection: Object.keys(PROJECTIONS),
  worldview: Object.keys(WORLDVIEWS),
};

// Custom properties have a file, or a part of one, of their own.
const forEditors = { outdir: 'dist', hideLogs: true, hideCssPropertiesDocs: true };

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicManifest(values),
    customElementVsCodePlugin({
      ...forEditors,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({
      ...forEditors,
      webTypesFileName: 'web-types.json',
      packageJson: false,
    }),
  ],
};
