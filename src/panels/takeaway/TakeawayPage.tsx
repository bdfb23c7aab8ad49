import { useMemo } from 'react';
import { takeawayTexts } from '../../i18n/takeaway';
import { useReading } from '../../parts/context';
import { matchingIds } from '../../search/facets';
import { useBeltState, useScene } from '../../store/hooks';
import { pageNames } from '../../store/pageName';
import { exportRecords } from '../../takeaway/exportRecord';
import { carriedScene, recordLink } from '../../takeaway/link';
import { PageHead } from '../records/PageHead';
import { DossierOffer } from './DossierOffer';
import { EmbedOffer } from './EmbedOffer';
import { GeoOffer, TableOffer } from './FileOffers';
import { LinkOffer } from './LinkOffer';
import { OpenDataOffer } from './OpenDataOffer';
import { PictureOffer } from './PictureOffer';
import './takeaway.css';

/** All that can be carried out of the map: link, picture, tables, geodata, dossier, code to embed. */
export default function TakeawayPage() {
  const { belt, language, today } = useReading();
  const texts = takeawayTexts[language];
  const shownBefore = useBeltState(({ session }) => session.shownBefore);
  const present = useScene();
  const scene = useMemo(() => carriedScene(present, shownBefore), [present, shownBefore]);
  const address = window.location.href;
  const shown = matchingIds(belt, scene.filter);
  const records = useMemo(
    () => exportRecords({ belt, shown, today, linkOf: (id) => recordLink(id, language, address) }),
    [belt, shown, today, language, address],
  );
  const total = belt.allSubjects().length;
  const sited = records.filter(({ longitude }) => longitude !== null).length;
  return (
    <article className="page takeaway">
      <PageHead name={pageNames('takeaway')} crumbs={[]} />
      <p className="lead">{texts.lead}</p>
      <p className="aside takeaway-filter">
        {shown === null ? texts.unfiltered(total) : texts.filtered(records.length, total)}
      </p>
      <LinkOffer scene={scene} address={address} />
      <PictureOffer scene={scene} shown={shown} sited={sited} address={address} />
      <DossierOffer scene={scene} />
      <TableOffer records={records} />
      <GeoOffer records={records} scene={scene} address={address} />
      <OpenDataOffer />
      <EmbedOffer scene={scene} address={address} />
    </article>
  );
}
