import type { Plugin } from 'vite';

/**
 * What the built page may do: nothing but its own origin. `data:` pictures are the map's own icons.
 * @param hosts that the configuration names; they may be asked for data, which includes tiles, and for nothing else
 */
const policyWith = (hosts: readonly string[]): readonly string[] => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  ["connect-src 'self'", ...hosts].join(' '),
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

/** Of the open data, which other pages and programs may read; they hold nothing of a visitor. */
export const openHeaders = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' };

/** Of a file whose name has a hash of its content. */
export const foreverHeaders = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Name of the environment variable that says who may embed the map, read when it is built or served. */
const embeddersVariable = 'BELT_FRAME_ANCESTORS';

/** An origin that may embed: https, a wildcard for subdomains at most, or plain http on this very machine. */
const origin =
  /^(https:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z0-9-]+|https?:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?$/;

/**
 * Who may put the page into a frame, as the directive says it. By default only pages of its own origin.
 * @param setting `none`, or origins separated by spaces or commas, which are admitted besides the page's own
 * @throws Error when something in it is no origin, so that a slip never opens the page to more than was meant
 */
export function frameAncestors(setting = ''): string {
  const wanted = setting.split(/[\s,]+/).filter((part) => part !== '');
  if (wanted.join() === 'none') return "frame-ancestors 'none'";
  const wrong = wanted.filter((part) => !origin.test(part));
  if (wrong.length > 0)
    throw new Error(
      `${embeddersVariable}: not an origin like https://example.org 不是 https://example.org 这样的来源: ${wrong.join(' ')}`,
    );
  return ['frame-ancestors', "'self'", ...wanted].join(' ');
}

/** Headers of the page itself. */
export const pageHeaders = (setting = process.env[embeddersVariable], hosts: readonly string[] = []) => ({
  'Content-Security-Policy': [...policyWith(hosts), frameAncestors(setting)].join('; '),
});

/** The hosts that a finished page may ask, by the policy that was built into it. */
export function hostsOfPage(html: string): readonly string[] {
  const [, hosts = ''] = /connect-src (?:'|&#39;)self(?:'|&#39;)([^;"]*)/.exec(html) ?? [];
  return hosts.split(' ').filter((host) => host !== '');
}

/** The headers as a file that several static hosts read, and that says to others what to send. */
function headersFile(hosts: readonly string[]): string {
  const ofPage = pageHeaders(undefined, hosts);
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const pages = ['/', '/index.html', '/office', '/office.html'].map((path) => block(path, ofPage));
  const rest = [block('/assets/*', foreverHeaders), block('/open/*', openHeaders)];
  return `${[block('/*', securityHeaders), ...pages, ...rest].join('\n')}\n`;
}

/**
 * Writes the policy into the built page, so that it holds on any static host; development stays free for hot reload.
 * @param hosts that the configuration names; none for a page that asks no other host
 * @param ofHall whether it is built for an unattended screen
 */
export function securityPlugin(hosts: readonly string[] = [], ofHall = false): Plugin {
  return {
    name: 'belt-security',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(hosts) });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyWith(hosts).join('; ') },
          injectTo: 'head-prepend',
        },
        // Trusted Types: code may create the addresses of our own hashed worker files and of the service worker beside the
        // page, and no others; what would become HTML is escaped, since nothing of ours is made of text. And a hall's screen
        // on which nothing stands after a minute and a half is opened again: after a release that does not start, the
        // service worker then goes back to the former one.
        // Runs before the modules below it, and holds up nothing that the page asks for. A hall's screen waits for it: its
        // guard then stands even where the rest of the page or a style sheet never comes.
        { tag: 'script', attrs: { src: './policy.js', defer: !ofHall }, injectTo: 'head-prepend' },
      ],
    },
  };
}
