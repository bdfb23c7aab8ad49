import { useStore } from 'zustand';
import type { StaffTexts } from '../../i18n/messages/zh-staff';
import type { KioskSettings } from '../../model/kiosk-settings';
import type { Incident } from '../../store/session';
import { kioskState } from '../state';
import { Rows } from './Rows';

interface Props {
  readonly incidents: readonly Incident[];
  readonly texts: StaffTexts;
}

type Row = readonly [name: string, value: string];

/** By dotted field, as the settings file and its problems name them; what guards the PIN is not shown. */
function rowsOf(value: unknown, field: string, texts: StaffTexts['settings']): readonly Row[] {
  if (field === 'staff') return [[field, value === null ? texts.unset : texts.secret]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inside]) =>
      rowsOf(inside, field === '' ? key : `${field}.${key}`, texts),
    );
  if (typeof value === 'boolean') return [[field, value ? texts.yes : texts.no]];
  return [[field, value === null ? texts.unset : String(value)]];
}

/** The decision for show has a place of its own. */
const shown = ({ exhibition: _, ...rest }: KioskSettings): object => rest;

/** The settings in use, with what was wrong in them. */
export function SettingRows({ incidents, texts: { settings: texts } }: Props) {
  const settings = useStore(kioskState, (state) => state.settings);
  const start = incidents.findLastIndex(({ kind }) => kind === 'started');
  const wrong = incidents.slice(Math.max(0, start)).filter(({ kind }) => kind === 'settings-refused');
  return (
    <section aria-labelledby="staff-settings">
      <h2 id="staff-settings">{texts.title}</h2>
      {wrong.length > 0 && (
        <p className="staff-warning">
          {texts.problems(wrong.length)} {wrong.map(({ detail }) => detail).join(', ')}
        </p>
      )}
      <Rows rows={rowsOf(shown(settings), '', texts)} />
    </section>
  );
}
