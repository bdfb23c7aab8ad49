import { backdropTexts } from '../../i18n/backdrop';
import type { BackdropTexts } from '../../i18n/messages/zh-backdrop';
import type { StyleFault } from '../../layers/backdropStyle';
import type { TileFault } from '../../model/loadTile';
import { originOf } from '../../model/online/address';
import type { BaseMap } from '../../model/online/baseMap';
import type { Text } from '../../model/text';
import type { Ground } from '../../store/session';

/** Id of the built-in base map. */
export const embedded = 'embedded';

/** Why a base map could not be had. */
export type Fault =
  | TileFault
  | StyleFault
  | { readonly kind: 'key-missing' | 'key-malformed' | 'keys-unreadable' | 'no-style' }
  | { readonly kind: 'invalid'; readonly detail: string };

/** What a server answers to a key that is wrong, not granted here, or used up. */
const refusals: ReadonlySet<number> = new Set([401, 402, 403, 418, 429]);

function whyIn({ why }: BackdropTexts, fault: Fault): string {
  switch (fault.kind) {
    case 'status':
      if (fault.status === 404) return why.missing;
      return refusals.has(fault.status) ? why.refused(fault.status) : why.status(fault.status);
    case 'strange-host':
      return why['strange-host'](fault.host);
    case 'invalid':
      return why.invalid(fault.detail);
    default:
      return why[fault.kind];
  }
}

const inBoth = (say: (texts: BackdropTexts, language: 'zh' | 'en') => string): Text => ({
  zh: say(backdropTexts.zh, 'zh'),
  en: say(backdropTexts.en, 'en'),
});

export const nameOf = (map: BaseMap): Text =>
  map.kind === 'schematic' ? inBoth(({ schematic }) => schematic) : map.name;

/** Where a base map comes from, without anything of its address but the host. */
const hostOf = (map: BaseMap): string => {
  if (map.kind === 'schematic') return '';
  const address = map.kind === 'style' ? map.address : map.tiles[0];
  return address === undefined ? '' : new URL(originOf(address)).host;
};

export const whyOf = (fault: Fault): Text => inBoth((texts) => whyIn(texts, fault));

/** Names source, host and reason; never an address, since the key is in it. */
export const goneText = (map: BaseMap, fault: Fault): Text =>
  inBoth((texts, language) => texts.gone(nameOf(map)[language], hostOf(map), whyIn(texts, fault)));

/** What stands at the foot of the map while it lies there. */
export function saidOf(map: BaseMap): Ground['says'] {
  if (map.kind === 'schematic') return [];
  const { credit, datum, review, link } = map;
  return [
    {
      text: inBoth((texts, language) =>
        texts.credit(credit[language], datum === 'GCJ-02' ? texts.shifted : datum),
      ),
      link,
    },
    {
      text: inBoth((texts, language) =>
        'number' in review ? texts.review(review.number) : texts.noReview(review.none[language]),
      ),
      link: null,
    },
  ];
}
