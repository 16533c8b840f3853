// The first page: the map that follows its data, and tabs. Without this script all of it can be read.
import { explainJsonError } from '../../dist/core/data/explain-json-error.js';
import { elementCode, figureCode, frameCode, frameworkCode, titleOf } from './start-codes.js';

/** Milliseconds without a key after which the map is drawn. */
const PAUSE = 300;

const field = document.getElementById('try-data');
const told = document.getElementById('try-told');
const map = document.getElementById('try-map');
const codeIn = (id) => document.querySelector(`#${id} code`);

function draw() {
  const text = field.value;
  const fault = explainJsonError(text);
  if (fault) return tell([`line ${fault.line}, column ${fault.column}: ${fault.reason}`]);
  const data = JSON.parse(text);
  map.data = data;
  codeIn('try-paste').textContent = elementCode(text);
  codeIn('try-figure').textContent = figureCode(text);
  codeIn('try-framework').textContent = frameworkCode(text);
  void pack(JSON.stringify(data)).then((packed) => {
    if (field.value === text) codeIn('try-iframe').textContent = frameCode(titleOf(data), packed);
  });
  return map.ready.then(() => {
    if (field.value === text)
      tell(map.issues.filter(({ severity }) => severity !== 'info').map(say));
  });
}

/** A text deflated, in the letters that addresses may hold. */
async function pack(text) {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const say = ({ path, message }) => (path ? `${path}: ${message}` : message);

function tell(sentences) {
  told.replaceChildren(
    ...sentences.slice(0, 8).map((sentence) => {
      const line = document.createElement('p');
      line.textContent = sentence;
      return line;
    }),
  );
}

let timer;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(draw, PAUSE);
});
draw();

for (const box of document.querySelectorAll('.tabs')) makeTabs(box);

/** Sections with headings as tabs: arrows, Home and End move between them. */
function makeTabs(box) {
  const panels = [...box.children];
  const list = document.createElement('div');
  list.role = 'tablist';
  list.ariaLabel = 'Ways to take a map';
  const tabs = panels.map((panel) => {
    const heading = panel.querySelector('h3');
    const tab = document.createElement('button');
    Object.assign(tab, { type: 'button', role: 'tab', textContent: heading.textContent });
    tab.id = `tab-${heading.id}`;
    panel.id = `panel-${heading.id}`;
    tab.setAttribute('aria-controls', panel.id);
    panel.role = 'tabpanel';
    panel.setAttribute('aria-labelledby', tab.id);
    heading.hidden = true;
    tab.addEventListener('click', () => show(tab));
    return tab;
  });
  const show = (chosen) => {
    tabs.forEach((tab, i) => {
      const isChosen = tab === chosen;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      panels[i].hidden = !isChosen;
    });
  };
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs.at(next % tabs.length);
    show(tab);
    tab.focus();
  });
  list.append(...tabs);
  box.prepend(list);
  // An address may lead into a tab.
  const named = tabs.find(({ id }) => `#${id.slice('tab-'.length)}` === location.hash);
  show(named ?? tabs[0]);
}
