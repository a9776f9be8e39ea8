import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeGuard } from '../browser/guard-events.ts'
import { makeWorld } from '../browser/world.ts'

/** Registered in the manifest rather than as a WXT content script, whose context announces itself to the page. */
export default defineUnlistedScript(() => {
  const guard = makeGuard()
  makeWorld(guard)
  guard.listen()
})
