import { readFileSync } from 'node:fs';

/**
 * The elements of the built manifest with what is public of them: the one source of wrappers and typings.
 *
 * Properties are those that can be set. `attribute` is the property's attribute, where it has one.
 */
export function readPublicElements() {
  const { modules } = JSON.parse(
    readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
  );
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => describe(path, declaration)),
  );
}

function describe(path, { name, tagName, description, members = [], events = [] }) {
  return {
    className: name,
    tagName,
    description,
    modulePath: path.replace(/^dist\//, ''),
    definePath: path.replace(/^dist\//, '').replace(/[^/]+$/, 'define.js'),
    properties: members
      .filter((member) => member.kind === 'field' && !member.readonly && !member.static)
      .map(({ name, attribute, description, type }) => ({
        name,
        attribute,
        description,
        type: type?.text,
      })),
    events: events.map((event) => ({
      name: event.name,
      className: event.type.text,
      description: event.description,
    })),
  };
}

/** A documentation comment. */
export function docComment(text, indent = '') {
  return text ? `${indent}/** ${text.replaceAll('*/', '*\\/').replace(/\s*\n\s*/g, ' ')} */\n` : '';
}

/** The classes of all events, each once. */
export const eventClassesOf = (elements) => [
  ...new Set(elements.flatMap(({ events }) => events.map(({ className }) => className))),
];

/** What is said at the head of every generated file. */
export const GENERATED = '// Generated from custom-elements.json.\n';
