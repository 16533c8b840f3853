import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import { CannotError } from './exit-codes.js';

export interface Drawn {
  readonly png: Uint8Array;
  /** Text that the picture lacks, in words for editors. */
  readonly warning?: string;
}

/** Most pixels of a picture; more would take gigabytes of memory. */
export const MOST_PIXELS = 100_000_000;

export interface Type {
  /** Families as a CSS list. */
  readonly fonts: string;
  /** Files to take fonts from, instead of the system's. */
  readonly fontFiles: readonly string[];
}

/** Draws an SVG document as PNG. */
export async function drawPng(svg: string, { fonts, fontFiles }: Type): Promise<Drawn> {
  const { Resvg } = await load();
  const options: ResvgRenderOptions = {
    font: {
      loadSystemFonts: fontFiles.length === 0,
      ...(fontFiles.length > 0 ? { fontFiles: [...fontFiles] } : {}),
    },
    logLevel: 'off',
  };
  const words = svg.replace(/<[^>]*>/g, ' ');
  const warning = missing(words, (text) => outlines(Resvg, text, fonts, options));
  const png = new Resvg(svg, options).render().asPng();
  return { png, ...(warning ? { warning } : {}) };
}

type Renderer = typeof Resvg;

async function load(): Promise<{ Resvg: Renderer }> {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isAbsent = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    throw new CannotError(
      isAbsent
        ? 'PNG needs the package @resvg/resvg-js, which is not installed: npm install @resvg/resvg-js'
        : `PNG needs the package @resvg/resvg-js, which does not work here: ${String(error)}`,
    );
  }
}

/** What the fonts lack, script by script. A letter that no font has is drawn like one that does not exist. */
function missing(words: string, outlinesOf: (text: string) => string): string | undefined {
  const box = outlinesOf(NO_LETTER);
  const lacking = SCRIPTS.flatMap((script) => {
    const letter = new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'u').exec(words)?.[0];
    return letter !== undefined && ['', box].includes(outlinesOf(letter)) ? [script] : [];
  });
  return lacking.length === 0
    ? undefined
    : `there is no font for ${lacking.join(', ')} letters, so the picture lacks them; install one (such as Noto) or name a file by --font`;
}

/** Those of the languages that there are words in. */
const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Han'];

/** Never assigned to a letter. */
const NO_LETTER = '\u{effff}';

/** The outlines that a text is drawn by; nothing without a font. */
function outlines(Resvg: Renderer, text: string, fonts: string, options: ResvgRenderOptions) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text y="30" font-family="${fonts}">${text}</text></svg>`;
  return [...new Resvg(svg, options).toString().matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join();
}
