// Trusted Types: the only script addresses that code may create are our own hashed worker files, beside the page.
// Anything that would become HTML is escaped, since nothing of ours makes HTML from text.
if (window.trustedTypes?.createPolicy) {
  const assets = new URL('assets/', document.baseURI).href;
  const worker = /^[a-z]+(?:-[a-z]+)*-worker-[\w-]{8}\.js$/;
  window.trustedTypes.createPolicy('default', {
    createHTML: (text) => text.replace(/</g, '&lt;'),
    createScriptURL: (address) => {
      const { href } = new URL(address, document.baseURI);
      if (href.startsWith(assets) && worker.test(href.slice(assets.length))) return href;
      throw new TypeError(`Script address refused: ${href}`);
    },
  });
}
