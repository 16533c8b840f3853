/**
 * Widths of letters as shares of the font size: the wider of DejaVu Sans and Noto Sans, as measured in a browser, letters
 * of about one width together. Accents add nothing. Common faces such as Arial are narrower.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.33, " .,:;!|'’ʻʼijlıIJіІ،؛"],
  [0.41, 'frt()-/'],
  [0.55, 'cszLгзсэєґ'],
  [0.6, 'kvxyFТTYPУkвктухчьяғқүұҳҷГҮҰ'],
  [0.63, 'abdeghnopquEаберолөәЕР'],
  [0.65, 'SинпңЗK0123456789'],
  [0.71, 'ABCRVXZъцдКАБВСХЧЬЭЯҚҲҶҺ'],
  [0.78, 'DGHNOQU&мыНИЛОПЦДҢӨӘ'],
  [0.88, 'wфюФЫЪ'],
  [0.91, 'MМ'],
  [0.94, 'жшщ'],
  [1, 'mW'],
  [1.09, 'ЖШЩЮ'],
  [0.3, 'ا'],
  [0.53, 'دذرزژوةهء۰۱۲۳۴۵۶۷۸۹'],
  [0.59, 'عغ'],
  [0.67, 'جچحخم'],
  [0.8, 'نليیىق'],
  [0.92, 'طظ'],
  [1, 'بپتثفکكگ'],
  [1.25, 'سشصض'],
];
/** Letters in Arabic script are narrower where another follows that they join. */
const JOINED_WIDTHS: readonly (readonly [number, string])[] = [
  [0.35, 'بپتثنیيىل'],
  [0.53, 'فقکكگ'],
  [0.57, 'معغه'],
  [0.65, 'جچحخ'],
  [0.8, 'طظ'],
  [0.88, 'سشصض'],
];
const widthsOf = (classes: typeof WIDTHS) =>
  new Map(classes.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
const ALONE = widthsOf(WIDTHS);
const JOINED = widthsOf(JOINED_WIDTHS);

const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;
/** Of which the faces that the map asks for are narrower: Segoe UI, Helvetica, Arial, and Source Sans by far. */
const FACE = 0.92;
/** Bold letters of the same faces are wider by up to this. */
const BOLD = 1.1;

/**
 * Width of a text in pixels, estimated without a browser so that the server and the page place labels alike; a little
 * too wide rather than too narrow.
 */
export function textWidth(text: string, size: number, isBold = false, cache?: WidthCache): number {
  let width = cache?.get(text);
  if (width === undefined) {
    width = measure(text);
    if (cache && cache.size >= MOST_CACHED) cache.clear();
    cache?.set(text, width);
  }
  return width * size * (isBold ? BOLD : 1);
}

/** Widths of texts as shares of the font size: the same names are laid out at each move and date. */
export type WidthCache = Map<string, number>;
const MOST_CACHED = 2000;

/** Width of a text as a share of the font size. */
function measure(text: string): number {
  let width = 0;
  const letters = [...text].filter((letter) => letter === '\u200c' || !WITHOUT_WIDTH.test(letter));
  letters.forEach((letter, i) => {
    width += letterWidth(letter, letters[i + 1]);
  });
  return width;
}

function letterWidth(letter: string, next: string | undefined): number {
  if (FULL.test(letter)) return 1;
  if (letter === '\u200c') return 0;
  const base = letter.normalize('NFD')[0]!;
  const isJoined = next !== undefined && /\p{Script=Arabic}/u.test(next) && /\p{L}/u.test(next);
  const known = (isJoined ? JOINED.get(base) : undefined) ?? ALONE.get(base);
  return FACE * (known ?? (letter === letter.toLowerCase() ? 0.65 : 0.8));
}
