import { editingTexts } from '../../i18n/editing';
import type { History } from '../../office/edits/history';
import { useLanguage } from '../../store/hooks';
import { verbs } from './verbs';

/** Undo and redo, for the work in hand or for the list. They stay focusable where there is nothing to take back. */
export function StepButtons({ history }: { readonly history: History<unknown> }) {
  const texts = editingTexts[useLanguage()];
  const steps = [
    { kind: 'undone', label: texts.undo, off: history.past.length === 0 },
    { kind: 'redone', label: texts.redo, off: history.future.length === 0 },
  ] as const;
  return (
    <div className="editing-steps">
      {steps.map(({ kind, label, off }) => (
        <button
          key={kind}
          type="button"
          className="button"
          aria-disabled={off}
          onClick={() => {
            if (!off) verbs.stepped(kind);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
