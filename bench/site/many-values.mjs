const CODES = 'KZ KG TJ TM UZ AF IR PK IN CN RU MN AZ GE AM TR'.split(' ');
const FIRST_YEAR = 1900;

/** So many numbers over the region, the same in every run: rates of countries by year, or sums of places. */
export function manyValues(shades, circles) {
  const numberAt = (i) => 1 + ((i * 7919) % 997);
  const spots = Array.from({ length: circles }, (_, i) => ({
    id: `p${i}`,
    name: `Place ${i}`,
    lon: 44 + ((i * 0.618034) % 1) * 44,
    lat: 26 + ((i * 0.754878) % 1) * 27,
  }));
  const rates = Array.from({ length: shades }, (_, i) => ({
    country: CODES[i % CODES.length],
    date: String(FIRST_YEAR + Math.floor(i / CODES.length)).padStart(4, '0'),
    value: numberAt(i),
  }));
  return {
    asOf: String(FIRST_YEAR + Math.floor(shades / CODES.length)),
    places: spots,
    values: [
      ...(shades > 0 ? [{ id: 'rate', name: 'Rate', measure: 'rate', rows: rates }] : []),
      ...(circles > 0
        ? [
            {
              id: 'sum',
              name: 'Sum',
              form: 'circles',
              rows: spots.map(({ id }, i) => ({ place: id, value: numberAt(i) })),
            },
          ]
        : []),
    ],
    show: { alliances: [], disputes: [], links: [] },
  };
}
