type Position = [number, number];

/** From these characters on the small numbers are written, and those above, which take more bytes. */
const SMALL = 35;
const LARGE = 190;
const SMALL_COUNT = LARGE - 100;
/** Before a number of two characters: how often this much, and the rest. */
const WIDE = '~';
const WIDE_UNIT = 20_000;

/**
 * The arcs of a quantized topology, as delta-encoded positions, from text in which the build has packed them: lengths,
 * steps along x and steps along y, one character for each number. Less than two thirds of the bytes of JSON after
 * compression, and read faster. `packArcs` is the other way round.
 */
export function unpackArcs(packed: string): Position[][] {
  const numbers = packed.split('\n').map(readNumbers);
  const [lengths = [], xs = [], ys = []] = numbers;
  let at = 0;
  return lengths.map((length) => {
    const arc: Position[] = [];
    for (let i = 0; i < length; i++, at++) arc.push([signed(xs[at]!), signed(ys[at]!)]);
    return arc;
  });
}

/** The arcs of a quantized topology as text; for the build. */
export function packArcs(arcs: readonly (readonly (readonly number[])[])[]): string {
  const steps = (axis: 0 | 1) => arcs.flatMap((arc) => arc.map((step) => unsigned(step[axis]!)));
  return [arcs.map(({ length }) => length), steps(0), steps(1)]
    .map((numbers) => numbers.map(writeNumber).join(''))
    .join('\n');
}

function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === WIDE) {
      numbers.push(numberAt(text, i + 1) * WIDE_UNIT + numberAt(text, i + 2));
      i += 2;
    } else numbers.push(numberAt(text, i));
  }
  return numbers;
}

function numberAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code < LARGE ? code - SMALL : code - LARGE + SMALL_COUNT;
}

function writeNumber(value: number): string {
  return value < WIDE_UNIT
    ? character(value)
    : WIDE + character(Math.floor(value / WIDE_UNIT)) + character(value % WIDE_UNIT);
}

const character = (value: number) =>
  String.fromCharCode(value < SMALL_COUNT ? SMALL + value : LARGE + value - SMALL_COUNT);

/** Negative and positive numbers in turn: 0, −1, 1, −2, … */
const unsigned = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const signed = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
