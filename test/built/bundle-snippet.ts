import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import type { Site } from './site.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const STARTS = {
  react: `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { Map } from 'the-snippet';
    createRoot(document.getElementById('app')).render(createElement(Map));`,
  vue: `import { createApp } from 'vue';
    import Map from 'the-snippet';
    createApp(Map).mount('#app');`,
  svelte: `import { mount } from 'svelte';
    import Map from 'the-snippet';
    mount(Map, { target: document.getElementById('app') });`,
};
export type Framework = keyof typeof STARTS;

const COMPILERS: Readonly<Record<Framework, (code: string) => string>> = {
  react: (code) => code,
  vue(code) {
    const { descriptor, errors } = parse(code, { filename: 'Map.vue' });
    if (errors.length > 0) throw errors[0]!;
    const isCustomElement = (tag: string) => tag.startsWith('central-asia-');
    const templateOptions = { compilerOptions: { isCustomElement } };
    return compileScript(descriptor, { id: 'map', inlineTemplate: true, templateOptions }).content;
  },
  svelte: (code) => compile(code, { generate: 'client', filename: 'Map.svelte' }).js.code,
};

/** A snippet as an application has it that imports it: compiled and bundled with the built package, on a page of the site. */
export async function openBundled(site: Site, framework: Framework, code: string) {
  const folder = `/bundled-${framework}`;
  const { outputFiles } = await build({
    stdin: { contents: STARTS[framework], resolveDir: ROOT },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    outdir: folder,
    jsx: 'automatic',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [snippet(COMPILERS[framework](code))],
  });
  for (const { path, text } of outputFiles)
    site.answers.set(path, { body: text, headers: { 'Content-Type': 'text/javascript' } });
  return site.openPage({
    body: `<!doctype html><html lang="en"><title>${framework}</title><link rel="icon" href="data:,">
      <div id="app"></div><script type="module" src="${folder}/stdin.js"></script></html>`,
  });
}

const snippet = (contents: string): Plugin => ({
  name: 'snippet',
  setup(build) {
    build.onResolve({ filter: /^the-snippet$/ }, () => ({
      path: 'the-snippet',
      namespace: 'snippet',
    }));
    build.onLoad({ filter: /.*/, namespace: 'snippet' }, () => ({
      contents,
      loader: 'jsx',
      resolveDir: ROOT,
    }));
  },
});
