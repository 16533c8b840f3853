// Draws docs/architecture.svg and the table of docs/architecture.md from the imports of the source: npm run docs:architecture
import { writePage } from './write-page.mjs';

const changed = await writePage();
for (const path of changed) console.log(`${path} written`);
if (changed.length === 0) console.log('docs/architecture is as the source has it');
