// Trusted Types: the only script addresses that code may create are our own hashed worker files.
// Anything that would become HTML is escaped, since nothing of ours makes HTML from text.
if (window.trustedTypes?.createPolicy) {
  window.trustedTypes.createPolicy('default', {
    createHTML: (text) => text.replace(/</g, '&lt;'),
    createScriptURL: (address) => {
      const url = new URL(address, document.baseURI);
      const ours =
        url.origin === location.origin && /\/assets\/maplibre-gl-worker[\w.-]*\.js$/.test(url.pathname);
      if (ours) return url.href;
      throw new TypeError(`Script address refused: ${url.href}`);
    },
  });
}
