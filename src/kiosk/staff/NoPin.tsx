import type { StaffTexts } from '../../i18n/messages/zh-staff';

const command = 'npm run kiosk:pin';

/** Nobody can come in; this says how that is changed. */
export function NoPin({ texts: { noPin } }: { readonly texts: StaffTexts }) {
  return (
    <section className="staff-narrow" aria-labelledby="staff-no-pin">
      <h2 id="staff-no-pin">{noPin.title}</h2>
      <p>{noPin.why}</p>
      <p>{noPin.how}</p>
      <p>
        {noPin.command}
        <code className="staff-code">{command}</code>
      </p>
    </section>
  );
}
