import { useStore } from 'zustand';
import { languageTag } from '../../i18n/language';
import { placesOriginTexts } from '../../i18n/placesOrigin';
import { useReading } from '../../parts/context';
import { placesOrigin } from '../../store/placesOrigin';
import { Section } from '../records/Section';

/** Where the places come from and of what time they are, when an endpoint is configured for them. */
export default function PlacesOrigin() {
  const { language } = useReading();
  const origin = useStore(placesOrigin, (state) => state.origin);
  if (origin === null) return null;
  const { endpoint, credit, read, why } = origin;
  const texts = placesOriginTexts[language];
  const when = (at: number) =>
    new Intl.DateTimeFormat(languageTag[language], { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const said = [
    ...(read === null
      ? []
      : [
          texts.read(endpoint, when(read.at), read.taken),
          ...(read.leftOut > 0 ? [texts.leftOut(read.leftOut)] : []),
          ...(read.kept > 0 ? [texts.kept(read.kept)] : []),
        ]),
    ...(why === null
      ? []
      : [
          read === null ? texts.bundle(endpoint, why.problem[language]) : texts.former(why.problem[language]),
        ]),
    ...(credit === null || read === null ? [] : [texts.credit(credit[language])]),
  ];
  return (
    <Section id="places-origin" title={texts.title}>
      <ul className="notes">
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
