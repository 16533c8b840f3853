/** A size in which a picture is laid out, and by how much it is then enlarged: type stays legible on a phone. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Whether the picture stands alone, so that title, date and legend are to be in it. */
  readonly isCard: boolean;
  readonly use: string;
}

const card = (width: number, height: number, use: string): Size => ({
  width: width / 2,
  height: height / 2,
  scale: 2,
  isCard: true,
  use,
});

/** Sizes by name. */
export const SIZES: Readonly<Record<string, Size>> = {
  og: card(1200, 630, 'link previews (Open Graph)'),
  wide: card(1600, 900, 'posts, slides, video stills (16:9)'),
  square: card(1080, 1080, 'feeds (1:1)'),
  portrait: card(1080, 1350, 'feeds (4:5)'),
  story: card(1080, 1920, 'stories (9:16)'),
  page: {
    width: 960,
    height: 590,
    scale: 1,
    isCard: false,
    use: 'the width of a page; the default',
  },
  column: { width: 360, height: 400, scale: 2, isCard: false, use: 'a narrow column or a phone' },
};

/** What a size makes of a picture, in pixels. */
export const pixelsOf = ({ width, height, scale }: Size): string =>
  `${width * scale}x${height * scale}`;
