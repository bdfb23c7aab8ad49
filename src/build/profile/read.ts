import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { defaultKioskSettings, type KioskSettings } from '../../model/kiosk-settings.ts';
import { checkProfile } from './check.ts';
import { administrativeLimits } from './ground.ts';
import { ProfileRefused } from './refusal.ts';

/** For whom a build is made: everyone, a hall that has decided what it must, or a hall that only tries. */
export type Audience = 'everyone' | 'exhibition' | 'trial';

/** Name of the environment variable with the file of a hall's profile, absolute or from the project's root. */
export const profileVariable = 'BELT_PROFILE';

/** The audience that a mode of Vite stands for. */
export const audienceOf = (mode: string): Audience =>
  mode === 'exhibition' || mode === 'trial' ? mode : 'everyone';

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw ProfileRefused.unreadable(file, error);
  }
}

/**
 * Settings of the unattended screen of a build. Those of a build for everyone are the defaults.
 * @param root folder of the project
 * @param file of the profile; `geodata/exhibition.json` where none is named
 * @throws ProfileRefused, with all that is missing or wrong at once
 */
export function readProfile(
  root: string,
  audience: Audience,
  file: string = process.env[profileVariable] ?? '',
): KioskSettings {
  if (audience === 'everyone') return defaultKioskSettings;
  const named = file === '' ? join('geodata', 'exhibition.json') : file;
  const path = isAbsolute(named) ? named : join(root, named);
  const { settings, problems } = checkProfile(parse(path), audience === 'trial');
  const limits = audience === 'exhibition' ? administrativeLimits(join(root, 'geodata', 'basemap')) : [];
  if (settings === null || limits.length > 0) throw new ProfileRefused(named, [...problems, ...limits]);
  return settings;
}
