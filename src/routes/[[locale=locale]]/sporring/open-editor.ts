import { closeBrackets, closeBracketsKeymap, completionKeymap, autocompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { HighlightStyle, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { Decoration, EditorView, drawSelection, highlightSpecialChars, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export type EditorWords = { label: string; describedBy: string };

export type Editor = {
  write: (text: string) => void;
  /** At the cursor, in the place of what is selected. */
  insert: (text: string) => void;
  /** Marks a line, from 1; null: none. */
  markLine: (line: number | null) => void;
  complete: (schema: Record<string, readonly string[]>) => void;
  focus: () => void;
  close: () => void;
};

const theme = EditorView.theme({
  '&': { fontSize: '15px', color: 'var(--color-ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { fontFamily: 'ui-monospace, SFMono-Regular, Consolas, monospace', padding: '12px 0', caretColor: 'var(--color-ink)' },
  '.cm-scroller': { minHeight: '11rem', maxHeight: '26rem', lineHeight: '1.55' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--color-ink-soft)', border: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--color-ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--color-fjord) 28%, transparent)'
  },
  '.cm-wrong': { backgroundColor: 'color-mix(in srgb, var(--color-rust) 18%, transparent)' },
  '.cm-tooltip': { border: '1px solid var(--color-rule)', backgroundColor: 'var(--color-surface)', color: 'var(--color-ink)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--color-fjord)', color: 'var(--color-paper)' }
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--color-fjord)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--color-rust)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--color-line-3)' },
  { tag: tags.comment, color: 'var(--color-ink-soft)', fontStyle: 'italic' }
]);

const wrongLine = Decoration.line({ class: 'cm-wrong' });

/** What is typed over a selection: left to the browser, its own deleting writes styles that the page's policy refuses. */
function typeOver(event: InputEvent, view: EditorView): boolean {
  if (event.inputType !== 'insertText' || event.data === null || event.isComposing || view.state.selection.main.empty) return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type' });
  return true;
}

/**
 * An editor of SQL in a shadow root, where its styles are sheets that the page's policy lets through. Tab leaves it; Ctrl or Cmd with Enter runs.
 * `onchange` is told every change, `onrun` that the query is to be run.
 */
export function openEditor(
  parent: HTMLElement,
  text: string,
  words: EditorWords,
  { onchange, onrun }: { onchange: (text: string) => void; onrun: () => void }
): Editor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const [language, marks] = [new Compartment(), new Compartment()];
  const marked = (decorations: DecorationSet) => EditorView.decorations.of(decorations);
  const languageOf = (schema: Record<string, readonly string[]>) => sql({ dialect: PostgreSQL, schema, upperCaseKeywords: true });
  const runs = { key: 'Mod-Enter', preventDefault: true, run: () => (onrun(), true) };
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        keymap.of([runs, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
        language.of(languageOf({})),
        syntaxHighlighting(colours),
        theme,
        marks.of(marked(Decoration.none)),
        EditorView.domEventHandlers({ beforeinput: typeOver }),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': words.label, 'aria-description': words.describedBy, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString());
        })
      ]
    })
  });
  const replace = (from: number, to: number, insert: string) => {
    view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } });
  };
  return {
    write: (next) => replace(0, view.state.doc.length, next),
    insert: (piece) => {
      const { from, to } = view.state.selection.main;
      replace(from, to, piece);
      view.focus();
    },
    markLine: (line) => {
      const exists = line !== null && line >= 1 && line <= view.state.doc.lines;
      const set = exists ? Decoration.set([wrongLine.range(view.state.doc.line(line).from)]) : Decoration.none;
      view.dispatch({ effects: marks.reconfigure(marked(set)) });
    },
    complete: (schema) => view.dispatch({ effects: language.reconfigure(languageOf(schema)) }),
    focus: () => view.focus(),
    close: () => view.destroy()
  };
}
