/** Between a framed map and the script of ours on the page around it. */
export const HEIGHT = 'central-asia-map:height';
export const ASK_HEIGHT = 'central-asia-map:ask-height';

/** What is told of a framed page, and by what names others know it. */
export interface FramedPage {
  /** In CSS pixels. */
  readonly height: number;
  /** Empty until the map is drawn. */
  readonly title: string;
  readonly href: string;
  /** WordPress' name for the frame. */
  readonly secret?: string | undefined;
  /** Iframely's name for the frame, as it was given. */
  readonly windowId?: unknown;
}

/** The height of a framed page in the words of each that may stand around it. */
export function heightMessages({ height, title, href, secret, windowId }: FramedPage): unknown[] {
  return [
    { type: HEIGHT, height, title },
    // wp-embed-template.js; WordPress keeps heights between 200 and 1000 pixels.
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
    // amp-iframe with the attribute `resizable`.
    { sentinel: 'amp', type: 'embed-size', height },
    // Embedly, and Medium with it; as text.
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    // Iframely's protocol, once it has named the frame.
    ...(windowId === undefined
      ? []
      : [{ method: 'resize', windowId, height, context: 'iframe.ly' }]),
  ];
}
