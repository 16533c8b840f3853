// For the framed page: tells the page around it how high it is, at first, after each change, and when it is asked.
const page = document.documentElement;
const tell = () => {
  const height = Math.ceil(page.getBoundingClientRect().height);
  parent.postMessage({ type: 'central-asia-map:height', height }, '*');
};
new ResizeObserver(tell).observe(page);
addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.type === 'central-asia-map:ask-height') tell();
});
