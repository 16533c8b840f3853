/** Says that something is not as it should be; the sentence goes on from where it is: "cannot be read". */
export type Tell = (message: string) => void;

/** Reads a value of anybody's: what it should be, or `undefined` where it is something else. */
export type Check<Result> = (value: unknown) => Result | undefined;

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object; none of anything else. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** Characters of a text that is shown. */
const LONGEST = 5_000;

export const text: Check<string> = (value) =>
  typeof value === 'string' ? value.slice(0, LONGEST) : undefined;

export const number: Check<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const numberFrom =
  (least: number, most: number): Check<number> =>
  (value) => {
    const found = number(value);
    return found !== undefined && found >= least && found <= most ? found : undefined;
  };

export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const oneOf =
  <const Words extends readonly string[]>(words: Words): Check<Words[number]> =>
  (value) =>
    words.find((word) => word === value);

export const matching =
  (pattern: RegExp): Check<string> =>
  (value) =>
    typeof value === 'string' && value.length <= LONGEST && pattern.test(value) ? value : undefined;

/** A list whose every entry passes; `undefined` if one does not. */
export const all =
  <Entry>(check: Check<Entry>): Check<Entry[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const entries = value.map(check);
    return entries.includes(undefined) ? undefined : (entries as Entry[]);
  };

/** Those entries of a list that pass; of the others `tell` hears. */
export function those<Entry>(
  check: Check<Entry>,
  value: unknown,
  what: string,
  tell: Tell,
): Entry[] {
  if (!Array.isArray(value)) {
    tell(`has to give a list of ${what}`);
    return [];
  }
  return value.flatMap((entry: unknown, i) => {
    const kept = check(entry);
    if (kept === undefined) tell(`has given something else than ${what} at [${i}]`);
    return kept ?? [];
  });
}

/** An object of what is there: fields without a value are left out. */
export const filled = <Result extends object>(fields: {
  readonly [Key in keyof Result]: Result[Key] | undefined;
}): Partial<Result> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Result>;

/** The object if none of its fields lacks a value. */
export const whole = <Result extends object>(fields: {
  readonly [Key in keyof Result]: Result[Key] | undefined;
}): Result | undefined =>
  Object.values(fields).includes(undefined) ? undefined : (fields as Result);
