import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocs, type BuiltDocs } from './built-docs.js';

let docs: BuiltDocs;
let text: string;
beforeAll(async () => {
  docs = await buildDocs();
  text = docs.read('llms.txt');
}, 60_000);
afterAll(() => docs?.remove());

const linked = () => [...text.matchAll(/^- .*?\]\(([^)]+)\)/gm)].map(([, path]) => path!);

describe('llms.txt', () => {
  it('begins with the name and what it is', () => {
    expect(text).toMatch(/^# central-asia-map\n\n> .+ known up to 30 June 2026\. .+\n/);
  });

  it('has every page of the site, and nothing that is not there', () => {
    expect(linked()).toEqual(expect.arrayContaining([...docs.pages]));
    expect(linked().filter((path) => !existsSync(join(docs.folder, path)))).toEqual([]);
  });

  it('says what recipes are for, and leads to maps', () => {
    expect(text).toMatch(/^- \[In a frame\]\(recipes\/iframe\.html\): `dist\/embed\.html`/m);
    expect(text).toMatch(/^- \[.+\]\(examples\/gallery\/kashmir\.json\): /m);
  });
});
