/** What a visitor can switch on and off, in the order of the layer list. */
export const layerGroups = [
  'zones',
  'sections',
  'ribbons',
  'places',
  'metro',
  'campuses',
  'green',
  'buildings',
  'roads',
  'names',
] as const;
export type LayerGroup = (typeof layerGroups)[number];

export const isLayerGroup = (name: string): name is LayerGroup => layerGroups.some((group) => group === name);

/** The hidden ones, with this one switched. */
export const withToggled = (hidden: readonly LayerGroup[], group: LayerGroup): readonly LayerGroup[] =>
  hidden.includes(group) ? hidden.filter((other) => other !== group) : [...hidden, group];
