import RefreshCw from 'lucide-react/icons/refresh-cw'
import { useState } from 'react'
import { APP } from '../copy/app.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { whenNothingPends } from './pending-work.ts'
import { useUpdate } from './update.ts'

/** Offers a new version. It never arrives by itself, and first everything that is open goes to disk. */
export function UpdateNotice() {
  const update = useUpdate()
  const [later, setLater] = useState(false)
  if (!update || later) return null
  return (
    <div className="novedad">
      <Banner
        icon={RefreshCw}
        title={APP.update.title}
        actions={
          <>
            <Button size="chico" tone="primario" onClick={() => void whenNothingPends().then(update.activate)}>
              {APP.update.apply}
            </Button>
            <Button size="chico" tone="fantasma" onClick={() => setLater(true)}>
              {APP.update.later}
            </Button>
          </>
        }
      >
        {APP.update.body}
      </Banner>
    </div>
  )
}
