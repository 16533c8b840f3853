import type { Studio } from '../studio.js';
import type { CodeEditor } from './editor.js';

/** The map as JSON beside the form: an editor that is loaded when somebody opens it. */
export interface CodeBeside {
  /** Shows what the map has become; called after each rendering of the page. */
  update(): void;
  goToProblem(): void;
}

export function codeBeside(studio: Studio): CodeBeside {
  let editor: CodeEditor | undefined;
  let isLoading = false;

  const load = async () => {
    isLoading = true;
    try {
      const { createEditor } = await import('./editor.js');
      const parent = document.getElementById('code-editor');
      if (!parent) return;
      editor = createEditor(parent, studio.code.text, {
        onWrite: (text, step) => studio.writeCode(text, `code ${step}`),
        onUndo: () => studio.store.undo(),
        onRedo: () => studio.store.redo(),
      });
    } catch {
      studio.open({
        isCodeOpen: false,
        message: studio.say(
          'The editor could not be loaded. Open it again once there is a network.',
        ),
      });
    } finally {
      isLoading = false;
    }
  };

  return {
    update() {
      if (!studio.ui.isCodeOpen) return;
      if (editor) editor.show(studio.code.text);
      else if (!isLoading) void load();
    },
    goToProblem: () => editor?.goToProblem(),
  };
}
