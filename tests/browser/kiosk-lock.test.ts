import { beforeEach, describe, expect, it } from 'vitest';
import { kioskTexts } from '../../src/i18n/kiosk';
import { untilPhase } from './kiosk-screen';
import { sharedVisit } from './visit';
import { noWebGl } from './webgl';

const page = sharedVisit('?mode=kiosk', {
  ...noWebGl,
  width: 1000,
  height: 640,
  before: async (opening) => {
    await noWebGl.before?.(opening);
    // A page that was loaded anew has another number; and what the screen leaves to the browser is written down.
    await opening.addInitScript(() => {
      const left: string[] = [];
      Object.assign(window, { left, stood: performance.timeOrigin });
      const kinds = ['contextmenu', 'keydown', 'dragover', 'drop', 'auxclick', 'wheel', 'copy', 'paste'];
      for (const kind of kinds)
        window.addEventListener(
          kind,
          (event) => {
            const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
            const isModifier = / (Control|Alt|Shift|Meta)$/.test(key);
            const isSecond = event instanceof MouseEvent && event.type === 'auxclick' && event.button === 2;
            if (!event.defaultPrevented && !isModifier && !isSecond) left.push(kind + key);
          },
          { passive: true },
        );
    });
  },
});

/** Where the page is and which one it is: what every way out would change. */
const standing = async () => ({
  ...(await page().evaluate<Record<string, unknown>>(() => ({
    stood: Reflect.get(window, 'stood'),
    history: history.length,
    scale: window.visualViewport?.scale,
    ratio: devicePixelRatio,
    marked: document.getSelection()?.toString(),
  }))),
  address: page().url(),
  pages: page().context().pages().length,
});
const left = () => page().evaluate<unknown>(() => Reflect.get(window, 'left'));

describe('an unattended screen leaves nothing to the browser', () => {
  let before: Awaited<ReturnType<typeof standing>> | undefined;

  beforeEach(async () => {
    await page().evaluate(() => Object.assign(Reflect.get(window, 'left'), { length: 0 }));
  });

  it('but what the page itself needs', async () => {
    await page().locator('.stop-mark').first().waitFor({ timeout: 30_000 });
    await page().mouse.click(700, 250);
    await untilPhase(page(), 'serving');
    await page().getByRole('navigation', { name: kioskTexts.zh.bar }).waitFor();
    await page().keyboard.press('a');
    await page().keyboard.press('Tab');
    expect(await left()).toEqual(['keydown a', 'keydown Tab']);
    before = await standing();
  });

  it.each([
    ...['F1', 'F3', 'F5', 'F7', 'F11', 'F12'],
    ...['Control+p', 'Control+f', 'Control+r', 'Control+s', 'Control+u', 'Control+a', 'Control+l'],
    ...['Control+=', 'Control+Shift+i', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Backspace'],
  ])('of the key %s', async (keys) => {
    await page().keyboard.press(keys);
    expect(await left()).toEqual([]);
    expect(await standing()).toEqual(before);
  });

  it('of the other mouse buttons, of zooming and of marking text', async () => {
    const panel = page().locator('.panel h1');
    await panel.click({ button: 'right' });
    await panel.click({ button: 'middle' });
    const box = await panel.boundingBox();
    if (box === null) throw new Error('no heading');
    await page().mouse.move(box.x + 2, box.y + 5);
    await page().mouse.down();
    await page().mouse.move(box.x + 200, box.y + 15, { steps: 5 });
    await page().mouse.up();
    await page().keyboard.down('Control');
    await page().mouse.wheel(0, -400);
    await page().keyboard.up('Control');
    expect(await left()).toEqual([]);
    expect(await standing()).toEqual(before);
  });

  it('of what is dropped on the page', async () => {
    const session = await page().context().newCDPSession(page());
    const data = {
      items: [{ mimeType: 'text/uri-list', data: 'https://example.org/' }],
      dragOperationsMask: 1,
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 700, y: 250, data });
    await session.detach();
    expect(await left()).toEqual([]);
    expect(await standing()).toEqual(before);
  });

  it.each<{ tag: string; with: Record<string, string> }>([
    { tag: 'a', with: { href: 'https://example.org/' } },
    { tag: 'a', with: { href: 'https://example.org/', target: '_blank' } },
    { tag: 'a', with: { href: 'mailto:someone@example.org' } },
    { tag: 'a', with: { href: './open/', download: '' } },
    { tag: 'a', with: { href: './index.html#other' } },
    { tag: 'input', with: { type: 'file' } },
  ])('of a press on <$tag> with $with', async (stranger) => {
    const opened: string[] = [];
    page().once('filechooser', () => opened.push('files'));
    page().once('download', () => opened.push('download'));
    await page().evaluate(({ tag, with: attributes }) => {
      const element = document.createElement(tag);
      element.id = 'stranger';
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append('out');
      element.style.cssText = 'position:fixed;left:600px;top:300px;z-index:99;padding:20px;background:white';
      document.body.append(element);
    }, stranger);
    await page().locator('#stranger').click({ timeout: 5000 });
    await page().evaluate(() => document.getElementById('stranger')?.remove());
    expect(await standing()).toEqual(before);
    expect(opened).toEqual([]);
  });

  it('of what a script would open', async () => {
    const answers = await page().evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      link.click();
      window.print();
      return [window.open('https://example.org/'), window.open()];
    });
    expect(answers).toEqual([null, null]);
    expect(await standing()).toEqual(before);
  });
});
