// Lets the benchmark mount and unmount maps.
import { draw, load } from 'page';
import { painted } from '../painted.mjs';

await load();
globalThis.mount = async () => {
  const container = document.createElement('div');
  container.className = 'map';
  document.querySelector('main').append(container);
  const remove = draw(container);
  return () => {
    remove();
    container.remove();
  };
};
painted();
