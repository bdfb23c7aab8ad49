import { type Language, languages, languageTag } from '../i18n/language';
import { takeawayTexts } from '../i18n/takeaway';
import { useActions, useMessages, useScene } from '../store/hooks';
import { linkTo } from '../takeaway/link';
import { Icon } from '../ui/Icon';
import { ToggleGroup } from '../ui/ToggleGroup';
import './embed.css';

/** In another page's frame: whose map this is, its language, and the way to the whole map with the same view. */
export default function EmbedBar() {
  const scene = useScene();
  const { title, panel } = useMessages();
  const { languageChosen } = useActions();
  const { embed } = takeawayTexts[scene.language];
  return (
    <header className="header">
      <p className="embed-title">{title}</p>
      <ToggleGroup<Language>
        label={panel.header.language}
        options={languages.map((value) => ({
          value,
          label: panel.header.languages[value],
          lang: languageTag[value],
        }))}
        value={scene.language}
        onChoose={languageChosen}
      />
      <a
        className="embed-open"
        href={linkTo(scene, window.location.href)}
        target="_blank"
        rel="noopener"
        title={embed.open}
      >
        <span className="embed-open-word">{embed.open}</span>
        <Icon name="link" />
        <span className="visually-hidden">{embed.openNote}</span>
      </a>
    </header>
  );
}
