/** Switches between light and dark. */
import { Moon, Sun } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Theme } from '../theme.ts'
import { useWords } from '../words.ts'

export function ThemeButton({ theme, onToggle }: { theme: Theme; onToggle(): void }) {
  const { t } = useWords()
  const Icon = theme === 'dark' ? Sun : Moon
  return (
    <Button
      className="button quiet icon-only"
      aria-label={theme === 'dark' ? t('bar.light') : t('bar.dark')}
      onPress={onToggle}
    >
      <Icon className="icon" aria-hidden />
    </Button>
  )
}
