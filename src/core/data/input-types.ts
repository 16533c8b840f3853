/*
 * Types of what pages give as data, made from those of data as it is read.
 */

/** The same with lists that may be constant, as `as const` makes them. */
export type WithConstantLists<Data> = Data extends string | number | boolean
  ? Data
  : Data extends readonly unknown[]
    ? { readonly [Key in keyof Data]: WithConstantLists<Data[Key]> }
    : Data extends object
      ? { [Key in keyof Data]: WithConstantLists<Data[Key]> }
      : Data;

/**
 * The same as the compiler knows it from a JSON file: any text for a word of a choice, a list of any length for a pair, and
 * nothing under keys that only other entries have.
 */
export type FromJson<Data> = Data extends string
  ? string
  : Data extends number
    ? number
    : Data extends boolean
      ? boolean
      : Data extends readonly unknown[]
        ? readonly FromJson<Data[number]>[]
        : Data extends object
          ? {
              readonly [Key in keyof Data]:
                FromJson<Data[Key]> | (string extends Key ? undefined : never);
            }
          : Data;

/**
 * What is wrong with a literal that fits map data otherwise: a field that there is not, and a date or a code of a country of
 * another form; `Given` where nothing is. Texts that are only known as text are left to be checked when they are read.
 */
export type Checked<Given, Wanted> = Given extends string
  ? string extends Given
    ? Given
    : CheckedText<Given, Wanted>
  : Given extends readonly unknown[]
    ? { readonly [Key in keyof Given]: Checked<Given[Key], EntryOf<Wanted>> }
    : Given extends object
      ? {
          readonly [Key in keyof Given]: Key extends KeyOf<Wanted>
            ? Checked<Given[Key], FieldOf<Wanted, Key>>
            : `There is no field "${Key & string}"`;
        }
      : Given;

type CheckedText<Given extends string, Wanted> = [Extract<Wanted, DatePattern>] extends [never]
  ? [CodeIn<Wanted>] extends [never]
    ? Given
    : Given extends `${Letter}${infer Rest}`
      ? Rest extends Letter
        ? Given
        : NoCode
      : NoCode
  : Given extends DatePattern
    ? Given
    : 'A date such as "2023", "2023-10" or "2023-10-17"';

type NoCode = 'A two-letter country code such as "TJ"';

/** The form of a code among other types; single words in capitals are none. */
type CodeIn<Wanted> = Wanted extends unknown
  ? CodePattern extends Wanted
    ? string extends Wanted
      ? never
      : Wanted
    : never
  : never;

type EntryOf<List> = List extends readonly unknown[] ? List[number] : never;
type KeyOf<Item> = Item extends readonly unknown[]
  ? never
  : Item extends object
    ? keyof Item
    : never;
type FieldOf<Item, Key> = Item extends object
  ? Key extends keyof Item
    ? Item[Key]
    : never
  : never;

/** The form of a date; whether it is in the calendar is checked when it is read. */
export type DatePattern = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

type Letter =
  | ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M')
  | ('N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z');

/** As much of the form of a country's code as does not make hundreds of types of it. */
export type CodePattern = Uppercase<string>;
