// Writes dist/react.js, dist/react/ and dist/react.d.ts: a React component for each element of the manifest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { bundledLicences } from './lib/bundled-licences.mjs';
import { docComment, GENERATED, readPublicElements } from './lib/public-elements.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const elements = readPublicElements();

mkdirSync('dist/react', { recursive: true });
for (const element of elements) writeFileSync(`dist/${wrapperOf(element)}`, wrapper(element));
writeFileSync('dist/react.js', entry());
writeFileSync('dist/react.d.ts', types());
await bundleCreateWrapper();

function wrapperOf({ tagName }) {
  return `react/${tagName}.js`;
}

function entry() {
  const lines = elements.map(
    (element) => `export { ${element.className} } from './${wrapperOf(element)}';\n`,
  );
  return `'use client';\n${GENERATED}${lines.join('')}`;
}

function wrapper({ className, tagName, modulePath, definePath, properties, events }) {
  const wrapping = {
    displayName: className,
    tagName,
    properties: Object.fromEntries(
      properties.map(({ name, attribute }) => [name, attribute ?? null]),
    ),
    events: Object.fromEntries(events.map(({ name }) => [handlerOf(name), name])),
  };
  return `${GENERATED}import '../${definePath}';
import { ${className} as elementClass } from '../${modulePath}';
import { createWrapper } from './create-wrapper.js';

export const ${className} = /* @__PURE__ */ createWrapper({
  elementClass,
  ...${JSON.stringify(wrapping, null, 2).replaceAll('\n', '\n  ')},
});
`;
}

function types() {
  const classNames = elements.map(({ className }) => className);
  const shared = classNames.flatMap((name) => [`${name}Properties`, `${name}Events`]);
  return `${GENERATED}import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type {
${classNames.map((name) => `  ${name} as ${name}Element,\n`).join('')}} from './index.js';
import type {
  ComponentHandlers,
${shared.map((name) => `  ${name},\n`).join('')}} from './typings/elements.js';

/** What every element takes, save what an element has a meaning of its own for. */
type Common<Element, Own> = Omit<HTMLAttributes<Element>, keyof Own>;
${elements.map(componentTypes).join('')}`;
}

function componentTypes({ className, description }) {
  return `
export type ${className}Props = Common<${className}Element, ${className}Properties> &
  ${className}Properties &
  ComponentHandlers<${className}Events>;

${docComment(description)}export declare const ${className}: ForwardRefExoticComponent<
  ${className}Props & RefAttributes<${className}Element>
>;
`;
}

/** `cam-select` → `onCamSelect`. */
function handlerOf(eventName) {
  return `on-${eventName}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** With @lit/react in it, whose peer would bring the types of React into every installation. */
async function bundleCreateWrapper() {
  const bundle = await rollup({
    input: 'src/react/create-wrapper.ts',
    external: ['react'],
    plugins: [
      nodeResolve({ browser: true }),
      esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
      bundledLicences('LICENSES.txt'),
    ],
  });
  await bundle.write({ dir: 'dist/react', format: 'es', sourcemap: true });
}
