import { describe, it } from 'vitest';
import { article } from '../../src/datasets/article.js';
import { renderStaticMap } from '../../src/static.js';
import { expectGolden } from './golden.js';
import { WORDINGS } from './shots.js';

/** The article's map with each thing that an editor can say of its legend and names. */
const data = {
  ...article,
  legend: {
    'links:assessment': { order: 1, label: { en: 'What the author thinks', fa: 'نظر نویسنده' } },
    'alliances:ots:member': { order: 2 },
    'disputes:active': { order: -1 },
  },
  labels: {
    KZ: { text: { en: 'Qazaqstan', fa: 'قزاقستان نو' } },
    TJ: { at: [76.5, 35] },
    'capital:IR': { at: [48.5, 38] },
    'persian-gulf': { hidden: true },
  },
};

describe("golden pictures of an editor's words", () => {
  it.each(Object.entries(WORDINGS))('%s', (name, options) => {
    expectGolden(name, renderStaticMap(data, options).svg);
  });
});
