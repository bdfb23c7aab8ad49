import { render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { guardFirstTouch, isOwnButton } from '../../src/kiosk/firstTouch';
import { forgetVisitor } from '../../src/kiosk/forget';
import { useScrollMemory } from '../../src/parts/useScrollMemory';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { createBeltStore } from '../../src/store/store';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
});

it('leaves no storage but what the machine itself keeps', () => {
  localStorage.setItem('yangpu-belt-shortlist', 'v=1&list=binjiang');
  localStorage.setItem('something', 'else');
  localStorage.setItem('yangpu-belt-log', '{}');
  localStorage.setItem('yangpu-belt-kiosk-visits', '[]');
  sessionStorage.setItem('typed', '某人');
  sessionStorage.setItem('yangpu-belt-kiosk-pin', '{}');
  forgetVisitor();
  expect(Object.keys(localStorage).sort()).toEqual(['yangpu-belt-kiosk-visits', 'yangpu-belt-log']);
  expect(Object.keys(sessionStorage)).toEqual(['yangpu-belt-kiosk-pin']);
});

it('takes focus, marked text and scrolling back', () => {
  document.body.innerHTML = '<div id="list"><p>text</p></div><input value="a">';
  const [list, field] = [document.getElementById('list'), document.querySelector('input')];
  if (list === null || field === null) throw new Error('no page');
  list.scrollTo = () => {
    list.scrollTop = 0;
  };
  list.scrollTop = 120;
  field.focus();
  forgetVisitor();
  expect(list.scrollTop).toBe(0);
  expect(document.activeElement).toBe(document.body);
  // Here a field that loses the focus takes the marks of the page with it; a browser leaves them.
  document.getSelection()?.selectAllChildren(list);
  expect(document.getSelection()?.rangeCount).toBe(1);
  forgetVisitor();
  expect(document.getSelection()?.rangeCount).toBe(0);
});

function Page() {
  return <p ref={useScrollMemory('alpha', '.scroller')}>text</p>;
}

it('brings nobody back to where another visitor had scrolled to', () => {
  const store = createBeltStore();
  const state = store.getState();
  store.setState({ session: { ...state.session, arrival: 'restored' } });
  const open = () =>
    render(
      <BeltContext value={{ store, actions: createActions(store) }}>
        <div className="scroller">
          <Page />
        </div>
      </BeltContext>,
    );
  /** Comes back to the page; says where it stands. */
  const offset = (scrollTo?: number) => {
    const { container, unmount } = open();
    const scroller = container.querySelector('.scroller') ?? expect.fail('no page');
    const before = scroller.scrollTop;
    if (scrollTo !== undefined) {
      scroller.scrollTop = scrollTo;
      scroller.dispatchEvent(new Event('scroll'));
    }
    unmount();
    return before;
  };
  offset(240);
  expect(offset()).toBe(240);
  forgetVisitor();
  expect(offset()).toBe(0);
});

it('takes the focus back from what an open question gave it to', () => {
  document.body.innerHTML = '<section tabindex="-1"></section><dialog open></dialog>';
  const [section, dialog] = [document.querySelector('section'), document.querySelector('dialog')];
  if (section === null || dialog === null) throw new Error('no page');
  dialog.close = () => {
    if (dialog.open) section.focus();
    dialog.open = false;
  };
  forgetVisitor();
  dialog.close();
  expect(document.activeElement).toBe(document.body);
});

it('lets the first touch through to what was seen, until its click or for a second', () => {
  const root = document.documentElement;
  const guard = guardFirstTouch(root);
  guard.came(5_000);
  guard.ticked(5_900);
  expect(root.hasAttribute('data-arriving')).toBe(true);
  document.body.click();
  expect(root.hasAttribute('data-arriving')).toBe(false);
  guard.came(9_000);
  guard.ticked(10_001);
  expect(root.hasAttribute('data-arriving')).toBe(false);
  guard.end();
});

it('leaves the buttons of invitation and question to say themselves what they mean', () => {
  document.body.innerHTML =
    '<main class="attract"><p>a</p><button><b>go</b></button></main><dialog class="asking"><p>b</p><button>yes</button></dialog><dialog class="take"><button>close</button></dialog><button>c</button>';
  const own = [...document.querySelectorAll('p, button, b')].map((element) => isOwnButton(element));
  expect(own).toEqual([false, true, true, false, true, false, false]);
});
