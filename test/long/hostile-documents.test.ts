import fc from 'fast-check';
import { it } from 'vitest';
import { checkDocument } from '../hostile/check-document.js';
import { hostileDocument, hostileLanguage, hostileOptions } from '../hostile/documents.js';

const RUNS = Number(process.env['DOCUMENTS'] ?? 100_000);

it(`${RUNS} hostile documents: nothing thrown, nothing active, nothing dropped without a word`, () => {
  const start = performance.now();
  fc.assert(
    fc.property(
      hostileDocument,
      hostileOptions,
      hostileLanguage,
      fc.nat(49),
      (input, options, lang, n) => checkDocument(input, options, lang, n === 0),
    ),
    { numRuns: RUNS },
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  console.warn(`${RUNS} documents in ${seconds} s, one in fifty drawn`);
});
