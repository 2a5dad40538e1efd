// Where the browser checks what becomes script: addresses of this site pass, everything else is refused.
globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    return new URL(address, document.baseURI).origin === location.origin ? address : null
  },
  // React Aria empties its announcer this way; nothing else is ever HTML here.
  createHTML(markup) {
    return markup === '' ? markup : null
  },
})
