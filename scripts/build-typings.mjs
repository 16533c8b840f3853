// Writes dist/typings/: what templates of React, Vue and Svelte may say of each element of the manifest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  docComment,
  eventClassesOf,
  GENERATED,
  readPublicElements,
} from './lib/public-elements.mjs';

const folder = fileURLToPath(new URL('../dist/typings/', import.meta.url));
const elements = readPublicElements();
const classNames = elements.map(({ className }) => className);
const importElements = `import type { ${classNames.join(', ')} } from '../index.js';\n`;

mkdirSync(folder, { recursive: true });
write('elements.d.ts', elementTypes());
write('jsx.d.ts', jsxTypes());
write('svelte.d.ts', svelteTypes());
write('vue.d.ts', vueTypes());
// What is left of them at run time.
write('none.js', 'export {};\n');

function write(name, text) {
  writeFileSync(folder + name, GENERATED + text);
}

// --- Shared by all -----------------------------------------------------------------------------------------------------

function elementTypes() {
  return `import type {
${[...classNames, ...eventClassesOf(elements)].map((name) => `  ${name},\n`).join('')}} from '../index.js';

/** Handlers for events as they are named: \`oncam-select\`. */
export type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** Handlers for events as components name them: \`onCamSelect\`. */
export type ComponentHandlers<Events> = {
  [Name in keyof Events & string as \`on\${Pascal<Name>}\`]?:
    | ((event: Events[Name]) => void)
    | undefined;
};

type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

/** Attributes by their own names, save those for which every element has something else. */
type Attributes<Own> = Omit<Own, keyof HTMLElement>;
${elements.map(typesOfElement).join('')}`;
}

function typesOfElement({ className, tagName, properties, events }) {
  const member = (name, type, description) =>
    `${docComment(description, '  ')}  ${name}?: ${type} | undefined;\n`;
  const typeOf = (property) => `${className}['${property.name}']`;
  const attributes = properties.filter(({ name, attribute }) => attribute && attribute !== name);
  return `
/** What can be set on \`<${tagName}>\`. */
export interface ${className}Properties {
${properties.map((property) => member(property.name, typeOf(property), property.description)).join('')}}

export type ${className}Attributes = Attributes<{
${attributes.map((property) => member(`'${property.attribute}'`, typeOf(property), property.description)).join('')}}>;

/** What \`<${tagName}>\` tells. */
export interface ${className}Events {
${events.map((event) => `${docComment(event.description, '  ')}  '${event.name}': ${event.className};\n`).join('')}}
`;
}

/** The names of the shared types that a file uses. */
function importOf(...kinds) {
  const names = elements.flatMap(({ className }) => kinds.map((kind) => className + kind));
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './elements.js';\n`;
}

// --- One for each framework ----------------------------------------------------------------------------------------------

function jsxTypes() {
  const entry = ({ className, tagName }) =>
    `      '${tagName}': Intrinsic<\n        ${className},\n        ${className}Properties & ${className}Attributes,\n        ${className}Events\n      >;\n`;
  return `import type { HTMLAttributes, RefAttributes } from 'react';
${importElements}import type { Handlers } from './elements.js';
${importOf('Properties', 'Attributes', 'Events')}
type Intrinsic<Element, Own, Events> = Omit<HTMLAttributes<Element>, keyof Own> &
  RefAttributes<Element> &
  Own &
  Handlers<Events> & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(entry).join('')}    }
  }
}
`;
}

function svelteTypes() {
  const entry = ({ className, tagName }) =>
    `    '${tagName}': Intrinsic<\n      ${className},\n      ${className}Properties & ${className}Attributes,\n      ${className}Events\n    >;\n`;
  return `import type { HTMLAttributes } from 'svelte/elements';
${importElements}import type { Handlers } from './elements.js';
${importOf('Properties', 'Attributes', 'Events')}
/** As Svelte 4 writes them: \`on:cam-select\`. */
type Directives<Events> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Intrinsic<Element extends EventTarget, Own, Events> = Omit<
  HTMLAttributes<Element>,
  keyof Own
> &
  Own &
  Handlers<Events> &
  Directives<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(entry).join('')}  }
}
`;
}

function vueTypes() {
  const entry = ({ className, tagName }) =>
    `    '${tagName}': Component<${className}, ${className}Properties, ${className}Events>;\n`;
  return `import type { HTMLAttributes, PublicProps } from 'vue';
${importElements}import type { ComponentHandlers } from './elements.js';
${importOf('Properties', 'Events')}
type Component<Element, Properties, Events> = new () => Element & {
  /** What templates may write; no element has it. */
  readonly $props: Omit<HTMLAttributes, keyof Properties> &
    Properties &
    ComponentHandlers<Events> &
    PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(entry).join('')}  }
}
`;
}
