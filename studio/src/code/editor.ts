import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { json, jsonLanguage } from '@codemirror/lang-json';
import { bracketMatching, ensureSyntaxTree, syntaxHighlighting } from '@codemirror/language';
import { linter, lintGutter, lintKeymap, nextDiagnostic, type Diagnostic } from '@codemirror/lint';
import { EditorState, Transaction, type ChangeSet, type Extension } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import schema from 'central-asia-map/schema.json';
import { changeBetween } from './change-between.js';
import { completeBy } from './complete.js';
import { diagnosticsOf } from './diagnostics.js';
import type { Schema } from './schema.js';

export interface CodeEditor {
  /** Shows a text that comes from elsewhere; the cursor stays by what it was at. */
  show(text: string): void;
  /** Goes to the next problem after the cursor. */
  goToProblem(): void;
}

export interface EditorEvents {
  /** `step` counts the pieces of writing: letters that are typed one after the other have one number. */
  readonly onWrite: (text: string, step: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** A pause after which further writing is a step of its own, in milliseconds. */
const PAUSE = 700;
/** The most that the tree of a text may take before its places are guessed, in milliseconds. */
const PATIENCE = 500;

/** An editor of JSON in an element. It has no undo of its own: that is the page's, of form and code alike. */
export function createEditor(parent: HTMLElement, text: string, events: EditorEvents): CodeEditor {
  const steps = stepCounter();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        look(),
        keys(events),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !isFromElsewhere(update))
            events.onWrite(update.state.doc.toString(), steps(update));
        }),
      ],
    }),
  });
  return {
    show(next) {
      const changes = changeBetween(view.state.doc.toString(), next);
      if (changes) view.dispatch({ changes, annotations: ELSEWHERE });
    },
    goToProblem() {
      view.focus();
      nextDiagnostic(view);
    },
  };
}

const ELSEWHERE = Transaction.remote.of(true);

const isFromElsewhere = ({ transactions }: ViewUpdate): boolean =>
  transactions.some((one) => one.annotation(Transaction.remote) === true);

/** Numbers a change: the same as before while one types on. */
function stepCounter(): (update: ViewUpdate) => number {
  let [step, last] = [0, -Infinity];
  return ({ changes }) => {
    const now = performance.now();
    const isTyping = isKeystroke(changes);
    if (!isTyping || now - last > PAUSE) step++;
    last = isTyping ? now : -Infinity;
    return step;
  };
}

/** Whether a change is what one key does: a letter more or less, brackets in pairs. */
function isKeystroke(changes: ChangeSet): boolean {
  let most = 0;
  changes.iterChanges((from, to, _, __, { length }) => (most = Math.max(most, to - from, length)));
  return most <= 2;
}

const look = (): Extension => [
  json(),
  jsonLanguage.data.of({ autocomplete: completeBy(schema as Schema) }),
  lineNumbers(),
  lintGutter(),
  linter(({ state }) => findProblems(state), { delay: 200 }),
  drawSelection(),
  highlightActiveLine(),
  bracketMatching(),
  closeBrackets(),
  autocompletion(),
  syntaxHighlighting(classHighlighter),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    // It has the focus without it too, which not all that check pages know.
    tabindex: '0',
    'aria-label': 'The map as JSON',
    'aria-describedby': 'code-hint code-status',
  }),
];

function findProblems(state: EditorState): readonly Diagnostic[] {
  const tree = ensureSyntaxTree(state, state.doc.length, PATIENCE);
  return tree ? diagnosticsOf(state.doc.toString(), tree) : [];
}

/** Tab is not among the keys: it leaves the editor, as everywhere on the page. Nor are those of undo, which are the page's. */
const keys = ({ onUndo, onRedo }: EditorEvents): Extension => [
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...lintKeymap]),
  // As the browser's menu has it.
  EditorView.domEventHandlers({
    beforeinput: ({ inputType }) => {
      if (inputType === 'historyUndo') onUndo();
      else if (inputType === 'historyRedo') onRedo();
      else return false;
      return true;
    },
  }),
];
