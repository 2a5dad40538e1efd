/** Switches between light and dark. */
import { Moon, Sun } from 'lucide-react'
import { Button } from 'react-aria-components'
import { toggleTheme, useTheme } from '../theme.ts'
import { useWords } from '../words.ts'

export function ThemeButton() {
  const theme = useTheme()
  const { t } = useWords()
  const Icon = theme === 'dark' ? Sun : Moon
  return (
    <Button
      className="button quiet icon-only"
      aria-label={theme === 'dark' ? t('bar.light') : t('bar.dark')}
      onPress={toggleTheme}
    >
      <Icon className="icon" aria-hidden />
    </Button>
  )
}
