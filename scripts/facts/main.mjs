// Says how well the built record is founded, and what is due: npm run facts. Fails where it breaks its own rules; with --check
// it says only that, as the build asks.
import { fileURLToPath } from 'node:url';
import { countFacts } from './count-facts.mjs';
import { findFaults } from './find-faults.mjs';
import { readRecord } from './read-record.mjs';
import { renderReport } from './render-report.mjs';
import { WATCH_LIST } from './watch-list.mjs';

const record = await readRecord(fileURLToPath(new URL('../..', import.meta.url)));
const faults = findFaults(record);
const isFaulty = Object.values(faults).some((found) => found.length > 0);
if (isFaulty || !process.argv.includes('--check'))
  process.stdout.write(renderReport(countFacts(record), faults, WATCH_LIST));
if (isFaulty) process.exitCode = 1;
