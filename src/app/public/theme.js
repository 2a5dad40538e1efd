// Before the first paint: the stored choice, else the system's. A file of its own, so that a strict
// content security policy needs no exception for it.
;(() => {
  let stored = null
  try {
    stored = localStorage.getItem('entente-theme')
  } catch {
    // storage may be forbidden; the system's choice then holds
  }
  const dark = stored ? stored === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
