import type { Text } from '../model/text';
import { gapOf, type Match, windOf } from './matches';
import { type System, systemName } from './system';

const round = (metres: number): number => (metres < 20 ? Math.round(metres) : Math.round(metres / 5) * 5);
const kinds = {
  stations: { zh: '个车站', one: 'metro station', many: 'metro stations' },
  places: { zh: '个地点', one: 'place', many: 'places' },
} as const;
export type NamedKind = keyof typeof kinds;

const counted = (kind: NamedKind, count: number): Text => ({
  zh: `${count} ${kinds[kind].zh}`,
  en: `${count} ${count === 1 ? kinds[kind].one : kinds[kind].many}`,
});

const lie = ({ length }: readonly Match[]): string => (length === 1 ? 'lies' : 'lie');
const them = ({ length }: readonly Match[]): string => (length === 1 ? 'it' : 'them');

/** That points lie beside the known ones of their names, and how near they would come. */
export function namesSpeak(
  kind: NamedKind,
  matches: readonly Match[],
  after: readonly Match[],
  system: System,
): Text {
  const [many, name] = [counted(kind, matches.length), systemName(system)];
  const [windZh, windEn] = windOf(matches);
  const [before, rest] = [round(gapOf(matches)), round(gapOf(after))];
  return {
    zh: `${many.zh}与底图上的同名，却在其${windZh}方约 ${before} 米处；按“${name.zh}”换算后相差约 ${rest} 米。`,
    en: `${many.en} of known name ${lie(matches)} about ${before} m to the ${windEn} of where the map has ${them(matches)}; converted from ${name.en}, about ${rest} m remain.`,
  };
}

export function namesAgree(kind: NamedKind, matches: readonly Match[]): Text {
  const [many, gap] = [counted(kind, matches.length), round(gapOf(matches))];
  return {
    zh: `${many.zh}与底图上的同名，相差约 ${gap} 米：坐标与底图相合。`,
    en: `${many.en} of known name ${lie(matches)} about ${gap} m from where the map has ${them(matches)}: the coordinates fit the map.`,
  };
}

export function riverSpeaks(points: number, before: number, after: number, system: System): Text {
  const name = systemName(system);
  return {
    zh: `${points} 个点中有 ${before} 个落在黄浦江里；按“${name.zh}”换算后为 ${after} 个。`,
    en: `${before} of ${points} points lie in the Huangpu river; converted from ${name.en}, ${after} would.`,
  };
}

export const declares = (system: System): Text => ({
  zh: `文件注明的坐标系是 ${systemName(system).zh}，不是 WGS-84。`,
  en: `The file names the coordinate system ${systemName(system).en}, which is not WGS-84.`,
});
export const cannotConvert: Text = {
  zh: '这里不能从这个坐标系换算；请在 GIS 软件里转成 WGS-84（EPSG:4326）。',
  en: 'It cannot be converted here; turn it into WGS-84 (EPSG:4326) in a GIS program.',
};
export const metresButDegrees: Text = {
  zh: '但数值看起来是经纬度，不是米。',
  en: 'Yet the numbers look like degrees, not metres.',
};
export const outOfRange = (out: number, all: number): Text => ({
  zh: `${all} 个坐标点中有 ${out} 个超出经纬度的范围（经度 ±180，纬度 ±90）。`,
  en: `${out} of ${all} positions are beyond longitude and latitude (±180, ±90).`,
});
export const wouldLie = (near: number, all: number, system: System): Text => ({
  zh: `按“${systemName(system).zh}”读取，${all} 个中有 ${near} 个落在上海一带。`,
  en: `Read as ${systemName(system).en}, ${near} of ${all} would lie round Shanghai.`,
});
export const noSystemFits: Text = {
  zh: '常用的坐标系都不能让它落在上海一带；可能是地方坐标系。',
  en: 'No common coordinate system would put it round Shanghai; it may be a local one.',
};
