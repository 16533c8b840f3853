import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const files = (readdirSync(dist, { recursive: true }) as string[]).filter((file) =>
  /^(?!cli\b).*\.js$/.test(file),
);

describe('the built modules', () => {
  it('wait for nothing at their top level, at which WebKit comes to a stand', () => {
    expect(files.length).toBeGreaterThan(50);
    const waiting = files.filter((file) => {
      const code = readFileSync(`${dist}${file}`, 'utf8');
      try {
        transformSync(code, { format: 'esm', supported: { 'top-level-await': false } });
        return false;
      } catch (error) {
        if (!/top-level await/i.test(String(error))) throw error;
        return true;
      }
    });
    expect(waiting).toEqual([]);
  });

  it('bring none of the overlays that a map has only where it uses them', () => {
    const optional = /^central-asia-map\/(?:sites|corridors)-[\w-]+\.js$/;
    const chunks = files.filter((file) => /^central-asia-map(?:\/|\.js$)/.test(file));
    expect(chunks.filter((file) => optional.test(file))).toHaveLength(2);
    // With the name of a binding or without one: what is imported for itself is run, too.
    const bringing = chunks.filter((file) =>
      /\b(?:from|import) ?["']\.\/(?:sites|corridors)-/.test(
        readFileSync(`${dist}${file}`, 'utf8'),
      ),
    );
    expect(bringing).toEqual([]);
  });
});
