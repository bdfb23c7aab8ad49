/** The app, and the facts with their base map: each comes and goes whole, and by itself. */
export const channelNames = ['app', 'data'] as const;
export type ChannelName = (typeof channelNames)[number];

/**
 * The list of the files of a release, relative to the page. On a server that of the facts is the one which came with the
 * app; which version is in use says the list of versions.
 */
export const listOf: Readonly<Record<ChannelName, string>> = {
  app: 'release.json',
  data: 'data/manifest.json',
};

/**
 * Each whole release lies in a cache of its own.
 * @param base address of the page's folder: another copy of the map on the same host keeps its own
 */
export const cacheName = (base: string, channel: ChannelName, version: string): string =>
  `belt-${channel}-${version} ${base}`;
const named = /^belt-(app|data)-([0-9a-f]{16}) (.*)$/;

/** What lies in a cache of this name; null for one that holds no release of the page in this folder. */
export function releaseNamed(base: string, name: string): { channel: ChannelName; version: string } | null {
  const [, kind, version, owner] = named.exec(name) ?? [];
  const channel = channelNames.find((known) => known === kind);
  return channel === undefined || version === undefined || owner !== base ? null : { channel, version };
}

/** An archive of tiles lies in a cache of its own, whichever versions list it: it may be larger than all else. */
export const archiveName = (base: string, sha256: string): string => `belt-archive-${sha256} ${base}`;

/** The hash of the archive that lies in a cache of this name; null for one that holds none of the page in this folder. */
export function archiveNamed(base: string, name: string): string | null {
  const [, sha256, owner] = /^belt-archive-([0-9a-f]{64}) (.*)$/.exec(name) ?? [];
  return sha256 === undefined || owner !== base ? null : sha256;
}

/** A file whose name holds a hash of its content is the same in every release. */
export const isHashed = (file: string): boolean => /[.-][\w-]{8}\.\w+$/.test(file);
