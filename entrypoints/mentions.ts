import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { covers } from '../browser/granted-sites.ts'
import { answerPopup } from '../browser/mention-frame.ts'
import { LEAVE } from '../browser/mention-port.ts'
import { leaveWorld, world } from '../browser/world.ts'

/** A frame of no origin of its own goes with what is around it. */
function ownAddress(): string {
  const own = self.origin === 'null' ? (location.ancestorOrigins?.[0] ?? 'null') : self.origin
  return `${own}/`
}

function isOpen(sites: unknown): boolean {
  return Array.isArray(sites) && sites.some((site) => typeof site === 'string' && covers(site, ownAddress()))
}

/** Fetched into a frame when a popup first asks what the page mentions, or when a site is taken back. */
export default defineUnlistedScript(() => {
  const ours = world()
  const page = ours?.page ?? null
  if (ours === null || page === null || ours.asked !== undefined) return
  ours.asked = (port) => {
    if (!port.name.startsWith(LEAVE)) return answerPopup(page.reader, port)
    if (isOpen(JSON.parse(port.name.slice(LEAVE.length)))) return
    page.leave()
    leaveWorld()
  }
})
