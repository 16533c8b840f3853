import { setTimeout as sleep } from 'node:timers/promises';

const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = ['left', 'middle', 'right'];

/** The part of Playwright's page that the runner's commands use, over a session of WebDriver. */
export function webDriverPage(driver) {
  const key = (...actions) => driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  const mouse = (...actions) => driver.performActions([{ type: 'pointer', id: 'mouse', actions }]);
  const down = (name) => ({ type: 'keyDown', value: valueOf(name) });
  const up = (name) => ({ type: 'keyUp', value: valueOf(name) });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const push = (type, button = 'left') => ({ type, button: BUTTONS.indexOf(button) });
  return {
    keyboard: {
      down: (name) => key(down(name)),
      up: (name) => key(up(name)),
      press(names) {
        const held = names.split(/(?<=.)\+/);
        return key(...held.map(down), ...held.reverse().map(up));
      },
      type: (text) => key(...[...text].flatMap((letter) => [down(letter), up(letter)])),
    },
    mouse: {
      move: (x, y) => mouse(move(x, y)),
      down: ({ button } = {}) => mouse(push('pointerDown', button)),
      up: ({ button } = {}) => mouse(push('pointerUp', button)),
      click: (x, y, { button } = {}) =>
        mouse(move(x, y), push('pointerDown', button), push('pointerUp', button)),
    },
    setViewportSize: (size) => setViewportSize(driver, size),
    emulateMedia() {
      throw new Error('WebDriver cannot emulate media');
    },
  };
}

function valueOf(name) {
  const value = KEYS[name] ?? name;
  if ([...value].length !== 1) throw new Error(`WebDriver has no key ${name}`);
  return value;
}

/** How often a window is asked for another size, and how long it may take each time, in milliseconds. */
const TRIES = 10;
const PATIENCE = 1000;

/**
 * A window has a bar above the page, and WebKitGTK's none narrower than its buttons. On a display
 * without a window manager the focus is where the pointer is, in the middle: the window stays there.
 * The driver may answer before the window has its size, or when the display has passed over it.
 */
async function setViewportSize(driver, { width, height }) {
  const before = await viewportOf(driver);
  const window = await driver.getWindowRect();
  const size = [window.width + width - before.width, window.height + height - before.height];
  const { screenWidth, screenHeight } = before;
  const corner = [(screenWidth - size[0]) / 2, (screenHeight - size[1]) / 2];
  const fits = (view) => view.width === width && view.height === height && view.hasFocus;
  let view;
  for (let tries = 0; tries < TRIES; tries++) {
    await driver.setWindowRect(...corner.map(Math.floor), ...size);
    const end = Date.now() + PATIENCE;
    do {
      view = await viewportOf(driver);
      if (fits(view)) return;
      await sleep(50);
    } while (Date.now() < end);
  }
  throw new Error(`the window is not ${width} by ${height}: ${JSON.stringify(view)}`);
}

const viewportOf = (driver) =>
  driver.execute(`return {
    width: innerWidth,
    height: innerHeight,
    screenWidth: screen.width,
    screenHeight: screen.height,
    hasFocus: document.hasFocus(),
  }`);
