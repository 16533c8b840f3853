import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateMapData } from '../../src/static.js';

const FOLDER = 'docs/recipes';
const recipes = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

describe('the recipes', () => {
  it.each(recipes)('%s ends in something to paste', (name) => {
    expect(read(name).split(/^## /m).at(-1)).toContain('```');
  });

  it('have data that is valid where they are pasted as a block', () => {
    const blocks = recipes.flatMap((name) =>
      [...read(name).matchAll(/^```html$([\s\S]*?)^```$/gm)].flatMap(([, code]) =>
        [...code!.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g)].map(
          ([, json]) => [name, json!] as const,
        ),
      ),
    );
    expect(blocks.length).toBeGreaterThan(4);
    const wrong = blocks.flatMap(([name, json]) => {
      if (json.includes('…')) return [];
      const readSource = () => '{ "type": "Point", "coordinates": [66, 40] }';
      return validateMapData(JSON.parse(json), { readSource })
        .filter(({ severity }) => severity === 'error')
        .map(({ path, message }) => `${name}: ${path}: ${message}`);
    });
    expect(wrong).toEqual([]);
  });
});
