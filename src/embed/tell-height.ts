import { ASK_HEIGHT, heightMessages } from './height-messages.js';

/**
 * Tells the page around a frame how high this page is: at first, after each change, and when it is asked. The height is no
 * secret, so it is told to whatever page that is. Gives a function that tells it together with what the map is called.
 */
export function tellHeight(secret: string | undefined): (title: string) => void {
  const page = document.documentElement;
  if (parent === window) return () => undefined;
  let title = '';
  let windowId: unknown;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    const told = heightMessages({ height, title, href: location.href, secret, windowId });
    for (const message of told) parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(page);
  // Observers rest in a frame that is out of sight; it is to be high enough before it comes into it.
  addEventListener('load', tell);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const asked = fieldsOf(data);
    if (asked['method'] === 'register') windowId = asked['windowId'];
    const isWordPress =
      asked['message'] === 'ready' && secret !== undefined && asked['secret'] === secret;
    if (asked['type'] === ASK_HEIGHT || asked['method'] === 'register' || isWordPress) tell();
  });
  return (called) => {
    title = called;
    tell();
  };
}

/** The fields of a message; some send them as text. */
function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data === 'object' && data !== null) return data as Readonly<Record<string, unknown>>;
  if (typeof data !== 'string' || !data.startsWith('{')) return {};
  try {
    return JSON.parse(data) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
