import { type FocusEvent, lazy, Suspense } from 'react';
import { LanguageToggle } from '../../parts/LanguageToggle';
import { PageLink } from '../../parts/links';
import { useActions, useMessages, useScene } from '../../store/hooks';
import { paletteNames } from '../../theme/palette';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import { ToggleGroup } from '../../ui/ToggleGroup';
import { useDisclosure } from '../../ui/useDisclosure';
import { Wordmark } from './Wordmark';
import './header.css';

// The search comes beside the shell, so that header and outline stand sooner; its place is kept until then.
const searchRoom = import('../search/SearchBox');
const SearchBox = lazy(() => searchRoom.then((room) => ({ default: room.SearchBox })));

/** Always on screen: whose map this is, its language, its looks, and the way back to the start. */
export function Header() {
  const { header } = useMessages().panel;
  const { language } = useScene();
  const actions = useActions();
  return (
    <header className="header">
      <PageLink page={null} className="header-home">
        <Wordmark />
        <span className="visually-hidden">{header.home}</span>
      </PageLink>
      <div className="header-search">
        <ErrorBoundary region="search" fallback={() => <ListLink />}>
          <Suspense>
            <SearchBox />
          </Suspense>
        </ErrorBoundary>
      </div>
      <LanguageToggle
        className="header-languages"
        label={header.language}
        names={header.languages}
        value={language}
        onChoose={actions.languageChosen}
      />
      <Appearance />
      <button
        type="button"
        className="icon-button"
        aria-label={header.startAgain}
        title={header.startAgain}
        onClick={actions.startedAgain}
      >
        <Icon name="again" />
      </button>
    </header>
  );
}

/** Where the search could not be loaded: the list of everything has a filter of its own. */
function ListLink() {
  const { directory } = useMessages().pages;
  return (
    <PageLink page="directory" className="icon-button" label={directory.name}>
      <Icon name="search" />
    </PageLink>
  );
}

function Appearance() {
  const { header } = useMessages().panel;
  const { palette } = useScene();
  const actions = useActions();
  const { open, close, buttonProps, regionProps } = useDisclosure();
  const leaving = {
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) close();
    },
  };
  return (
    <div className="appearance" {...leaving}>
      <button
        className="icon-button"
        aria-label={header.appearance}
        title={header.appearance}
        {...buttonProps}
      >
        <Icon name="palette" />
      </button>
      {open && (
        <div className="appearance-list" {...regionProps}>
          <ToggleGroup
            label={header.appearance}
            options={paletteNames.map((value) => ({ value, label: header.palettes[value] }))}
            value={palette}
            onChoose={actions.paletteChosen}
            ticked
          />
        </div>
      )}
    </div>
  );
}
