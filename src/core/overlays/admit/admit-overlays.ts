import { MOST_OVERLAY_TYPES } from '../../data/most-tokens.js';
import { shorten } from '../../data/describe.js';
import type { Issue } from '../../data/issue.js';
import type { OverlayType } from '../overlay.js';
import { isFields, matching } from './check.js';
import { guardOverlay } from './guard-overlay.js';

/** What is taken already: overlays by their names and kinds. */
export type KnownOverlay = Pick<OverlayType, 'name'> & Partial<Pick<OverlayType, 'kind'>>;

/**
 * The overlay types that a page gives, made safe to be asked: whatever they throw or answer amiss is an issue with its path,
 * once for each of their members, and left out. Those that are none, or whose name is taken, are issues too. Issues may
 * still be told when the types are asked later.
 */
export function admitOverlays(
  given: unknown,
  known: readonly KnownOverlay[],
  report: (issue: Issue) => void,
): OverlayType[] {
  const told = new Set<string>();
  const tell = (path: string, message: string) => {
    if (told.has(path)) return;
    told.add(path);
    report({ path, message, severity: 'error' });
  };
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) {
    tell('overlayTypes', 'expected a list of overlay types');
    return [];
  }
  const admitted: OverlayType[] = [];
  if (given.length > MOST_OVERLAY_TYPES)
    tell(
      'overlayTypes',
      `has ${given.length} types; the first ${MOST_OVERLAY_TYPES} of them count`,
    );
  for (let i = 0; i < Math.min(given.length, MOST_OVERLAY_TYPES); i++) {
    const path = `overlayTypes[${i}]`;
    try {
      const type: unknown = given[i];
      const fault = faultOf(type, [...known, ...admitted]);
      if (fault) tell(path + fault.member, fault.message);
      else admitted.push(guardOverlay(type as OverlayType, path, tell));
    } catch {
      tell(path, 'cannot be read');
    }
  }
  return admitted;
}

interface Fault {
  readonly member: string;
  readonly message: string;
}

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const NAME_IN_WORDS = 'a word of small letters, digits and -, beginning with a letter';

/** What every overlay type has to be able to do; `defineOverlay` fills in what its author leaves out. */
const FUNCTIONS = ['words', 'tagsOf', 'build', 'datesOf', 'changes', 'legend', 'table'] as const;

/** Why something cannot be an overlay type of this map, if it cannot. */
function faultOf(type: unknown, known: readonly KnownOverlay[]): Fault | undefined {
  if (!isFields(type)) return { member: '', message: `expected an overlay type${MADE_BY}` };
  const { name, kind, schema } = type;
  const wrongName = nameFault('name', name, known);
  if (wrongName) return wrongName;
  const taken = known.flatMap((overlay) => overlay.kind ?? []);
  if (kind !== undefined && !matching(NAME)(kind))
    return { member: '.kind', message: `expected ${NAME_IN_WORDS}` };
  if (kind === 'country' || taken.includes(kind as string))
    return { member: '.kind', message: `"${String(kind)}" is the kind of other items already` };
  const standard =
    isFields(schema) || typeof schema === 'function'
      ? (Reflect.get(schema, '~standard') as unknown)
      : undefined;
  if (!isFields(standard) || typeof standard['validate'] !== 'function')
    return { member: '.schema', message: 'expected a Valibot schema, or any Standard Schema' };
  const missing = FUNCTIONS.find((member) => typeof type[member] !== 'function');
  if (missing) return { member: `.${missing}`, message: `expected a function${MADE_BY}` };
  return undefined;
}

const MADE_BY = '; make overlay types by defineOverlay';

function nameFault(
  member: string,
  name: unknown,
  known: readonly KnownOverlay[],
): Fault | undefined {
  if (typeof name !== 'string')
    return { member: `.${member}`, message: `is missing; expected ${NAME_IN_WORDS}` };
  if (!NAME.test(name))
    return { member: `.${member}`, message: `"${shorten(name)}" is not ${NAME_IN_WORDS}` };
  const isTaken =
    known.some((overlay) => overlay.name === name) || RESERVED.has(name) || name in {};
  return isTaken
    ? { member: `.${member}`, message: `"${name}" is the name of something else already` }
    : undefined;
}

/** Names that stand for something else in data, options, attributes, tables or pictures. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'title kicker headline deck deckNarrow header summary note alt credit lang worldview focus box show sources actors places corrections notes insets steps data src dataset ' +
    'overlays projection unconfirmed strings calendar theme label loading interactive selected picked timeline today ' +
    'width height caption narrow density palette themable fluid portable font countries water borders labels issues'
  ).split(' '),
);
