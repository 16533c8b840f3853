/**
 * Plugin of the manifest's analyser: leaves what is public, with the elements' tag names and the paths that the modules
 * have in the package. `values` are those that an attribute knows without data, by its name.
 */
export function publicManifest(values = {}) {
  const tagNames = new Map();
  return {
    name: 'public-manifest',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineOnce') return;
      const [tagName, element] = node.arguments;
      tagNames.set(element.getText(), tagName.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations) {
          keepPublic(declaration, tagNames);
          for (const attribute of declaration.attributes ?? [])
            describeAsWritten(attribute, values);
          declaration.members?.forEach(spellOut);
        }
        module.exports.push(...definitionsIn(module, customElementsManifest, tagNames));
      }
      customElementsManifest.modules = customElementsManifest.modules
        .filter(isPublic)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
      usePackagePaths(customElementsManifest);
    },
  };
}

function keepPublic(declaration, tagNames) {
  const tagName = tagNames.get(declaration.name);
  if (tagName) Object.assign(declaration, { tagName, customElement: true });
  const { members, attributes, events, superclass } = declaration;
  if (superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
  if (members) declaration.members = members.filter(isPublicMember);
  if (attributes) {
    const fields = new Set(declaration.members.map(({ name }) => name));
    declaration.attributes = attributes.filter(
      ({ fieldName }) => !fieldName || fields.has(fieldName),
    );
  }
  // The analyser also takes the first argument of an event's constructor for an event's name.
  if (events) declaration.events = events.filter(({ name }) => name?.startsWith('cam-'));
}

/** Attributes are text, whatever their properties are. */
function describeAsWritten(attribute, values) {
  const known = values[attribute.name];
  if (known) attribute.type = { text: [...known.map((name) => `'${name}'`), 'string'].join(' | ') };
  else if (attribute.type?.text.startsWith('TokenList')) attribute.type = { text: 'string' };
}

/** Types that a reader need not look up. */
function spellOut(member) {
  const { type } = member;
  if (!type) return;
  // Attributes share the object.
  member.type = {
    ...type,
    text: type.text
      .replace('TokenList', 'string | readonly string[]')
      .replace(/Known<\w+>/, 'string'),
  };
}

const isPublicMember = ({ name, privacy }) =>
  !name.startsWith('#') && (privacy ?? 'public') === 'public';

/** The elements that a define file registers. */
function definitionsIn({ path }, { modules }, tagNames) {
  if (!path.endsWith('/define.ts')) return [];
  const folder = path.slice(0, -'define.ts'.length);
  return modules
    .filter((module) => module.path.startsWith(folder))
    .flatMap((module) =>
      module.declarations
        .filter(({ name }) => tagNames.has(name))
        .map(({ name }) => ({
          kind: 'custom-element-definition',
          name: tagNames.get(name),
          declaration: { name, module: module.path },
        })),
    );
}

/** Elements, what they inherit from, their events and what registers them. */
const isPublic = ({ declarations, exports }) =>
  declarations.some(({ customElement, superclass }) => customElement || superclass) ||
  exports.some(({ kind }) => kind === 'custom-element-definition');

function usePackagePaths(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof inner === 'string')
      value[key] = inner.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    else usePackagePaths(inner);
  }
}
