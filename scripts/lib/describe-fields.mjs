/** Gives every field of a schema its words; a field without words, or words without a field, is an error. */
export function describeFields(schema, words) {
  const unused = new Set(Object.keys(words));
  for (const { path, name, node } of walkFields(schema)) {
    const key = path in words ? path : `*.${name}`;
    if (!(key in words)) throw new Error(`no words for the field ${path} of the schema`);
    node.description = words[key];
    unused.delete(key);
  }
  if (unused.size > 0) throw new Error(`no such field in the schema: ${[...unused].join(', ')}`);
  return schema;
}

/**
 * Every field of a JSON Schema, outer ones first: `path` such as `links[].date.start`, its `node`, whether it is
 * `required`, and how `deep` it lies. Lists add `[]` to the path, objects by key `{}`. A field of several variants comes
 * once for each, with the variant's `type` as `of`.
 */
export function* walkFields(schema, prefix = '', deep = 0) {
  for (const { variant, of } of variantsOf(schema)) {
    for (const [name, node] of Object.entries(variant.properties ?? {})) {
      const path = `${prefix}${prefix ? '.' : ''}${name}`;
      yield { path, name, node, of, deep, required: variant.required?.includes(name) ?? false };
      const [inner, mark] = innerOf(node);
      if (inner) yield* walkFields(inner, `${path}${mark}`, deep + 1);
    }
  }
}

function variantsOf(schema) {
  if (!schema.oneOf) return [{ variant: schema, of: undefined }];
  return schema.oneOf.map((variant) => ({ variant, of: variant.properties?.type?.const }));
}

/** What holds the fields of a field. */
function innerOf(node) {
  if (node.properties) return [node, ''];
  if (node.type === 'array' && !Array.isArray(node.items) && hasFields(node.items))
    return [node.items, '[]'];
  if (hasFields(node.additionalProperties)) return [node.additionalProperties, '{}'];
  return [undefined, ''];
}

const hasFields = (node) => Boolean(node?.properties ?? node?.oneOf);
