import { openDataTexts } from '../../i18n/openData';
import { takeawayTexts } from '../../i18n/takeaway';
import { useLanguage } from '../../store/hooks';
import { isKiosk } from '../../ui/mode';
import { Offer } from './Offer';

/** Written beside the page by the build. */
const files = [
  ['about', 'open/README.md'],
  ['zones', 'open/zones.geojson'],
  ['places', 'open/places.geojson'],
] as const;

/** The way to the files with addresses that stay; a screen in a hall leads nowhere else. */
export function OpenDataOffer() {
  const language = useLanguage();
  const texts = openDataTexts[language];
  const { facts, geometry } = takeawayTexts[language].licences;
  if (isKiosk()) return null;
  return (
    <Offer id="takeaway-open" title={texts.title} icon="link" note={texts.note} licence={[facts, geometry]}>
      <p className="offer-acts">
        {files.map(([name, address]) => (
          <a key={name} className="button" href={address} target="_blank" rel="noopener">
            {texts[name]}
            <span className="visually-hidden">{texts.newTab}</span>
          </a>
        ))}
      </p>
    </Offer>
  );
}
