import type { Tags } from '../read/element';

type Kind = { readonly layer: 'water' | 'green' | 'campuses' | 'buildings'; readonly class: string };

const green: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  leisure: {
    park: 'park',
    garden: 'park',
    nature_reserve: 'park',
    pitch: 'pitch',
    track: 'pitch',
    sports_centre: 'sports',
    stadium: 'sports',
    golf_course: 'sports',
  },
  landuse: {
    forest: 'forest',
    grass: 'grass',
    meadow: 'grass',
    village_green: 'grass',
    recreation_ground: 'grass',
  },
  natural: { wood: 'forest', grassland: 'grass', scrub: 'grass', heath: 'grass' },
};
const campuses: Readonly<Record<string, string>> = {
  university: 'university',
  college: 'university',
  school: 'school',
  kindergarten: 'school',
  hospital: 'hospital',
};
const waters: Readonly<Record<string, string>> = {
  river: 'river',
  canal: 'canal',
  lock: 'canal',
  stream: 'creek',
  ditch: 'creek',
  drain: 'creek',
};

/** What an outline is, by its tags; null where the base map has no layer for it. A building is a building first. */
export function areaKind(tags: Tags): Kind | null {
  const { building, amenity = '' } = tags;
  if (building !== undefined && building !== 'no') return { layer: 'buildings', class: 'building' };
  const water = waterKind(tags);
  if (water !== null) return { layer: 'water', class: water };
  const campus = campuses[amenity];
  if (campus !== undefined) return { layer: 'campuses', class: campus };
  for (const [key, classes] of Object.entries(green)) {
    const found = classes[tags[key] ?? ''];
    if (found !== undefined) return { layer: 'green', class: found };
  }
  return null;
}

function waterKind(tags: Tags): string | null {
  const { natural, water = '', waterway, landuse = '' } = tags;
  if (waterway === 'riverbank') return 'river';
  if (waterway === 'dock') return 'pond';
  if (natural !== 'water' && landuse !== 'reservoir' && landuse !== 'basin') return null;
  return waters[water] ?? (water === '' ? byName(tags['name:zh'] ?? tags['name'] ?? '') : 'pond');
}

/** Where only the name tells: 江 is a river; 河, 港, 浜, 塘, 浦, 泾 are creeks of the delta. */
const byName = (name: string): string =>
  /江$/.test(name) ? 'river' : /[河港浜塘浦泾]$/.test(name) ? 'creek' : 'pond';
