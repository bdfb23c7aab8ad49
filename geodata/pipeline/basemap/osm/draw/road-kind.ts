import type { Tags } from '../read/element';

const classes: Readonly<Record<string, string>> = {
  motorway: 'trunk',
  trunk: 'trunk',
  primary: 'primary',
  secondary: 'secondary',
  tertiary: 'tertiary',
  unclassified: 'residential',
  residential: 'residential',
  living_street: 'residential',
  pedestrian: 'residential',
  road: 'residential',
};
const isSet = (value: string | undefined): boolean => value !== undefined && value !== 'no';

/** Class and level of a street; null for service ways, paths, what is planned, and squares. Slip roads go with their road. */
export function roadKind(tags: Tags): { readonly class: string; readonly level: string } | null {
  const { highway = '', area } = tags;
  const kind = classes[highway.replace(/_link$/, '')];
  return kind === undefined || area === 'yes' ? null : { class: kind, level: levelOf(tags, kind) };
}

function levelOf(tags: Tags, kind: string): string {
  if (isSet(tags['tunnel'])) return 'tunnel';
  if (!isSet(tags['bridge'])) return 'surface';
  const isElevated = kind === 'trunk' || /高架/.test(tags['name'] ?? '');
  return isElevated ? 'elevated' : 'bridge';
}
