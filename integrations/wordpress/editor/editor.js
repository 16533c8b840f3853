// The block in WordPress' editor. `wp` is WordPress' own; what draws the map is loaded with the first of them.
import { drawPng } from './draw-png.js';
import { plainTexts } from './fields.js';
import { settings } from './settings.js';

const { createElement: make, RawHTML, useEffect, useRef, useState } = wp.element;
const { Button, Notice, Placeholder, TextareaControl } = wp.components;
const { InspectorControls, useBlockProps } = wp.blockEditor;
const { draw: MODULE, style: STYLE, maySvg, mayFile } = window.centralAsiaMapBlock;

/** Milliseconds without a change after which the map is drawn again. */
const PAUSE = 400;
/** The picture of a figure, in pixels of the file: twice what it is laid out in. */
const PICTURE = { width: 1280, height: 1120 };

const read = (text) => {
  try {
    const value = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { data: value } : { fault: 'A map is an object: { … }' };
  } catch ({ message }) {
    return { fault: `This is not JSON: ${message}` };
  }
};

/** Loads what draws maps; `isLost` where that cannot be had. */
function useDrawing() {
  const [loaded, setLoaded] = useState({});
  useEffect(() => {
    let isThere = true;
    const take = (next) => isThere && setLoaded(next);
    void import(MODULE).then(
      (drawing) => take({ drawing }),
      () => take({ isLost: true }),
    );
    return () => (isThere = false);
  }, []);
  return loaded;
}

/** Draws the map after each change, and keeps the figure with the text. */
function useFigure(drawing, attributes, setAttributes) {
  const { figure: _, ...asked } = attributes;
  const drawn = useRef();
  const [shown, setShown] = useState({ issues: [] });
  const key = JSON.stringify(asked);
  useEffect(() => {
    if (!drawing || !asked.data || drawn.current === key) return undefined;
    const timer = setTimeout(() => {
      const isFirst = drawn.current === undefined;
      drawn.current = key;
      const map = drawing.draw(asked.data, asked);
      setShown(map);
      // A text that is only opened is not changed.
      if (isFirst && attributes.figure) return;
      setAttributes({ figure: maySvg ? map.html : drawing.withoutPictures(map.html) });
    }, PAUSE);
    return () => clearTimeout(timer);
  });
  return shown;
}

/** Puts the map's picture into the library of media, and into the figure. */
async function savePicture(drawing, map, setAttributes, isCurrent) {
  const file = await drawPng(map.card, PICTURE);
  const body = new FormData();
  body.append('file', file, 'map.png');
  body.append('alt_text', map.alt);
  const { source_url: src } = await wp.apiFetch({ path: '/wp/v2/media', method: 'POST', body });
  if (!isCurrent()) throw new Error('the map has changed meanwhile; press again.');
  const picture = { src, width: PICTURE.width / 2, height: PICTURE.height / 2 };
  setAttributes({ figure: drawing.withPicture(map.html, picture, map.alt) });
}

const notice = (status, key, ...words) =>
  make(Notice, { key, status, isDismissible: false }, ...words);

function Picture({ drawing, map, setAttributes }) {
  const [state, setState] = useState();
  const latest = useRef();
  latest.current = map;
  useEffect(() => setState(undefined), [map]);
  if (!mayFile)
    return notice(
      'info',
      'picture',
      'Your text keeps the words and tables of the map. Its picture comes with the script; ask an editor for one that is always there.',
    );
  const save = () => {
    setState('…');
    savePicture(drawing, map, setAttributes, () => latest.current === map).then(
      () => setState('The picture is in the figure.'),
      (error) => setState(`The picture was not kept: ${error.message}`),
    );
  };
  const button = make(Button, { variant: 'secondary', onClick: save }, 'Keep its picture');
  return notice(
    'info',
    'picture',
    'WordPress takes no drawings from you, only files. When the map is done: ',
    button,
    make('span', { role: 'status' }, state),
  );
}

function Edit({ attributes: kept, setAttributes }) {
  const { figure } = kept;
  const data = kept.data && plainTexts(kept.data);
  const attributes = { ...kept, data };
  const { drawing, isLost } = useDrawing();
  const map = useFigure(drawing, attributes, setAttributes);
  const [text, setText] = useState(() => (data ? JSON.stringify(data, null, 2) : ''));
  const { fault } = text ? read(text) : {};
  const written = data && JSON.stringify(data, null, 2);
  // The editor's Undo changes the data under the text.
  useEffect(() => {
    const { data: typed } = text ? read(text) : {};
    if (written && JSON.stringify(typed, null, 2) !== written) setText(written);
  }, [written]);
  const setData = (next) => {
    setText(JSON.stringify(next, null, 2));
    setAttributes({ data: next });
  };
  const field = make(TextareaControl, {
    label: 'Map as JSON',
    help: 'Paste it from the studio: Take, JSON.',
    rows: data ? 12 : 6,
    value: text,
    onChange(value) {
      setText(value);
      const { data: next } = read(value);
      if (next) setAttributes({ data: next });
    },
  });
  const wrapper = useBlockProps({ className: 'central-asia-map-block' });
  const faults = [
    fault && notice('error', 'fault', fault),
    isLost && notice('error', 'lost', 'What draws the map could not be loaded: reload this page.'),
    ...(fault ? [] : map.issues.slice(0, 10)).map((issue) => notice('warning', issue, issue)),
  ];
  if (!data)
    return make(
      'div',
      wrapper,
      make(Placeholder, { icon: 'location-alt', label: 'Map of Central Asia' }, field, faults),
    );
  const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${STYLE}"><body style="margin:0">${figure ? (map.html ?? figure) : '…'}`;
  const inspector =
    drawing &&
    make(InspectorControls, null, settings(drawing, attributes, setAttributes, setData), field);
  return make(
    'div',
    wrapper,
    inspector,
    faults,
    !maySvg && drawing && map.card && make(Picture, { drawing, map, setAttributes }),
    make('iframe', { title: 'Preview of the map', sandbox: '', srcDoc: page }),
  );
}

wp.blocks.registerBlockType('central-asia-map/map', {
  edit: Edit,
  save: ({ attributes }) => make(RawHTML, null, attributes.figure ?? ''),
});
