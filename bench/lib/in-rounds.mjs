/** What `measure(page)` finds for each page, in rounds, so that all pages meet the same moods of the machine. */
export async function inRounds(rounds, pages, measure) {
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    for (const page of pages) {
      rows.push({ round, page, ...(await measure(page)) });
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return rows;
}
