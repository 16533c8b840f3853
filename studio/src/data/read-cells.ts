/** Digits of Persian and Arabic as those of Latin script. */
const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Whether a column writes `1,5` for one and a half: a comma that is followed by anything but three digits tells. */
export const usesDecimalComma = (cells: readonly string[]): boolean =>
  cells.some((cell) => /,(?!\d{3}(?:\D|$))\d+\D*$/.test(latinDigits(cell).trim()));

/** A number as tables write it, such as `1 234,5`, `1,234.5` or `۱۲٪`; `undefined` where it is none. */
export function readNumber(text: string, hasDecimalComma: boolean): number | undefined {
  const bare = latinDigits(text)
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', '')
    .replaceAll('−', '-')
    .replace(/[\s\u00a0\u202f'’%٪]/g, '');
  const plain = hasDecimalComma
    ? bare.replaceAll('.', '').replace(',', '.')
    : bare.replaceAll(',', '');
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** A date as the map writes it, from `2023`, `2023-10`, `2023-10-17`, `17.10.2023` or `10.2023`; `undefined` where it is none. */
export function readDate(text: string): string | undefined {
  const plain = latinDigits(text).trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/.exec(plain);
  const german = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(plain);
  const [year, month, day] = iso ? iso.slice(1) : german ? german.slice(1).reverse() : [];
  if (!year) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part, index) => (index === 0 ? part : part.padStart(2, '0'))).join('-');
  const [, m = 1, d = 1] = parts.map(Number);
  return m >= 1 && m <= 12 && d >= 1 && d <= daysOf(Number(year), m) ? date : undefined;
}

const daysOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
