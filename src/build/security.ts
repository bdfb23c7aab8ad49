import type { Plugin } from 'vite';

/** What the built page may do: nothing but its own origin. `data:` pictures are the map's own icons. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** Headers for a server; `frame-ancestors` works only there. Trusted Types stay off worker scripts (see README). */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), screen-wake-lock=(self), fullscreen=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
export const pageHeaders = {
  'Content-Security-Policy': [...policy, "frame-ancestors 'self'"].join('; '),
};

/** Writes the policy into the built page, so that it holds on any static host; development stays free for hot reload. */
export function securityPlugin(): Plugin {
  return {
    name: 'belt-security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') },
          injectTo: 'head-prepend',
        },
        { tag: 'script', attrs: { src: './policy.js' }, injectTo: 'head-prepend' },
      ],
    },
  };
}
