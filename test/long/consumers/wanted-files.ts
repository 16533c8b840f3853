/** What the package may hold; there is a file of each kind. */
export const WANTED_FILES: readonly RegExp[] = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^geo\/(?:README\.md|LICENSE-ODbL\.md|labels\.json|places\.json|(?:first-paint|overview|standard|detail|fergana|valley-inset)\.topo\.json)$/,
  /^dist\/(?:index|core|define|overlays|static)\.(?:js|js\.map|d\.ts)$/,
  /^dist\/drawing\/(?:read-static-data|static-(?:map|multiples|options|story))\.(?:js|js\.map|d\.ts)$/,
  /^dist\/static\.css$/,
  /^dist\/react\.(?:js|d\.ts)$/,
  /^dist\/react\/(?:central-asia-(?:comparison|legend|map|menu|multiples|note|story|table|timeline)\.js|create-wrapper\.js(?:\.map)?|LICENSES\.txt)$/,
  /^dist\/typings\/(?:(?:elements|jsx|svelte|vue)\.d\.ts|none\.js)$/,
  /^dist\/(?:schema|custom-elements|web-types|vscode\.(?:html|css)-custom-data)\.json$/,
  /^dist\/central-asia-map\.(?:js|all\.js|LICENSES\.txt)$/,
  /^dist\/integrity\.json$/,
  /^dist\/(?:embed\.(?:html|js)|central-asia-map\/embed(?:\.css|-page\.js))$/,
  /^dist\/cli\/[\w/-]+\.js(?:\.map)?$/,
  /^dist\/central-asia-map\/(?:overlays|[\w.-]+-[\w-]{8})\.js$/,
  /^dist\/(?:app|core|datasets|dom|elements|leaflet|prerender)\/[\w/-]+\.(?:js|js\.map|d\.ts)$/,
  /^dist\/geo\/[\w.-]+\.js$/,
];
