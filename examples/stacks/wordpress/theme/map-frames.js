// For the theme: gives each framed map the height that it asks for.
const ORIGIN = 'https://maps.example.org';
const LIMITS = [200, 50_000];

const frames = () => document.querySelectorAll(`iframe[src^="${ORIGIN}/"]`);

/** What a frame has around its page, where its height counts that in. */
const edgesOf = (frame) => {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const edges = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'];
  return edges.reduce((sum, edge) => sum + parseFloat(style[edge]), 0);
};

addEventListener('message', ({ source, origin, data }) => {
  if (origin !== ORIGIN || data?.type !== 'central-asia-map:height') return;
  const asked = Number(data.height);
  if (!Number.isFinite(asked)) return;
  const height = Math.min(Math.max(asked, LIMITS[0]), LIMITS[1]);
  for (const frame of frames())
    if (frame.contentWindow === source)
      // More than what the theme says of all frames.
      frame.style.setProperty('height', `${height + edgesOf(frame)}px`, 'important');
});

// A map that was there before this script has told its height to nobody.
for (const frame of frames())
  frame.contentWindow?.postMessage({ type: 'central-asia-map:ask-height' }, '*');
