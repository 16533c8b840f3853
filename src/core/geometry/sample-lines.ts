/** Pixels between the points by which labels keep clear of a line. */
const STEP = 6;

/** Points along lines of pixels, x0, y0, x1, y1, …, close enough together that no name fits between two of them. */
export function sampleLines(lines: readonly (readonly number[])[]): number[] {
  return lines.flatMap((line) => {
    const points: number[] = [];
    for (let i = 2; i < line.length; i += 2) {
      const [x0, y0, x1, y1] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!];
      const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP));
      for (let k = 0; k <= count; k++)
        points.push(x0 + ((x1 - x0) * k) / count, y0 + ((y1 - y0) * k) / count);
    }
    return points;
  });
}
