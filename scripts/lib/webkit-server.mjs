import { createConnection, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startHeld } from './held-process.mjs';

/** Large enough for every size that a test gives its window. */
const SCREEN = '1600x1200x24';
const PATIENCE = 30_000;
/** Where there is no graphics card WebKit composes and paints by Mesa's software, in which its pages crash now and then. */
const WITHOUT_GL = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
};

/** Starts a display and WebKit's driver on it, both where nothing else is: gives the driver's port and how to stop. */
export async function startWebKitServer({ driver, display }) {
  // The display picks a free number and writes it once it can be used.
  const screen = startHeld(
    display,
    ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'],
    { output: 'pipe' },
  );
  try {
    const number = await firstLine(screen.stdout);
    const port = await freePort();
    const { WAYLAND_DISPLAY: _, ...env } = process.env;
    const server = startHeld(driver, [`--port=${port}`], {
      env: { ...env, ...WITHOUT_GL, DISPLAY: `:${number}`, GDK_BACKEND: 'x11' },
    });
    const stop = async () => {
      await server.stop();
      await screen.stop();
    };
    await untilListening(port).catch(async (error) => {
      await stop();
      throw error;
    });
    return { port, stop };
  } catch (error) {
    await screen.stop();
    throw error;
  }
}

/** Reads no less than the line: Xvfb dies when the pipe closes before its end. */
async function firstLine(stream) {
  const late = setTimeout(() => stream.destroy(), PATIENCE);
  let text = '';
  try {
    for await (const part of stream.setEncoding('utf8')) {
      text += part;
      if (text.includes('\n')) return text.trim();
    }
  } finally {
    clearTimeout(late);
  }
  throw new Error('Xvfb did not start');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilListening(port) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50))
    if (await isListening(port)) return;
  throw new Error('WebKitWebDriver did not start');
}

function isListening(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    const answer = (yes) => () => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', answer(true)).once('error', answer(false));
  });
}
