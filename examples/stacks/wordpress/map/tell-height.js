// For the framed page: tells the page around it how high it is, at first and after each change.
const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'central-asia-map-height', height }, '*');
};
new ResizeObserver(tell).observe(document.body);
