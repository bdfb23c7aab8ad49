import { takeawayTexts } from '../../i18n/takeaway';
import { useLanguage } from '../../store/hooks';
import type { Scene } from '../../store/scene';
import { hasNotes, linkTo } from '../../takeaway/link';
import { sceneCode } from '../../takeaway/qr';
import { QrCode } from '../../ui/QrCode';
import { CopyField } from './CopyField';
import { Offer } from './Offer';

/** The link to the view, to be copied or scanned. */
export function LinkOffer({ scene, address }: { readonly scene: Scene; readonly address: string }) {
  const { link, code: words } = takeawayTexts[useLanguage()];
  const { code, shortened } = sceneCode(scene, address);
  const note = hasNotes(scene) ? `${link.note} ${link.withNotes}` : link.note;
  return (
    <Offer id="takeaway-link" title={link.title} icon="link" note={note}>
      <CopyField text={linkTo(scene, address)} label={link.field} rows={2} words={link} />
      <div className="code">
        {code !== null && <QrCode {...code} label={words.alt} />}
        <div>
          <h3>{words.title}</h3>
          <p className="aside">{code === null ? words.tooLong : words.note}</p>
          {code !== null && shortened && <p className="aside">{words.withoutNotes}</p>}
        </div>
      </div>
    </Offer>
  );
}
