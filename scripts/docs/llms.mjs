import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The site as a list for language models (llmstxt.org): what the library is, what is most often wrong with code for it, and
 * each page with its first paragraph.
 */
export function renderLlms(sections, { root, version, knownTo: date, gallery }) {
  const knownTo = String(date).replace(/<[^>]+>/g, '');
  const lineOf = ({ path, label, title = label, source }) => {
    const lead = source && leadOf(readFileSync(join(root, source), 'utf8'));
    return `- [${title}](${path})${lead ? `: ${lead}` : ''}`;
  };
  const listOf = (pages) => pages.map(lineOf).join('\n');
  const alone = sections.filter(({ pages }) => !pages);
  const parts = sections
    .filter(({ pages }) => pages)
    .map((section) => `## ${section.label}\n\n${listOf([section, ...section.pages])}`);
  const maps = gallery.map(
    ({ name, title, words }) => `- [${title}](examples/gallery/${name}.json): ${words}`,
  );
  return `# central-asia-map

> A custom element that draws Central Asia and its neighbours: alliances, border disputes and security links, as they stood on a date and from a point of view, every statement with its source. Version ${version}; facts known up to ${knownTo}. No key, no tiles, nothing from a third party.

- To paste: \`<script type="module" src="/central-asia-map/central-asia-map.js"></script>\` from a copy of \`dist/\`, then \`<central-asia-map></central-asia-map>\`; \`src\` names a JSON file of map data.
- From npm: \`import 'central-asia-map/define'\`; without a browser: \`renderStaticMap(data)\` of \`central-asia-map/static\`.
- One map is one JSON object under [the schema](dist/schema.json); \`npx central-asia-map validate map.json\` names each field that is wrong.
- Bad input throws nothing: read \`map.issues\` after \`await map.ready\`. Give a new object for new data; a change inside one is not noticed.
- Dates are \`2023\`, \`2023-10\` or \`2023-10-17\`; countries ISO 3166-1 alpha-2 in capitals; boxes west, south, east, north.

## Pages

${listOf(alone)}

${parts.join('\n\n')}

## Maps to begin with

${maps.join('\n')}
`;
}

/** The first paragraph of a page, as plain text. */
function leadOf(text) {
  const [, lead] = /^# .+\n\n((?!<!--|```|[|#-])[\s\S]+?)\n\n/.exec(`${text}\n\n`) ?? [];
  return lead?.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ');
}
