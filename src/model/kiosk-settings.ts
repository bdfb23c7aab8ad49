import * as v from 'valibot';
import { Exhibition } from './exhibition.ts';
import { Id } from './text.ts';

/** Time of day on the machine's clock, `HH:MM`. */
const TimeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'));
const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));

/** A code that visitors scan must lead off this machine. */
const ownMachine = /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)([:/?#]|$)/i;
const PublicAddress = v.pipe(
  v.string(),
  v.url('not-an-address'),
  v.regex(/^https?:\/\/[^/]/i, 'not-an-address'),
  v.check((address) => !ownMachine.test(address), 'own-machine'),
  v.maxLength(300),
);

/** Settings of an unattended screen; every member may be left out. */
export const KioskSettings = v.strictObject({
  /** Null: a trial, not cleared for show, and marked so on screen. */
  exhibition: v.optional(v.nullable(Exhibition), null),
  /** Where the map is found by everyone; the QR code opens it. Null: no code is offered. */
  publicAddress: v.optional(v.nullable(PublicAddress), null),
  idle: v.optional(
    v.strictObject({
      /** Seconds without a touch before "still there?". */
      ask: v.optional(whole(10, 600), 60),
      /** Seconds of the countdown. */
      countdown: v.optional(whole(10, 120), 20),
      /** Minutes that one visit may last at most. */
      longest: v.optional(whole(2, 120), 15),
    }),
    {},
  ),
  screen: v.optional(
    v.strictObject({
      /** CSS px of running text; null: by the screen's size, 22 to 28. */
      text: v.optional(v.nullable(whole(18, 40)), null),
      /** Least CSS px of anything to be touched. */
      target: v.optional(whole(48, 120), 56),
      /** The screen is dimmed between these times, over midnight too; null: never. */
      dim: v.optional(
        v.nullable(
          v.pipe(
            v.strictObject({ from: TimeOfDay, to: TimeOfDay }),
            v.check(({ from, to }) => from !== to, 'no-time-at-all'),
          ),
        ),
        null,
      ),
      /** Fixed parts move by a few CSS px so often, in minutes, against burn-in; 0: never. */
      shift: v.optional(whole(0, 60), 3),
    }),
    {},
  ),
  /** Opens the page for staff: SHA-256 (hex) of salt + PIN; null: the page stays shut. */
  staff: v.optional(
    v.nullable(
      v.strictObject({
        salt: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not-a-hash')),
      }),
    ),
    null,
  ),
  /** Id of the base map of `online.json` that lies under the belt; null: the built-in one. */
  baseMap: v.optional(v.nullable(Id), null),
  /** Ids of what visitors may choose instead, `embedded` for the built-in one; with none, the hall's is not theirs to change. */
  baseMaps: v.optional(v.pipe(v.array(Id), v.maxLength(20)), []),
  /** The hall's own server waits for signs of life at `beat`. */
  beat: v.optional(v.boolean(), false),
  /** Minutes between looks for a new version of app and facts. */
  updates: v.optional(whole(1, 1440), 5),
});
export type KioskSettings = v.InferOutput<typeof KioskSettings>;

/** What holds where nothing is set. */
export const defaultKioskSettings: KioskSettings = v.parse(KioskSettings, {});
