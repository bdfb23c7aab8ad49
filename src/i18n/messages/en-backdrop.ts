import type { BackdropTexts } from './zh-backdrop';

/** Texts of the choice of base maps. */
export const backdropEn: BackdropTexts = {
  title: 'Base map',
  embedded: 'Built-in (works offline)',
  schematic: 'Schematic only: river, corridor and belt',
  trying: 'Connecting…',
  carriedOut: 'Pictures, prints and reports always use the built-in base map.',
  credit: (credit, datum) => `Base map: ${credit} (${datum})`,
  shifted: 'GCJ-02, shifted back to WGS-84',
  review: (number) => `Base map review No. ${number}`,
  noReview: (reason) => `Base map without review number: ${reason}`,
  gone: (name, host, why) =>
    `The base map "${name}" (${host}) is not shown: ${why}. The built-in one is used.`,
  why: {
    'key-missing': 'keys.json on the server has no key for it',
    'key-malformed': 'its key in keys.json holds characters that no key has',
    'keys-unreadable': 'the server has no readable keys.json',
    refused: (status) =>
      `the server refused (HTTP ${status}); the key may be invalid, not granted to this domain, or over its quota`,
    missing: 'the server has no tiles here (HTTP 404)',
    status: (status) => `the server failed (HTTP ${status})`,
    unreachable: 'it cannot be reached; there may be no network, or it does not let this page read',
    slow: 'no answer in 12 seconds',
    'no-picture': 'what came is no picture',
    'no-style': 'what came is not JSON',
    'not-a-style': 'what came is no map style of version 8',
    'too-many-layers': 'the style has too many layers',
    'nothing-left': 'the style has no layer that could lie underneath',
    'strange-host': (host) => `the style wants data from a host that is not configured: ${host}`,
    invalid: (detail) => `the style breaks the specification: ${detail}`,
  },
};
