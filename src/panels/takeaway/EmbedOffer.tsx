import { takeawayTexts } from '../../i18n/takeaway';
import { useLanguage } from '../../store/hooks';
import type { Scene } from '../../store/scene';
import { embedSnippet } from '../../takeaway/embedSnippet';
import { CopyField } from './CopyField';
import { Offer } from './Offer';

/** The code to put the view into another page. */
export function EmbedOffer({ scene, address }: { readonly scene: Scene; readonly address: string }) {
  const { embed } = takeawayTexts[useLanguage()];
  return (
    <Offer id="takeaway-embed" title={embed.title} icon="platform" note={embed.note}>
      <CopyField text={embedSnippet(scene, address)} label={embed.field} rows={10} words={embed} />
      <p className="aside embed-allowed">{embed.allowed}</p>
    </Offer>
  );
}
