import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORRIDOR_WORDS } from '../../src/core/messages/corridor-words.js';
import { en } from '../../src/core/messages/en.js';
import { SITE_WORDS } from '../../src/core/messages/site-words.js';

const page = readFileSync(new URL('../../docs/reference.md', import.meta.url), 'utf8');
const section = page.split(/^## /m).find((part) => part.startsWith('Words of your own'))!;
const rows = section.split('\n').filter((line) => line.startsWith('| `'));
const wordsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.]+)`/g)].map(([, word]) => word!);

describe('the reference of strings', () => {
  it('lists every group of words, and none that there is not', () => {
    const listed = rows
      .flatMap((row) => wordsIn(row.split('|')[1]!))
      .filter((word) => !word.includes('.'));
    expect([...listed, 'overlays'].sort()).toEqual(Object.keys(en).sort());
  });

  it.each([
    ['sites', SITE_WORDS['en']],
    ['corridors', CORRIDOR_WORDS['en']],
  ])('lists the words of %s', (name, words) => {
    const row = rows.find((line) => line.includes(`\`overlays.${name}\``))!;
    expect(wordsIn(row.split('|')[2]!)).toEqual(Object.keys(words));
  });
});
