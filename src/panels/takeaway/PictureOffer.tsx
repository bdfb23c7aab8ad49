import { useState } from 'react';
import { takeawayTexts } from '../../i18n/takeaway';
import { useReading } from '../../parts/context';
import { useBeltState, useTakePicture } from '../../store/hooks';
import type { Scene } from '../../store/scene';
import { fileName } from '../../takeaway/fileName';
import { save } from '../../takeaway/save';
import { type SheetRatio, sheetRatios, takeSheet } from '../../takeaway/sheet';
import { sheetSize } from '../../takeaway/sheetPlan';
import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';
import { isReady } from '../../uploads/upload';
import { Offer } from './Offer';

interface Props {
  readonly scene: Scene;
  /** Ids of the records that the filter leaves; null for all. */
  readonly shown: ReadonlySet<string> | null;
  readonly sited: number;
  readonly address: string;
}

/** The map as a picture, on a sheet with all that must be said of it. */
export function PictureOffer({ scene, shown, sited, address }: Props) {
  const { belt, language, today } = useReading();
  const texts = takeawayTexts[language];
  const takePicture = useTakePicture();
  const announce = useAnnounce();
  const noMap = useBeltState(({ session }) => session.mapState === 'no-webgl');
  const reach = useBeltState(
    ({ session }) => scene.selected !== null && session.sites[scene.selected]?.status === 'ready',
  );
  const uploads = useBeltState(({ session }) => session.uploads);
  const own = uploads
    .filter(isReady)
    .filter(({ visible }) => visible)
    .reverse();
  const [state, setState] = useState<'idle' | 'working' | 'over'>('idle');
  const [said, setSaid] = useState('');
  const say = (text: string) => {
    setState('over');
    setSaid(text);
    announce(text);
  };
  const make = async (ratio: SheetRatio) => {
    setState('working');
    setSaid('');
    announce(texts.picture.working);
    const wish = { belt, scene, shown, reach, own, ratio, window: mapWindow(), address, today };
    try {
      const name = fileName('map', language, today, 'png', `-${ratio}x`);
      save(name, await takeSheet(wish, takePicture));
      say(texts.picture.ready(name));
    } catch (error) {
      console.warn(error);
      say(ratio === 4 ? texts.picture.tooLarge : texts.picture.failed);
    }
  };
  return (
    <Offer
      id="takeaway-picture"
      title={texts.picture.title}
      icon="layers"
      note={texts.picture.note}
      holds={[texts.picture.onRecords(sited)]}
      licence={[texts.licences.picture]}
    >
      {noMap ? (
        <p className="offer-said">{texts.picture.noMap}</p>
      ) : (
        <div className="offer-acts">
          {sheetRatios.map((ratio) => (
            <button
              key={ratio}
              type="button"
              className="button"
              disabled={state === 'working'}
              onClick={() => void make(ratio)}
            >
              <Icon name="save" />
              {texts.picture.make(ratio, sheetSize.width * ratio, sheetSize.height * ratio)}
            </button>
          ))}
          <p className="offer-said">{state === 'working' ? texts.picture.working : said}</p>
        </div>
      )}
    </Offer>
  );
}

/** The map's frame on this page, whose piece of ground the picture is to show. */
function mapWindow(): { width: number; height: number } | null {
  const frame = document.getElementById('map')?.getBoundingClientRect();
  return frame === undefined || frame.width === 0 ? null : { width: frame.width, height: frame.height };
}
