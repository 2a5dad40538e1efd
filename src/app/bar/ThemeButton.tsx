/** Switches between light and dark. */
import { Moon, Sun } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Theme } from '../theme.ts'

export function ThemeButton({ theme, onToggle }: { theme: Theme; onToggle(): void }) {
  const Icon = theme === 'dark' ? Sun : Moon
  return (
    <Button
      className="button quiet icon-only"
      aria-label={theme === 'dark' ? 'Use light colours' : 'Use dark colours'}
      onPress={onToggle}
    >
      <Icon className="icon" aria-hidden />
    </Button>
  )
}
