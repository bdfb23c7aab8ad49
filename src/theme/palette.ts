/** The only place with colours. Every palette has every key; panel (CSS variables) and map read the same values. */
const day = {
  paper: '#f5f1e8',
  panel: '#fdfbf6',
  raised: '#ffffff',
  ink: '#1d2526',
  inkSoft: '#4c5759',
  inkFaint: '#667173',
  line: '#d9d2c3',
  focus: '#0b57a4',
  link: '#0b57a4',
  warning: '#8a4b00',
  warningTint: '#fbeed6',
  water: '#b9d3dc',
  waterLine: '#6f9fb2',
  waterText: '#2f6479',
  green: '#c9deb9',
  greenText: '#4b6333',
  campus: '#eddecb',
  building: '#dbd1c0',
  buildingTop: '#e9e1d2',
  road: '#ffffff',
  roadMajor: '#fffdf7',
  roadCase: '#d3cab8',
  roadText: '#6b6557',
  placeText: '#5b6264',
  halo: '#f8f5ee',
  /** Told apart without colour vision too: `tests/theme/distinguishable.test.ts` holds by how much. */
  zones: {
    'da-chuangzhi': '#5244bf',
    binjiang: '#0b6b86',
    'da-chuanggu': '#bb2917',
    'huan-tongji': '#467a36',
    'fuxing-island': '#8d5f01',
  },
  corridor: '#6a3fa0',
  belt: '#c2542d',
  pin: '#1d2526',
  /** Reach areas on foot and minutes by metro. */
  reach: '#8a1c5c',
  /** Layers that a visitor brings; unlike every hue of ours. */
  upload1: '#1a5fd6',
  upload2: '#c4127d',
  upload3: '#6b4a2f',
  upload4: '#4d5a10',
};

export type Palette = typeof day;

const night: Palette = {
  paper: '#0f171c',
  panel: '#141e24',
  raised: '#1b2830',
  ink: '#eef2f0',
  inkSoft: '#b9c5c7',
  inkFaint: '#8fa0a4',
  line: '#2c3c45',
  focus: '#8cc8ff',
  link: '#9bcdf7',
  warning: '#ffc873',
  warningTint: '#3a2c12',
  water: '#16384a',
  waterLine: '#2f6a85',
  waterText: '#8cc3d9',
  green: '#1d2f26',
  greenText: '#93b88a',
  campus: '#262a2b',
  building: '#243038',
  buildingTop: '#2d3b44',
  road: '#26333b',
  roadMajor: '#31414a',
  roadCase: '#0f171c',
  roadText: '#8a999c',
  placeText: '#a5b3b5',
  halo: '#0f171c',
  zones: {
    'da-chuangzhi': '#a290ff',
    binjiang: '#61c2d9',
    'da-chuanggu': '#f9795d',
    'huan-tongji': '#9cdd87',
    'fuxing-island': '#f0b94b',
  },
  corridor: '#c79bff',
  belt: '#ff9f73',
  pin: '#eef2f0',
  reach: '#ff9ecb',
  upload1: '#6aa6ff',
  upload2: '#ff5fb4',
  upload3: '#c9ab8c',
  upload4: '#d6e04a',
};

/** Text ≥ 7:1 on paper and panel. */
const contrast: Palette = {
  ...day,
  paper: '#ffffff',
  panel: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  inkSoft: '#202020',
  inkFaint: '#383838',
  line: '#000000',
  focus: '#0000c8',
  link: '#0000a8',
  warning: '#5c2f00',
  road: '#e2e2e2',
  roadMajor: '#d2d2d2',
  roadCase: '#9a9a9a',
  roadText: '#303030',
  placeText: '#202020',
  halo: '#ffffff',
  waterText: '#003a50',
  greenText: '#1f3d10',
  zones: {
    'da-chuangzhi': '#3e1e8e',
    binjiang: '#01445d',
    'da-chuanggu': '#8e0701',
    'huan-tongji': '#30622c',
    'fuxing-island': '#6b4600',
  },
  corridor: '#4a1a85',
  belt: '#8f2f0a',
  pin: '#000000',
  reach: '#6e0042',
  upload1: '#0036b8',
  upload2: '#a8006a',
  upload3: '#4a2f18',
  upload4: '#3a4200',
};

export const palettes = { day, night, contrast } as const;
export const paletteNames = ['day', 'night', 'contrast'] as const;
export type PaletteName = (typeof paletteNames)[number];
export type ZoneHue = keyof Palette['zones'];

/** Hues of a visitor's layers, which take them in turn. */
export const uploadHues = ({ upload1, upload2, upload3, upload4 }: Palette) =>
  [upload1, upload2, upload3, upload4] as const;
export const uploadHueCount = 4;

/** Is there a hue for this zone id? */
export const hasHue = (palette: Palette, id: string): id is ZoneHue => id in palette.zones;
export const isPaletteName = (name: string): name is PaletteName => paletteNames.some((p) => p === name);
