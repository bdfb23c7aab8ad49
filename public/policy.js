// Sent as it is: what it does stands in src/build/security.ts.
if (window.trustedTypes?.createPolicy) {
  const assets = new URL('assets/', document.baseURI).href;
  const offline = new URL('sw.js', document.baseURI).href;
  const worker = /^[a-z]+(?:-[a-z]+)*-worker-[\w-]{8}\.js$/;
  window.trustedTypes.createPolicy('default', {
    createHTML: (text) => text.replace(/</g, '&lt;'),
    createScriptURL: (address) => {
      const { href } = new URL(address, document.baseURI);
      if (href === offline) return href;
      if (href.startsWith(assets) && worker.test(href.slice(assets.length))) return href;
      throw new TypeError(`Script address refused: ${href}`);
    },
  });
}

if (/[?&]mode=kiosk\b/.test(location.search))
  setTimeout(() => {
    const ofHall =
      /^(localhost|127\.|\[::1\])/.test(location.hostname) ||
      document.querySelector('meta[name=belt-audience]');
    if (ofHall && !document.querySelector('#root > *')) location.reload();
  }, 90_000);
