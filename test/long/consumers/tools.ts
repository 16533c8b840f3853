/** What is installed beside the library to use it. */
export const TOOLS: readonly string[] = [
  'esbuild@0.28.2',
  'rollup@4.67.4',
  '@rollup/plugin-node-resolve@16.0.3',
  '@rollup/plugin-terser@1.0.2',
  'vite@7.3.8',
  'webpack@5.112.2',
  'typescript@6.0.3',
  'react@19.3.1',
  'react-dom@19.3.1',
  '@types/react@19.3.0',
  '@types/react-dom@19.3.0',
  'vue@3.5.45',
  'vue-tsc@3.3.14',
  'svelte@5.57.3',
  'svelte-check@4.7.8',
];
