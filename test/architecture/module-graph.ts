import ts from 'typescript';
import * as graph from '../../scripts/lib/module-graph.mjs';

/** How a module names another: for its values, for its types alone, or when it gets there. */
export type ImportKind = 'value' | 'type' | 'dynamic';

export interface Import {
  readonly from: string;
  /** Path from the root, e.g. `src/core/data/dates.ts` or `geo/labels.json`; for a package its name. */
  readonly to: string;
  readonly kind: ImportKind;
}

/** Paths of all source files from the root; ambient declarations, which no module imports, apart. */
export const sourceFiles: readonly string[] = graph.listSources();

export const parseSource: (name: string) => ts.SourceFile = graph.parseSource;

/** Every node of a file, however deep. */
export const nodesOf: (node: ts.Node) => ts.Node[] = graph.nodesOf;

/** Lines of a file, without the comment that describes the class in it: that is reference, read by itself. */
export function linesOf(file: ts.SourceFile): number {
  const text = file.getFullText();
  const comments = file.statements.filter(ts.isClassDeclaration).flatMap((declaration) => {
    const ranges = ts.getLeadingCommentRanges(text, declaration.getFullStart()) ?? [];
    return ranges.map(({ pos, end }) => text.slice(pos, end).split('\n').length);
  });
  return text.trimEnd().split('\n').length - Math.max(0, ...comments);
}

/** All imports of a file: `import`, `export … from`, `import()` and `import('…').Type`. */
export const importsOf = graph.importsOf as (file: ts.SourceFile) => Import[];

/** Groups of more than one file that import each other in a ring (Tarjan, 1972). */
export function ringsOf(edges: readonly Pick<Import, 'from' | 'to'>[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    stack.push(node);
    for (const other of next.get(node) ?? []) {
      if (!order.has(other)) visit(other);
      if (stack.includes(other)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(other)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const ring = stack.splice(stack.indexOf(node));
    if (ring.length > 1 || next.get(node)?.includes(node)) rings.push(ring.reverse());
  };
  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return rings;
}
