import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import KioskFrame from '../../src/kiosk/KioskFrame';
import { freshKiosk, type KioskState, kioskState } from '../../src/kiosk/state';
import { kioskControls } from '../../src/kiosk/visitor';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { defaultKioskSettings } from '../../src/model/kiosk-settings';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { defaultScene, type Scene } from '../../src/store/scene';
import { createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

// jsdom knows the element but not how it is shown.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

/** What the screen's buttons asked for, in order. */
const asked: string[] = [];

/** The frame of an unattended screen beside a text field, in this state; its buttons only say what they asked for. */
export function openFrame(state: Partial<KioskState> = {}, scene: Partial<Scene> = {}) {
  asked.length = 0;
  kioskState.setState({ settings: defaultKioskSettings, tour: null, ...freshKiosk, ...state });
  kioskControls.setState({
    begin: () => asked.push('begin'),
    goOn: () => asked.push('go on'),
    startAgain: () => asked.push('start again'),
  });
  const store = createBeltStore({ ...defaultScene, ...scene });
  const actions = createActions(store);
  actions.factsLoaded(createBelt(parseFacts(rawFixture()).facts), []);
  const view = render(
    <BeltContext value={{ store, actions }}>
      <input aria-label="field" maxLength={6} />
      <KioskFrame />
    </BeltContext>,
  );
  return { ...view, asked, store, actions, user: userEvent.setup(), scene: () => store.getState().scene };
}

export const withAddress = { ...defaultKioskSettings, publicAddress: 'https://example.org/map/' };
