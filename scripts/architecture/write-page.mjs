import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { drawHouse } from './draw-house.mjs';
import { PARTS, readHouse } from './read-house.mjs';

const pathOf = (name) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const PAGE = pathOf('architecture.md');
const PICTURE = pathOf('architecture.svg');
const TABLE = /(?<=<!-- parts -->\n\n)[\s\S]*?(?=\n\n<!-- end of parts -->)/;

/** What is made of the source, as it is on disk and as it has to be: the picture, and the page with its table. */
export async function comparePage() {
  const house = readHouse();
  const page = readFileSync(PAGE, 'utf8');
  if (!TABLE.test(page))
    throw new Error('docs/architecture.md has no place for the table of parts');
  const table = (await format(renderTable(house), { parser: 'markdown' })).trim();
  return [
    { path: PICTURE, is: readFileSync(PICTURE, 'utf8'), shouldBe: await drawHouse(house) },
    { path: PAGE, is: page, shouldBe: page.replace(TABLE, () => table) },
  ];
}

/** Writes what differs; gives its paths. */
export async function writePage() {
  const changed = (await comparePage()).filter(({ is, shouldBe }) => is !== shouldBe);
  for (const { path, shouldBe } of changed) writeFileSync(path, shouldBe);
  return changed.map(({ path }) => path);
}

function renderTable({ packages }) {
  const rows = PARTS.map(([name, { holds }]) => {
    const path = name === 'geo' ? 'geo/' : `src/${name}${isFile(name) ? '.ts' : '/'}`;
    const used = packages.get(name).map((one) => (one === 'Node' ? one : `\`${one}\``));
    return `| \`${path}\` | ${holds} | ${used.join(', ')} |`;
  });
  return ['| part | holds | packages |', '| --- | --- | --- |', ...rows].join('\n');
}

const isFile = (name) => ['cdn', 'define', 'index', 'static', 'core', 'overlays'].includes(name);
