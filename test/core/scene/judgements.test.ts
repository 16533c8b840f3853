import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/messages/en.js';
import { renderCsv } from '../../../src/core/render/render-csv.js';
import { renderFigure } from '../../../src/core/render/render-figure.js';
import { article } from '../../../src/datasets/article.js';
import { build, layout } from '../support.js';

// Wherever the words of an assessment, a forecast or an absence are read, the same row, item or block says whose they are.

const judged = article.links!.filter(({ claim }) =>
  ['assessment', 'forecast', 'absence'].includes(claim ?? ''),
);
const wordsOf = ({ summary }: (typeof judged)[number]) =>
  (typeof summary === 'string' ? summary : summary['en']!).replace(/\.$/, '');
const WHOSE = /author|Fanger/i;

/** The parts of a text that have a judgement's words, and among these those that do not say whose it is. */
function readIn(text: string, separator: RegExp) {
  const parts = text.split(separator);
  const told = judged.flatMap((link) =>
    parts.filter((part) => part.includes(wordsOf(link))).map((part) => ({ link, part })),
  );
  const silent = told.filter(({ link, part }) => !WHOSE.test(part.replaceAll(wordsOf(link), '')));
  return { told: new Set(told.map(({ link }) => link.id)).size, silent };
}

const every = { links: ['all'], unconfirmed: true } as const;

describe.each([
  ['of the article', {}],
  ['without another overlay, in words, half a year later', { isWorded: true, asOf: '2024-05' }],
])('judgements on a map %s', (_, options) => {
  const { scene } = build({ ...every, ...options });
  const frame = layout(scene, 'standard', 976, 600);

  it('say whose they are in each row of the table and of the CSV', () => {
    const { told, silent } = readIn(renderCsv(scene.table, '', en), /\r\n/);
    expect(silent).toEqual([]);
    expect(told).toBeGreaterThan(25);
  });

  it('say whose they are in each row and item of a figure', () => {
    const { told, silent } = readIn(
      renderFigure(frame, scene, en, {}),
      /<\/(?:tr|li|p|dd|section|article)>/,
    );
    expect(silent).toEqual([]);
    expect(told).toBeGreaterThan(25);
  });

  it('say whose they are on the picture and in the description', () => {
    const ids = judged.map(({ id }) => `link:${id}`);
    const words = [
      ...frame.labels.filter(({ kind, item }) => kind === 'words' && ids.includes(item ?? '')),
      ...frame.numbered.filter(({ item }) => ids.includes(item)),
    ];
    expect(words.length).toBeGreaterThan(0);
    for (const one of words) expect(JSON.stringify(one)).toMatch(WHOSE);
    expect(readIn(scene.description, /\n/).silent).toEqual([]);
  });
});
