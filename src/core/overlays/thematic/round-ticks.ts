const ROUND = [1, 2, 2.5, 5, 10] as const;

/** Three to five round numbers between two, the least first. */
export function roundTicks(least: number, greatest: number): number[] {
  const rough = (greatest - least) / 4;
  if (!(rough > 0)) return [least];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ROUND.map((factor) => factor * power).find((one) => one >= rough * 0.999)!;
  const first = Math.ceil(least / step - 1e-9);
  const count = Math.floor(greatest / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The greatest round number that is not above a number: 1, 2, 3, 4, 5, 6 or 8 × 10ⁿ. */
export function roundBelow(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  const factor = [8, 6, 5, 4, 3, 2, 1].find((one) => one * power <= n * 1.000001)!;
  return Number((factor * power).toPrecision(12));
}
