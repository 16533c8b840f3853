import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/**
 * Rollup plugin: chunks take what they share with the entry from the element that the entry has registered, and do not
 * import it. A page may ask for the entry under another address than its bare name, `central-asia-map.js?ver=6.5` or one
 * that redirects; an import by the bare name would fetch and run it a second time, and modules at whose top level something
 * is waited for bring WebKit to a stand. `tagName` is the element, whose class carries what is shared, by a name that
 * belongs to this very entry.
 */
export function entryOnce(tagName) {
  return {
    name: 'entry-once',
    renderChunk(code, chunk, _, { chunks }) {
      const entry = Object.values(chunks).find(({ isEntry }) => isEntry);
      // By that of the page: Lit's stand-in for servers may have the same name in the file.
      const keep = `globalThis.customElements?.get(${JSON.stringify(tagName)})`;
      const key = keyOf(entry);
      const program = this.parse(code);
      if (chunk === entry || chunk.fileName === entry.fileName) {
        const last = program.body.find(({ type }) => type === 'ExportNamedDeclaration');
        if (!last) return null;
        const shared = last.specifiers.map(({ local, exported }) => [exported.name, local.name]);
        for (const name of assignedLater(program))
          if (shared.some(([, local]) => local === name))
            this.error(`${name} changes after the entry has run; chunks would not see it`);
        const entries = shared.map(([name, local]) => `${name}: ${local}`).join(', ');
        const handOver = `{ const owner = ${keep}; if (owner) owner.${key} ??= { ${entries} }; }`;
        // Still a module by its own word: what breaks modules, as archives do, is to stop it as a whole.
        const end = `${handOver}\nexport {};`;
        return { code: code.slice(0, last.start) + end + code.slice(last.end), map: null };
      }
      const address = posix.relative(posix.dirname(chunk.fileName), entry.fileName);
      let result = code;
      for (const { type, source, specifiers, start, end } of [...program.body].reverse()) {
        if (source?.value !== address && source?.value !== `./${address}`) continue;
        if (type !== 'ImportDeclaration')
          this.error(`${chunk.name} hands on what it has from the entry`);
        const names = specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`);
        const taken = names.length > 0 ? `const { ${names.join(', ')} } = ${keep}.${key};` : '';
        result = result.slice(0, start) + taken + result.slice(end);
      }
      if (result.includes(`import('${address}')`))
        this.error(`${chunk.name} asks for the entry once more`);
      return result === code ? null : { code: result, map: null };
    },
  };
}

/** A name for what an entry of just this content shares. */
function keyOf({ modules, exports }) {
  const content = [...exports, ...Object.values(modules).map(({ code }) => code ?? '')].join('\n');
  return `$${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}

/** Names of variables of the module that functions assign. */
function assignedLater(program) {
  const names = new Set();
  const visit = (node, own) => {
    if (isFunction(node)) own = new Set([...(own ?? []), ...declaredIn(node)]);
    const target = node.type === 'AssignmentExpression' ? node.left : node.argument;
    const isChange = node.type === 'AssignmentExpression' || node.type === 'UpdateExpression';
    if (own && isChange && target.type === 'Identifier' && !own.has(target.name))
      names.add(target.name);
    for (const child of childrenOf(node)) visit(child, own);
  };
  visit(program, undefined);
  return names;
}

const isFunction = ({ type }) => /^(?:Arrow)?Function(?:Expression|Declaration)$/.test(type);

/** The nodes that a node of a syntax tree holds. */
const childrenOf = (node) =>
  Object.values(node)
    .flat()
    .filter((value) => value && typeof value.type === 'string');

/** Names that a function declares, its parameters among them. */
function declaredIn(node) {
  const names = node.params.flatMap(boundBy);
  const visit = (inner) => {
    if (inner.type === 'VariableDeclarator') names.push(...boundBy(inner.id));
    if (inner.type === 'CatchClause' && inner.param) names.push(...boundBy(inner.param));
    if (/Declaration$/.test(inner.type) && inner.id) names.push(inner.id.name);
    if (isFunction(inner)) return;
    childrenOf(inner).forEach(visit);
  };
  childrenOf(node.body).forEach(visit);
  return names;
}

/** The names in a pattern such as `{ a, b: [c] }`. */
function boundBy(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return boundBy(pattern.left);
    case 'RestElement':
      return boundBy(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundBy);
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => boundBy(property.value ?? property));
    default:
      return [];
  }
}
