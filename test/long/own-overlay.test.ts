import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createViewer, type Viewer } from './support/look.js';
import { createProject, type Project } from './support/project.js';

// An overlay of a page's own, as the recipe has it, against the packed library: by functions, by the command, by the element.

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let project: Project;
let viewer: Viewer;

beforeAll(async () => {
  project = await createProject(folderOf('own-overlay'));
  for (const name of ['own-overlay.mjs', 'own-overlay.json'])
    copyFileSync(folderOf(`../../examples/${name}`), join(project.folder, name));
  viewer = await createViewer(project.folder);
});

afterAll(async () => {
  await viewer?.close();
  project?.remove();
});

describe('an overlay of a page’s own, against the tarball', () => {
  it('is drawn and checked by functions', async () => {
    const { drawn, checked } = JSON.parse(await project.node(['draw.js'])) as {
      readonly drawn: unknown;
      readonly checked: unknown;
    };
    expect(drawn).toEqual({ bases: 1, hasTable: true, issues: [] });
    expect(checked).toEqual([[], ['bases[0].host']]);
  });

  it('is drawn and checked by the command', async () => {
    const cli = 'node_modules/central-asia-map/dist/cli/cli.js';
    const from = ['own-overlay.json', '--overlays-from', 'own-overlay.mjs'];
    await project.node([cli, 'validate', ...from]);
    await project.node([cli, 'render', ...from, '--show', 'bases=manas', '-o', 'map.svg']);
    const svg = readFileSync(join(project.folder, 'map.svg'), 'utf8');
    expect([...svg.matchAll(/class="base"/g)]).toHaveLength(1);
    await expect(project.node([cli, 'validate', 'own-overlay.json'])).rejects.toThrow(/bases/);
  });

  it('is drawn by the element, which tells and opens its items', async () => {
    const { page, complaints } = await viewer.open('index.html');
    await page.waitForFunction(() => document.title === 'ready');
    const read = () =>
      page.evaluate(() => {
        const map = document.querySelector('central-asia-map') as HTMLElement & {
          readonly issues: readonly unknown[];
        };
        const root = map.shadowRoot!;
        const textOf = (selector: string) => root.querySelector(selector)?.textContent.trim() ?? '';
        return {
          ids: [...root.querySelectorAll('[data-id^="base:"]')].map((one) =>
            one.getAttribute('data-id'),
          ),
          legend: textOf('[part~="legend"]'),
          popup: textOf('[part~="popup-title"]'),
          issues: map.issues,
        };
      });
    const { ids, legend, issues } = await read();
    expect({ ids, issues }).toEqual({ ids: ['base:manas'], issues: [] });
    expect(legend).toContain('Foreign bases');
    await page.evaluate(
      () =>
        ((
          document.querySelector('central-asia-map') as HTMLElement & { selected: string }
        ).selected = 'base:manas'),
    );
    await page.waitForFunction(() =>
      document.querySelector('central-asia-map')!.shadowRoot!.querySelector('.popup'),
    );
    expect((await read()).popup).toContain('Transit Center at Manas');
    expect(complaints).toEqual([]);
  });
});
