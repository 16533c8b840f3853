/** For pages with framed maps: gives each frame the height that its page tells, and a title where it has none. */
import { ASK_HEIGHT, HEIGHT } from './height-messages.js';

/** Heights outside of these are none of a map's; an open table is long. */
const LIMITS = { least: 100, most: 50_000 } as const;

/** The page in the frames: it lies beside this script. */
const PAGE = pageBeside(document.currentScript);

const isOwn = ({ src }: HTMLIFrameElement): boolean =>
  PAGE !== undefined && src.replace(/[?#].*/s, '') === PAGE;

const ownFrames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOwn);

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const told = heightIn(data);
  const frame = told && ownFrames().find(({ contentWindow }) => contentWindow === source);
  // A frame that has been led elsewhere is no longer a map's; one in a sandbox has no origin.
  if (!frame || (origin !== new URL(frame.src).origin && origin !== 'null')) return;
  const height = Math.min(Math.max(told.height, LIMITS.least), LIMITS.most);
  frame.style.setProperty('height', `${Math.ceil(height) + edgesOf(frame)}px`, 'important');
  if (!frame.title && told.title) frame.title = told.title;
});

// A map that was there before this script has told its height to nobody.
for (const { contentWindow } of ownFrames()) contentWindow?.postMessage({ type: ASK_HEIGHT }, '*');

function pageBeside(script: typeof document.currentScript): string | undefined {
  return script instanceof HTMLScriptElement && script.src
    ? new URL('embed.html', script.src).href
    : undefined;
}

function heightIn(data: unknown): { height: number; title: string } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height, title } = data as Readonly<Record<string, unknown>>;
  if (type !== HEIGHT || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return { height, title: typeof title === 'string' ? title : '' };
}

/** What a frame has around its page, where its height counts that in. */
function edgesOf(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const edges = [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.paddingTop,
    style.paddingBottom,
  ];
  return edges.reduce((sum, edge) => sum + (parseFloat(edge) || 0), 0);
}
