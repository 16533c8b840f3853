import { safeJson } from './escape.js';
import { optionPairs, type Made } from './output.js';

const json = ({ document }: Made): string => safeJson(document, 2);

const properties = ({ options }: Made): string =>
  optionPairs(options)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`))
    .join('');

export const reactCode = (
  made: Made,
): string => `import { CentralAsiaMap } from 'central-asia-map/react';

const data = ${json(made)};

export function Map() {
  return <CentralAsiaMap data={data}${properties(made)} />;
}
`;

export const vueCode = (made: Made): string => `<script setup>
import 'central-asia-map/define';

const data = ${json(made)};
</script>

<template>
  <central-asia-map :data="data"${properties(made)} />
</template>
`;

export const svelteCode = (made: Made): string => `<script>
  import 'central-asia-map/define';

  const data = ${json(made)};
</script>

<central-asia-map {data}${properties(made)}></central-asia-map>
`;

/** The map alone, as editors of code check it. */
export const jsonFile = ({ document, base }: Made): string =>
  `${JSON.stringify({ $schema: `${base}schema.json`, ...document }, null, 2)}\n`;
