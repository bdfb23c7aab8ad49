import { useStore } from 'zustand';
import { Icon } from '../ui/Icon';
import { Sign } from '../ui/Sign';
import { clear, remove, type, typing } from './typing';
import { useKioskTexts } from './useKiosk';
import './keyboard.css';

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'].map((row) => row.split(''));

/** The screen's own keys, while a text field has the focus; pressing them does not take it away. */
export function KioskKeyboard() {
  const { keyboard } = useKioskTexts();
  const field = useStore(typing, (state) => state.field);
  if (field === null) return null;
  const removing = (
    <button type="button" className="key key-wide" aria-label={keyboard.remove} onClick={() => remove(field)}>
      <Sign name="remove" />
    </button>
  );
  return (
    <section
      className="keyboard"
      aria-label={keyboard.label}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p className="keyboard-hint">{keyboard.hint}</p>
      {rows.map((row, index) => (
        <div key={row[0]} className="keys">
          {row.map((letter) => (
            <button key={letter} type="button" className="key" onClick={() => type(field, letter)}>
              {letter}
            </button>
          ))}
          {index === rows.length - 1 && removing}
        </div>
      ))}
      <div className="keys">
        <button type="button" className="key key-word" onClick={() => clear(field)}>
          <Icon name="close" />
          {keyboard.clear}
        </button>
        <button type="button" className="key key-space" onClick={() => type(field, ' ')}>
          {keyboard.space}
        </button>
        <button type="button" className="key key-word" onClick={() => field.blur()}>
          <Sign name="putAway" />
          {keyboard.close}
        </button>
      </div>
    </section>
  );
}
