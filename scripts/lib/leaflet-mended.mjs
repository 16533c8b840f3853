/**
 * What has to be another in Leaflet 1.9 for a map that is part of somebody else's page, file by file: what stands there
 * and what takes its place.
 *
 * It asks by `innerHTML` what a browser can do, which a policy of trusted types forbids; every browser that knows custom
 * elements answers it alike. It keeps its listeners under a name of `window` that the page's own Leaflet would share; a
 * symbol is nobody else's.
 *
 * It listens and waits for frames in the document and window of its code, where the map may stand in those of a frame or
 * a second window. And it goes on dragging when the button has been let go outside of the window, and keeps its listeners
 * after a touch that has not moved, or when a map goes in the middle of one; a map that goes right after a drag it would
 * set in motion.
 *
 * What happens in the middle of a drag or a pinch it hears last, if nothing around the map has kept it to itself; and a
 * parent that can be dragged goes along in its place. It listens before everybody else, and takes that drag for its own.
 */
const MENDS = {
  '/src/core/Browser.js': [
    [/var inlineSvg = [^]*?\}\)\(\);/, 'var inlineSvg = svg;'],
    [/var vml = [^]*?\}\(\)\);/, 'var vml = false;'],
  ],
  '/src/core/Util.js': [
    [
      'return requestFn.call(window, bind(fn, context));',
      `var own = context && (context._el || context._container || context._map._container);
       var view = own ? own.ownerDocument.defaultView : window;
       return view && { view: view, id: view.requestAnimationFrame(bind(fn, context)) };`,
    ],
    ['cancelFn.call(window, id);', 'id.view.cancelAnimationFrame(id.id);'],
    ['if (immediate && requestFn === timeoutDefer)', 'if (false)'],
    [/export var requestFn = [^]*?window\.clearTimeout\(id\); \};/, ''],
  ],
  '/src/dom/DomEvent.js': [
    [/(?<=var eventsKey = )'_leaflet_events'/, 'Symbol()'],
    [
      'export function stop(e) {',
      `export function listen(owner, acts) {
         var ending = new AbortController();
         var options = { capture: true, passive: false, signal: ending.signal };
         for (const [types, act] of Object.entries(acts))
           for (const type of types.split(' ')) owner.addEventListener(type, (e) => act(e), options);
         return ending;
       }
       $&`,
    ],
  ],
  '/src/dom/Draggable.js': [
    // The map's styles keep texts from being selected; it has no images to be dragged.
    [/DomUtil\.(?:en|dis)able(?:ImageDrag|TextSelection)\(\);/g, ''],
    [/\bdocument\b/g, 'this._document'],
    [
      /var mouseevent = [^]*?this\._onUp, this\);/,
      `this._ending = DomEvent.listen(this._document, {
         'mousemove touchmove': (e) => this._onMove(e),
         'mouseup touchend touchcancel': () => this._onUp(),
         dragstart: DomEvent.stop
       });`,
    ],
    [
      /DomEvent\.off\(this\._document, 'mousemove [^]*?this\._onUp, this\);/,
      'this._ending?.abort();',
    ],
    [
      // Not to be seen there is nothing to drag, and no parent with a size, for want of which all maps would stand still.
      /if \(!this\._enabled\) \{ return; \}\s+this\._moved = false;/,
      `var target = this._dragStartTarget;
       if (!this._enabled || !target.offsetWidth || !target.offsetHeight) { return; }
       this._document = target.ownerDocument;
       this._moved = false;`,
    ],
    [
      'if (e.touches && e.touches.length > 1) {',
      "if (e.type === 'mousemove' && !e.buttons) return this._onUp(); $&",
    ],
    // Classes that its style sheet knows, on the page's body and on what is dragged: the element of the map.
    [/DomUtil\.removeClass\(this\._document\.body[^]*?_lastTarget = null;\s*\}/, ''],
    [/DomUtil\.addClass\(this\._document\.body[^]*?'leaflet-drag-target'\);/, ''],
  ],
  // It would keep the map that has gone, for as long as its container is there.
  '/src/map/Map.js': [
    [
      'this._initEvents(true);',
      "$& DomEvent.off(this._container, 'scroll', this._onScroll, this);",
    ],
  ],
  '/src/map/handler/Map.Drag.js': [
    [/(?<=animate: true\s*\}\);\s*\})(?=\);)/, ', map'],
    ['map.panBy(offset, {', 'map._mapPane && $&'],
  ],
  '/src/map/handler/Map.TouchZoom.js': [
    [/DomEvent\.off\(document, [^]*?;/g, ''],
    [
      /DomEvent\.on\(document, [^]*?this\._onTouchEnd, this\);/,
      `this._ending = DomEvent.listen(map._container.ownerDocument, {
         touchmove: (e) => this._onTouchMove(e),
         'touchend touchcancel': () => this._onTouchEnd()
       });`,
    ],
    [/(?<=_onTouchEnd: function \(\) \{)/, 'this._ending.abort();'],
    [
      "DomUtil.removeClass(this._map._container, 'leaflet-touch-zoom');",
      '$& this._moved = false; if (this._ending) this._onTouchEnd();',
    ],
  ],
};

/** By old scripts every object of their page has got more; its own keys are meant. */
const ownKeys = (code) =>
  code.replace(
    /for \((var )?(\w+) in (?!event\)|pos\.)([\w.]+)\)/g,
    'for ($1$2 of Object.keys($3 ?? {}))',
  );

/** Rollup plugin: Leaflet as this library needs it. */
export function leafletMended() {
  return {
    name: 'leaflet-mended',
    transform(code, id) {
      const name = /\/leaflet(\/src\/.*)$/.exec(id)?.[1];
      if (!name) return null;
      const mended = (MENDS[name] ?? []).reduce((text, [pattern, words]) => {
        const found =
          typeof pattern === 'string' ? text.includes(pattern) : text.search(pattern) >= 0;
        if (!found) this.error(`leaflet has changed: ${name} has no ${pattern}`);
        return text.replace(pattern, words);
      }, ownKeys(code));
      return { code: mended, map: null };
    },
  };
}
