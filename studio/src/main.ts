import 'central-asia-map/define';
import { render } from 'lit';
import { codeBeside } from './code/code-beside.js';
import { isLink, readLink } from './outputs/link-codec.js';
import { page } from './page.js';
import { placeByClick } from './preview/place-note.js';
import { mapOnPage, sceneOf } from './preview/preview.js';
import type { StaticPart } from './preview/static-part.js';
import { StudioStore } from './state/store.js';
import { KEY, keepText, readKept, readText, storageOf, type Storage } from './state/storage.js';
import { emptyState } from './state/studio-state.js';
import { Studio } from './studio.js';
import { startUi, type Ui } from './ui.js';
import { isPageLanguage, pickLanguage, type PageLanguage } from './words/say.js';

const isUndo = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'z';

const isRedo = (event: KeyboardEvent) =>
  (isUndo(event) && event.shiftKey) || (event.ctrlKey && event.key.toLowerCase() === 'y');

/** Fields of text keep to the browser's own undo: much of what is typed there is no part of the map yet, or never. */
const isInText = ({ target }: KeyboardEvent) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /^(?:text|search)$/.test(target.type));

async function open(root: HTMLElement): Promise<void> {
  const storage = storageOf(window);
  const kept = readKept(storage);
  const store = new StudioStore(kept ?? emptyState(), storage);
  const studio = new Studio(
    store,
    startUi(new URL('../dist/', location.href).href, languageOf(storage)),
  );
  const code = codeBeside(studio);
  let statics: StaticPart | undefined;

  const show = () => {
    tellLanguage(studio, storage);
    render(page(studio, statics, code), root);
    code.update();
    if (needsFigure(studio.ui) && !statics) void loadStatics();
    void look(studio);
  };
  const loadStatics = once(async () => {
    const { createStaticPart } = await import('./preview/static-part.js');
    statics = createStaticPart(() => new Date().toISOString().slice(0, 10));
    show();
  });
  studio.addEventListener('change', afterAll(show));
  window.addEventListener('pagehide', () => store.flush());
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) store.lookAgain();
  });
  window.addEventListener('beforeunload', (event) => {
    store.flush();
    if (store.isAtRisk) event.preventDefault();
  });
  window.addEventListener('hashchange', () => void openLink(studio));
  window.addEventListener('click', (event) => placeByClick(studio, event), true);
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && studio.ui.placing !== undefined)
      studio.open({ placing: undefined });
    else if (isInText(event)) return;
    else if (isRedo(event)) store.redo();
    else if (isUndo(event)) store.undo();
    else return;
    event.preventDefault();
  });

  show();
  if (isLink(location.hash)) await openLink(studio);
  else if (kept)
    studio.open({ message: studio.say('This is the map that this browser has kept.') });
  studio.open({ gallery: await fetchGallery() });
}

/** A link becomes a step that can be undone: what was kept is not lost. */
async function openLink(studio: Studio): Promise<void> {
  const { hash } = location;
  if (!isLink(hash)) return;
  const state = await readLink(hash);
  history.replaceState(null, '', location.pathname);
  if (state) studio.store.update(() => state);
  studio.open({
    message: state
      ? studio.say('The map of the link is open.')
      : studio.say('The link is damaged: it holds no map that can be read.'),
  });
}

const LANGUAGE = 'central-asia-map-studio-language';

/** The language that was chosen here before, else the first of the browser's that the page has. */
function languageOf(storage: Storage | undefined): PageLanguage {
  const chosen = readText(storage, LANGUAGE);
  return isPageLanguage(chosen) ? chosen : pickLanguage(navigator.languages);
}

/** The page says in which language it is, and the browser keeps one that was chosen. */
function tellLanguage({ ui, say }: Studio, storage: Storage | undefined): void {
  if (document.documentElement.lang === ui.lang) return;
  document.documentElement.lang = ui.lang;
  document.title = `${say('Map studio')} – central-asia-map`;
  if (ui.lang !== languageOf(storage)) keepText(storage, ui.lang, LANGUAGE);
}

const needsFigure = ({ pane }: Ui): boolean => pane === 'see' || pane === 'take';

/** Writes down what the map tells of itself, once it shows what was made. */
async function look(studio: Studio): Promise<void> {
  const { document } = studio;
  const map = mapOnPage();
  if (!map || map.data !== document) return;
  await map.ready;
  const { issues } = map;
  const scene = sceneOf(map);
  const { seen } = studio.ui;
  if (!scene || studio.document !== document || !map.isConnected) return;
  if (seen?.document === document && seen.issues === issues && seen.scene === scene) return;
  studio.open({
    seen: {
      ...{ document, issues, scene },
      countries: scene.countries
        .map(({ code, name }) => ({ code, name }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      legend: scene.legend.map(({ label }) => label.text),
      title: scene.title.text,
      height: Math.ceil(map.getBoundingClientRect().height),
    },
  });
}

async function fetchGallery(): Promise<Ui['gallery']> {
  try {
    return (await (await fetch('gallery/index.json')).json()) as Ui['gallery'];
  } catch {
    return [];
  }
}

/** A function that is called once however many changes there are at a time. */
function afterAll(act: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      act();
    });
  };
}

function once(act: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => (begun ??= act());
}

const root = document.getElementById('studio');
if (root) void open(root);
// Without it the studio works as well, as long as there is a network.
void navigator.serviceWorker?.register('offline.js').catch(() => undefined);
