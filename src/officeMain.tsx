import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DeskContext } from './desk/context';
import { DeskPage } from './desk/DeskPage';
import { createDeskActions } from './desk/deskActions';
import { createDeskStore } from './desk/deskStore';
import { followDesk } from './desk/followDesk';
import { preferredLanguage } from './i18n/language';
import { createActions } from './store/actions';
import { BeltContext } from './store/hooks';
import { defaultScene } from './store/scene';
import { createBeltStore } from './store/store';
import { setOwnType } from './ui/ownType';

setOwnType();
const belt = createBeltStore({ ...defaultScene, language: preferredLanguage(navigator.languages) });
const beltActions = createActions(belt);
const store = createDeskStore();
const actions = createDeskActions(store);
followDesk(store, belt, beltActions);
void actions.begun();

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <BeltContext value={{ store: belt, actions: beltActions }}>
        <DeskContext value={{ store, actions }}>
          <DeskPage />
        </DeskContext>
      </BeltContext>
    </StrictMode>,
  );
