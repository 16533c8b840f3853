import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** How a module names another: for its values, for its types alone, or when it gets there. */
export type ImportKind = 'value' | 'type' | 'dynamic';

export interface Import {
  readonly from: string;
  /** Path from the root, e.g. `src/core/data/dates.ts` or `geo/labels.json`; for a package its name. */
  readonly to: string;
  readonly kind: ImportKind;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of all source files from the root; ambient declarations, which no module imports, apart. */
export const sourceFiles: readonly string[] = readdirSync(join(root, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort();

export function parseSource(name: string): ts.SourceFile {
  const text = readFileSync(join(root, name), 'utf8');
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
}

/** Every node of a file, however deep. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [node];
  node.forEachChild((child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

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
export function importsOf(file: ts.SourceFile): Import[] {
  return nodesOf(file).flatMap((node): Import[] => {
    const named = specifierOf(node);
    if (!named) return [];
    return [{ from: file.fileName, to: resolve(file.fileName, named.text), kind: named.kind }];
  });
}

function specifierOf(node: ts.Node): { text: string; kind: ImportKind } | undefined {
  const isText = (child: ts.Node | undefined): child is ts.StringLiteral =>
    child !== undefined && ts.isStringLiteral(child);
  if (ts.isImportDeclaration(node) && isText(node.moduleSpecifier)) {
    const { text } = node.moduleSpecifier;
    return { text, kind: isTypeClause(node.importClause) ? 'type' : 'value' };
  }
  if (ts.isExportDeclaration(node) && isText(node.moduleSpecifier)) {
    const { exportClause } = node;
    const all = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
    const isType = node.isTypeOnly || (all.length > 0 && all.every((item) => item.isTypeOnly));
    return { text: node.moduleSpecifier.text, kind: isType ? 'type' : 'value' };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return isText(literal) ? { text: literal.text, kind: 'type' } : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    // What cannot be read here cannot be checked either.
    return { text: isText(argument) ? argument.text : '(computed)', kind: 'dynamic' };
  }
  return undefined;
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  const { elements } = namedBindings;
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = relative(root, join(root, dirname(from), specifier)).replaceAll('\\', '/');
  return path.startsWith('src/') ? path.replace(/\.js$/, '.ts') : path;
}

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
