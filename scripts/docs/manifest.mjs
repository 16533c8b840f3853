/** What the manifest says of each element, in the order of the words of a page. */
export function readElements(manifest) {
  const classes = manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ kind }) => kind === 'class').map((found) => ({ path, ...found })),
  );
  const eventClasses = new Map(classes.map((found) => [found.name, found]));
  const elements = classes.flatMap((found) => {
    const tag = tagOf(found);
    return tag ? [readElement(found, tag, eventClasses)] : [];
  });
  // The map first; the others are its companions.
  return elements.sort((a, b) => rank(a) - rank(b) || a.tag.localeCompare(b.tag));
}

const rank = ({ tag }) => (tag === 'central-asia-map' ? 0 : 1);

/** An element's class stands in the folder of its tag. */
function tagOf({ tagName, path }) {
  const [, folder, file] = /([^/]+)\/([^/]+)\.[jt]s$/.exec(path) ?? [];
  return tagName ?? (folder === file ? folder : undefined);
}

const isPublic = ({ name = '', privacy = 'public' }) =>
  privacy === 'public' && name !== '' && !/^[#_]/.test(name);

function readElement(found, tag, eventClasses) {
  const members = (found.members ?? []).filter(isPublic);
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const attributes = new Map(
    (found.attributes ?? []).map((attribute) => [attribute.fieldName ?? attribute.name, attribute]),
  );
  return {
    tag,
    name: found.name,
    description: found.description ?? '',
    fields: fields.map((field) => ({ ...field, attribute: attributes.get(field.name)?.name })),
    methods: members.filter(({ kind }) => kind === 'method'),
    // The analyser also lists what is dispatched, by the name of the first argument.
    events: (found.events ?? [])
      .filter(({ name }) => name?.startsWith('cam-'))
      .map((event) => ({ ...event, of: eventClasses.get(event.type?.text) })),
    slots: found.slots ?? [],
    parts: found.cssParts ?? [],
    properties: found.cssProperties ?? [],
    states: found.cssStates ?? [],
  };
}
