import { describe, expect, it } from 'vitest';
import { frameAncestors, pageHeaders } from '../../src/build/security';

describe('who may embed the page', () => {
  it('is only its own origin, unless more is said', () => {
    expect(frameAncestors()).toBe("frame-ancestors 'self'");
    expect(pageHeaders('')['Content-Security-Policy']).toContain("; frame-ancestors 'self'");
  });

  it('are the named origins besides', () => {
    expect(frameAncestors('https://www.example.org, https://*.example.com:8443  http://localhost:3000')).toBe(
      "frame-ancestors 'self' https://www.example.org https://*.example.com:8443 http://localhost:3000",
    );
    expect(frameAncestors('none')).toBe("frame-ancestors 'none'");
  });

  it.each([
    '*',
    'https:',
    'https://*',
    'http://example.org',
    'https://example.org/path',
    'example.org',
    "'unsafe-inline'",
    'https://example.org; script-src *',
    'https://exa mple.org',
    'none https://example.org',
    'https://example.org\r\nX-Evil: 1',
    'data:',
    'https://user@example.org',
  ])('is never %j', (setting) => {
    expect(() => frameAncestors(setting)).toThrow(/BELT_FRAME_ANCESTORS/);
  });
});
