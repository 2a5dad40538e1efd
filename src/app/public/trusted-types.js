// Where the browser checks what becomes script: addresses of this site pass, everything else is refused.
globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    return new URL(address, document.baseURI).origin === location.origin ? address : null
  },
})
