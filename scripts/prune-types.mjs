// Deletes the declarations in dist/ that no entry of the package leads to: nobody can import what they describe.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const declarations = readdirSync('dist', { recursive: true })
  .map((name) => join('dist', name))
  .filter((name) => name.endsWith('.d.ts'));

const reached = new Set(
  Object.values(exports).flatMap(({ types }) =>
    types ? declarations.filter((name) => patternOf(types).test(name)) : [],
  ),
);
for (const file of reached) for (const next of importsOf(file)) reached.add(next);
for (const file of declarations) if (!reached.has(file)) rmSync(file);

function patternOf(types) {
  const parts = types.slice('./'.length).split('*');
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.*')}$`);
}

/** The declarations that a file imports, with names or without. */
function importsOf(file) {
  const named = readFileSync(file, 'utf8').matchAll(
    /\b(?:from|import)[\s(]*['"](\.[^'"]+)\.js['"]/g,
  );
  return [...named].map(([, path]) => {
    const next = join(dirname(file), `${path}.d.ts`);
    if (!declarations.includes(next))
      throw new Error(`${file} imports ${path}.js, which has no types`);
    return next;
  });
}
