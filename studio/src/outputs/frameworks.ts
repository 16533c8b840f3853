import { safeJson } from './escape.js';
import { elementFor, optionPairs, type Made } from './output.js';

const json = ({ document }: Made): string => safeJson(document, 2);

const properties = ({ options }: Made): string =>
  optionPairs(options)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`))
    .join('');

/** What React has for the element. */
const component = ({ document }: Made): string =>
  elementFor(document).replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const reactCode = (
  made: Made,
): string => `import { ${component(made)} } from 'central-asia-map/react';

const data = ${json(made)};

export function Map() {
  return <${component(made)} data={data}${properties(made)} />;
}
`;

export const vueCode = (made: Made): string => `<script setup>
import 'central-asia-map/define';

const data = ${json(made)};
</script>

<template>
  <${elementFor(made.document)} :data="data"${properties(made)} />
</template>
`;

export const svelteCode = (made: Made): string => `<script>
  import 'central-asia-map/define';

  const data = ${json(made)};
</script>

<${elementFor(made.document)} {data}${properties(made)}></${elementFor(made.document)}>
`;

/** The map alone, as editors of code check it. */
export const jsonFile = ({ document, base }: Made): string =>
  `${JSON.stringify({ $schema: `${base}schema.json`, ...document }, null, 2)}\n`;
