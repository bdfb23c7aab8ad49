import * as v from 'valibot';
import { type ChannelName, channelNames } from './names';

const Version = v.nullable(v.string());
const Refusal = v.object({ version: v.string(), reason: v.string() });

/** Which releases of one kind the device holds. Each version named here is held whole. */
const Channel = v.object({
  current: Version,
  /** What was current before: gone back to when the current one fails. */
  previous: Version,
  /** Held and not used yet. */
  pending: Version,
  /** How many times a page was opened on the current release without saying that it stands; null: it stands. */
  trial: v.nullable(v.number()),
  /** Taken no more; the last ones. */
  refused: v.array(Refusal),
  /** What the worker itself took back and no page was told of yet. */
  untold: v.nullable(Refusal),
  /** Hash of the list of versions that was last read without fault; null for none, and where there is no such list. */
  list: v.optional(v.nullable(v.string()), null),
});
export type Channel = v.InferOutput<typeof Channel>;

export const Channels = v.object({ format: v.literal(1), app: Channel, data: Channel });
export type Channels = v.InferOutput<typeof Channels>;

const emptyChannel: Channel = {
  current: null,
  previous: null,
  pending: null,
  trial: null,
  refused: [],
  untold: null,
  list: null,
};
export const noChannels: Channels = { format: 1, app: emptyChannel, data: emptyChannel };

const mostRefusals = 20;

export const isRefused = (channel: Channel, version: string): boolean =>
  channel.refused.some((refusal) => refusal.version === version);

/** Versions whose files are still wanted. */
export const heldVersions = ({ current, previous, pending }: Channel): readonly string[] =>
  [current, previous, pending].filter((version) => version !== null);

/** A release was fetched whole. The very first one is what the page already runs on, so it is used without a trial. */
export const withFetched = (channel: Channel, version: string): Channel =>
  version === channel.current
    ? { ...channel, pending: null }
    : channel.current === null
      ? { ...channel, current: version, pending: null, trial: null }
      : { ...channel, pending: version };

/** The release that waits is used, on trial; nothing happens where none waits. */
export const withSwapped = (channel: Channel): Channel =>
  channel.pending === null
    ? channel
    : {
        ...channel,
        current: channel.pending,
        // A release that never stood is nothing to go back to.
        previous: channel.trial === null ? channel.current : channel.previous,
        pending: null,
        trial: 0,
      };

export const withPassed = (channel: Channel, version: string): Channel =>
  channel.current === version ? { ...channel, trial: null } : channel;

/** This version is not taken any more, and what it displaced is used again. */
export function withFailed(channel: Channel, version: string, reason: string): Channel {
  const refused = [...channel.refused.filter((other) => other.version !== version), { version, reason }];
  const isCurrent = channel.current === version;
  return {
    ...channel,
    refused: refused.slice(-mostRefusals),
    current: isCurrent ? channel.previous : channel.current,
    previous: isCurrent || channel.previous === version ? null : channel.previous,
    pending: channel.pending === version ? null : channel.pending,
    trial: isCurrent ? null : channel.trial,
  };
}

/**
 * A page is being opened on the current release. One that was opened so many times on trial without standing is taken
 * back. @param most openings that a release on trial may have
 */
export function withOpened(channel: Channel, most: number): Channel {
  const { trial, current } = channel;
  if (trial === null || current === null) return channel;
  if (trial < most) return { ...channel, trial: trial + 1 };
  const reason = `opened ${trial} times without standing`;
  return { ...withFailed(channel, current, reason), untold: { version: current, reason } };
}

/** Whoever moves a line of the list means it: what was refused under another list is looked at again. */
export const withList = (channel: Channel, list: string): Channel => ({
  ...channel,
  list,
  refused: channel.list === null ? channel.refused : [],
});

/** A new app may read what the old one could not: what was refused of the facts is looked at again. */
export const withAppPassed = ({ app, data, ...rest }: Channels, version: string): Channels => ({
  ...rest,
  app: withPassed(app, version),
  data: app.current === version && app.trial !== null ? { ...data, refused: [] } : data,
});

export const withChannel = (
  channels: Channels,
  name: ChannelName,
  change: (channel: Channel) => Channel,
): Channels => ({ ...channels, [name]: change(channels[name]) });

/** Pages are told once. */
export const withTold = (channels: Channels): Channels =>
  channelNames.reduce(
    (all, name) => withChannel(all, name, (channel) => ({ ...channel, untold: null })),
    channels,
  );
