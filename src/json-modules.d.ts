declare module '*.topo.json' {
  import type { Topology } from 'topojson-specification';
  const topology: Topology;
  export default topology;
}

declare module '*.json' {
  const value: unknown;
  export default value;
}
