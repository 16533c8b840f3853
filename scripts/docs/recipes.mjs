import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { html, withCode } from './html.mjs';

/** The recipes of docs/recipes, by their file names; title and first paragraph are those of the file. */
export function readRecipes(root) {
  const files = readdirSync(join(root, 'docs/recipes')).filter((file) => file.endsWith('.md'));
  return files.sort().map((file) => {
    const text = readFileSync(join(root, 'docs/recipes', file), 'utf8');
    const [, label, lead] = /^# (.+)\n\n([\s\S]+?)\n\n/.exec(text) ?? [];
    if (!label) throw new Error(`docs/recipes/${file} needs a title and a first paragraph`);
    return { name: basename(file, '.md'), label, lead, source: `docs/recipes/${file}` };
  });
}

/** The recipes with what each is for. */
export const renderRecipeList = (recipes) =>
  html`<ul class="pages">
    ${recipes.map(
      ({ name, label, lead }) =>
        html`<li><a href="${name}.html">${label}</a> ${withCode(lead)}</li> `,
    )}
  </ul> `;
