import type { Tags } from '../read/element';
import { areaKind } from './area-kind';
import { isSensitive } from './names';
import { roadKind } from './road-kind';

/** Ways that are drawn for their own tags. */
export const isDrawn = (tags: Tags): boolean =>
  areaKind(tags) !== null ||
  roadKind(tags) !== null ||
  isSensitive(tags) ||
  tags['waterway'] !== undefined ||
  tags['natural'] === 'coastline' ||
  tags['tourism'] !== undefined ||
  tags['man_made'] === 'bridge' ||
  tags['place'] === 'island';
