import { use } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import { BeltContext } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';
import type { Upload } from '../../uploads/upload';
import { leave } from './bring';
import { bringBackFocus } from './bringBackFocus';
import { DoubtCard } from './DoubtCard';

/** Something brought that is not on the map: being read, refused, or to be decided on. */
export function PendingCard({ upload }: { readonly upload: Upload }) {
  const context = use(BeltContext);
  const { language, messages } = useReading();
  const texts = uploadsTexts[language];
  const announce = useAnnounce();
  const off = () => {
    bringBackFocus();
    if (context !== null) leave(context, upload);
  };
  switch (upload.status) {
    case 'ready':
      return null;
    case 'reading':
      return (
        <div className="upload-card upload-reading">
          <p>{texts.reading(upload.name)}</p>
          <button
            type="button"
            className="button"
            aria-label={texts.cancelNamed(upload.name)}
            onClick={() => {
              off();
              announce(texts.cancelled(upload.name));
            }}
          >
            {texts.cancel}
          </button>
        </div>
      );
    case 'doubted':
      return <DoubtCard upload={upload} onDiscard={off} />;
    case 'refused': {
      const { problem, remedy, record, field } = upload.problem;
      const where = [record, field].filter((part) => part !== null).join(' › ');
      return (
        <section className="upload-card upload-refused" aria-label={texts.refusedTitle(upload.name)}>
          <h2 className="upload-card-title">
            <Icon name="warning" />
            {texts.refusedTitle(upload.name)}
          </h2>
          <p>
            {messages.panel.status.failedWhat}
            {language === 'zh' ? '：' : ': '}
            {problem[language]}
            {where !== '' && ` (${where})`}
          </p>
          <p>
            {messages.panel.status.failedRemedy}
            {language === 'zh' ? '：' : ': '}
            {remedy[language]}
          </p>
          <button type="button" className="button" aria-label={texts.dismissNamed(upload.name)} onClick={off}>
            {texts.dismiss}
          </button>
        </section>
      );
    }
  }
}
