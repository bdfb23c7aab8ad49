import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { securityPlugin } from '../../src/build/security';

/** Runs the page's first script on a page of this address and content; says how often it was loaded anew. */
const script = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'policy.js'), 'utf8');
function open(address: string, html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { hostname, search } = new URL(address);
  const reload = vi.fn();
  runInNewContext(script, {
    window: {},
    document: page,
    location: { hostname, search, reload },
    setTimeout: (act: () => void, milliseconds: number) => setTimeout(act, milliseconds),
  });
  return { page, reload };
}

const hall = 'http://127.0.0.1:8080/?mode=kiosk';
const nothing = '<div id="poster"><svg></svg></div><div id="root"></div>';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a hall's screen", () => {
  it.each([
    ['nothing stands but the picture of the first HTML', hall, nothing],
    ['the page was cut short before its root', 'http://localhost:8080/?lang=en&mode=kiosk', '<title>belt'],
    [
      'the page of an exhibition comes from another machine',
      'https://hall.example/?mode=kiosk',
      `<meta name="belt-audience" content="exhibition">${nothing}`,
    ],
  ])('is opened again after a minute and a half where %s', (_case, address, html) => {
    const { reload } = open(address, html);
    vi.advanceTimersByTime(89_000);
    expect(reload).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the app stands', hall, '<div id="root"><main></main></div>'],
    ['it is a visitor’s page', 'http://127.0.0.1:8080/', nothing],
    ['it is a page for everyone on another machine', 'https://map.example/?mode=kiosk', nothing],
  ])('is left alone where %s', (_case, address, html) => {
    const { reload } = open(address, html);
    vi.advanceTimersByTime(200_000);
    expect(reload).not.toHaveBeenCalled();
  });

  it('has its guard before all else, so that a style sheet which never comes does not hold it up', () => {
    const scripts = (ofHall: boolean) => {
      const { transformIndexHtml: hook } = securityPlugin([], ofHall);
      if (typeof hook !== 'object' || !('handler' in hook)) return expect.fail('no hook');
      const tags = Reflect.apply(hook.handler, undefined, ['', { path: '/', filename: 'index.html' }]);
      return JSON.stringify(tags);
    };
    expect(scripts(true)).toContain('"src":"./policy.js","defer":false},"injectTo":"head-prepend"');
    expect(scripts(false)).toContain('"src":"./policy.js","defer":true},"injectTo":"head-prepend"');
  });
});

describe('Trusted Types', () => {
  /** What the default policy makes of an address, and of HTML. */
  function policy() {
    const made: unknown[] = [];
    const page = { baseURI: 'https://map.example/belt/', querySelector: () => null };
    runInNewContext(script, {
      window: { trustedTypes: { createPolicy: (...each: unknown[]) => made.push(...each) } },
      document: page,
      location: new URL('https://map.example/belt/'),
      URL,
      TypeError,
      setTimeout,
    });
    const [name, rules] = made;
    expect(name).toBe('default');
    return (rule: string, text: string): unknown => {
      const act: unknown = typeof rules === 'object' && rules !== null ? Reflect.get(rules, rule) : null;
      return typeof act === 'function' ? Reflect.apply(act, undefined, [text]) : expect.fail(rule);
    };
  }

  it('admit the workers of our own build beside the page, and no other script', () => {
    const ask = policy();
    for (const own of ['./sw.js', './assets/search-worker-Ab12_x-9.js'])
      expect(ask('createScriptURL', own)).toBe(new URL(own, 'https://map.example/belt/').href);
    for (const strange of [
      '/sw.js',
      './assets/main-Ab12_x-9.js',
      './assets/x/../../evil-worker-Ab12_x-9.js',
      'https://mop.example/belt/assets/search-worker-Ab12_x-9.js',
      'blob:https://map.example/1',
      'data:text/javascript,alert(1)',
    ])
      expect(() => ask('createScriptURL', strange), strange).toThrow(/refused/);
    expect(ask('createHTML', '<img onerror=a>')).toBe('&lt;img onerror=a>');
  });
});
