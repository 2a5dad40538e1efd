/** Whether the keyboard has ⌘ rather than Ctrl. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)
