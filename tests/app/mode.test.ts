import { afterEach, describe, expect, it } from 'vitest';
import { applyMode } from '../../src/app/mode';
import { isKiosk } from '../../src/ui/mode';

/** The mark that the build for a hall writes into the page. */
function built(audience: string): void {
  const mark = document.createElement('meta');
  mark.name = 'belt-audience';
  mark.content = audience;
  document.head.append(mark);
}

afterEach(() => {
  document.head.replaceChildren();
  delete document.documentElement.dataset['mode'];
});

describe('a page becomes an unattended screen', () => {
  it.each<[string, string | null, string, boolean]>([
    ['built for everyone, on this machine', null, '127.0.0.1', true],
    ['built for everyone, elsewhere', null, 'map.example.org', false],
    ['a trial, elsewhere', 'trial', 'map.example.org', false],
    ['built for an exhibition, elsewhere', 'exhibition', 'hall.example.org', true],
  ])('%s', (_name, audience, host, expected) => {
    if (audience !== null) built(audience);
    applyMode('?mode=kiosk', host);
    expect(isKiosk()).toBe(expected);
  });

  it('only when the address asks for it', () => {
    built('exhibition');
    applyMode('?v=1', 'hall.example.org');
    expect(isKiosk()).toBe(false);
  });
});
