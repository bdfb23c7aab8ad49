import { takeawayTexts } from '../../i18n/takeaway';
import { PageLink } from '../../parts/links';
import { useLanguage } from '../../store/hooks';
import type { Scene } from '../../store/scene';
import { Offer } from './Offer';

/** The way to the dossier for print. */
export function DossierOffer({ scene }: { readonly scene: Scene }) {
  const { dossier, licences } = takeawayTexts[useLanguage()];
  return (
    <Offer
      id="takeaway-dossier"
      title={dossier.title}
      icon="plan"
      note={dossier.note}
      holds={[dossier.onEntries(scene.shortlist.length)]}
      licence={[licences.picture]}
    >
      <p className="offer-acts">
        <PageLink page="dossier" className="button">
          {dossier.open}
        </PageLink>
      </p>
    </Offer>
  );
}
