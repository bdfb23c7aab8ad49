import { changeShapes, changeVariable, type ChangeSign as Sign } from '../map/changes/mark';

/** The mark of a kind of change as the map draws it: a shape of its own with a sign in it. */
export function ChangeSign({ sign }: { readonly sign: Sign }) {
  const { outline, sign: within } = changeShapes[sign];
  return (
    <svg
      className="change-sign"
      viewBox="-13 -13 26 26"
      aria-hidden="true"
      focusable="false"
      style={{ color: changeVariable[sign] }}
    >
      <path className="change-outline" d={outline} />
      <path className="change-within" d={within} />
    </svg>
  );
}
