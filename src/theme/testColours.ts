/** Pure colours in which a screen's dead pixels, stains and shadows show. */
export const testColours = [
  { name: 'red', colour: '#ff0000' },
  { name: 'green', colour: '#00ff00' },
  { name: 'blue', colour: '#0000ff' },
  { name: 'white', colour: '#ffffff' },
  { name: 'black', colour: '#000000' },
  { name: 'grey', colour: '#808080' },
] as const;
