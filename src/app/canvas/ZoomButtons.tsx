/** Nearer, further, the whole map: for those without a wheel. */
import { Maximize, Minus, Plus } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useWords } from '../words.ts'
import type { Camera } from './useCamera.ts'

const STEP = 1.25

export function ZoomButtons({ camera }: { camera: Camera }) {
  const { t } = useWords()
  const buttons = [
    { label: t('map.zoom-in'), Icon: Plus, press: () => camera.zoomBy(STEP) },
    { label: t('map.zoom-out'), Icon: Minus, press: () => camera.zoomBy(1 / STEP) },
    { label: t('map.fit'), Icon: Maximize, press: () => camera.fit() },
  ]
  return (
    <div className="map-zoom" data-keep-clear>
      {buttons.map(({ label, Icon, press }) => (
        <TooltipTrigger key={label} delay={600}>
          <Button aria-label={label} onPress={press}>
            <Icon className="icon" aria-hidden />
          </Button>
          <Tooltip className="map-tooltip" placement="left" offset={8}>
            {label}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </div>
  )
}
