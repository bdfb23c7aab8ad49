import * as v from 'valibot';
import { Channels } from './channels';
import { channelNames } from './names';

const Channel = v.picklist(channelNames);

/** What a page asks of the worker. */
export const Order = v.variant('kind', [
  /** Says how things stand. */
  v.object({ kind: v.literal('state') }),
  /** Looks whether the server has a new release of anything, and fetches it whole. */
  v.object({ kind: v.literal('check') }),
  /** The release that waits is used from now on, on trial. */
  v.object({ kind: v.literal('swap'), channel: Channel }),
  /** The page stands on this release. */
  v.object({ kind: v.literal('passed'), channel: Channel, version: v.string() }),
  /** It does not: the former release is used again, and this one is not taken any more. */
  v.object({ kind: v.literal('failed'), channel: Channel, version: v.string(), reason: v.string() }),
]);
export type Order = v.InferOutput<typeof Order>;

/** Every order is answered with how things stand after it, and with what went wrong, technical and untranslated. */
export const Standing = v.object({
  channels: Channels,
  reasons: v.object({ app: v.optional(v.string()), data: v.optional(v.string()) }),
});
export type Standing = v.InferOutput<typeof Standing>;
