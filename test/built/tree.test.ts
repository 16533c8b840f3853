import { readFileSync, writeFileSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilLive, type Site } from './site.js';

/** What a browser tells assistive technology of the default map, written down in test/built/*.txt. */

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly childIds?: readonly string[];
}

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

async function treeOf(lang: string): Promise<string> {
  const page = await site.open(lang);
  await untilLive(page);
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('central-asia-map')?.shadowRoot?.querySelector('figure')?.lang ===
      wanted,
    {},
    lang,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  const session: CDPSession = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await page.close();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const print = (node: AxNode, depth: number): void => {
    const role = node.role?.value ?? '';
    const isShown =
      !node.ignored && !/^(none|generic|InlineTextBox|StaticText|RootWebArea|Section)$/.test(role);
    const name = node.name?.value ? ` "${node.name.value}"` : '';
    const description = node.description?.value ? ` (${node.description.value})` : '';
    if (isShown) lines.push(`${'  '.repeat(depth)}${role}${name}${description}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) print(child, depth + (isShown ? 1 : 0));
    }
  };
  print(nodes[0]!, 0);
  return `${lines.join('\n')}\n`;
}

describe('what assistive technology is told of the default map', () => {
  it.each(['en', 'fa'])('in %s', { timeout: 60_000 }, async (lang) => {
    const tree = await treeOf(lang);
    const file = `test/built/${lang}.txt`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, tree);
    expect(tree.split('\n').length).toBeGreaterThan(60);
    expect(tree).toBe(readFileSync(file, 'utf8'));
  });
});
