/** What the address of a framed map asks for. */
export interface FrameAddress {
  /** Whole address of a file of map data, by http or https. */
  readonly src?: string;
  /** Packed map data, see unpack-state.ts. */
  readonly state?: string;
  /** Which element shows it; where the address does not say it, that of the data. */
  readonly element?: FrameElement;
  /** Attributes of the element, by their names. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The word by which WordPress knows its frames. */
  readonly secret?: string;
  /** Whether it names data that is not taken from there: by another scheme, or no address at all. */
  readonly isRefused: boolean;
}

/** The elements that a frame shows. */
export type FrameElement =
  'central-asia-map' | 'central-asia-multiples' | 'central-asia-comparison';

/** What an address may set: what is shown and how it looks. None of them is an address, none becomes markup. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  `alliances as-of by calendar corridors dataset dates disputes focus header headline interactive label lang links overlays
  position projection roles selected shapes sites theme timeline unconfirmed values worldview worldviews years`.split(
    /\s+/,
  ),
);

const ELEMENTS: Readonly<Record<string, FrameElement>> = {
  map: 'central-asia-map',
  multiples: 'central-asia-multiples',
  comparison: 'central-asia-comparison',
};

/**
 * Reads the address of the page in a frame: `?src=` (from the page on, or whole), `?element=`, attributes beside it, and
 * after the # `map=` with packed data; WordPress adds `#?secret=` to whatever there is.
 */
export function readAddress(href: string): FrameAddress {
  const { searchParams, hash } = new URL(href);
  const given = searchParams.get('src');
  const src = given === null ? undefined : addressOf(given, href);
  const state = /[#&]map=([\w-]+)/.exec(hash)?.[1];
  const element = ELEMENTS[searchParams.get('element') ?? ''];
  const secret = /secret=(\w{10})/.exec(hash)?.[1];
  return {
    ...(src !== undefined && { src }),
    ...(state !== undefined && { state }),
    ...(element !== undefined && { element }),
    ...(secret !== undefined && { secret }),
    attributes: new Map([...searchParams].filter(([name]) => ATTRIBUTES.has(name))),
    isRefused: given !== null && src === undefined,
  };
}

function addressOf(given: string, base: string): string | undefined {
  if (!URL.canParse(given, base)) return undefined;
  const { protocol, href } = new URL(given, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
