/** An administrator's policy for one extension, where Debian's Chromium looks for such files. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, realpathSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'

const HOME = '/etc/chromium'
const FOLDERS = [join(HOME, 'policies'), join(HOME, 'policies/managed')]

/** Why no policy can be set here; null: one can. */
export function noPolicyBecause(): string | null {
  if (process.getuid?.() !== 0) return 'only root may write a policy'
  if (!existsSync(HOME)) return `there is no ${HOME}`
  return realpathSync(findChromium()).includes('/usr/') ? null : 'this Chromium is not the distribution’s'
}

/** The id that Chromium gives an unpacked extension without a key: of its path, sixteen bytes in the letters a to p. */
export function idOfFolder(dir: string): string {
  const digest = createHash('sha256').update(dir).digest('hex').slice(0, 32)
  return [...digest].map((digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16))).join('')
}

export interface PolicyFile {
  set(managed: object): void
  /** Takes the file away, and the folders that were made for it. */
  remove(): void
}

/** A file of its own name, that speaks of no other extension and is taken away again. */
export function policyFile(extensionId: string): PolicyFile {
  const path = join(HOME, 'policies/managed', `${extensionId}-${process.pid}.json`)
  const made = FOLDERS.filter((folder) => !existsSync(folder))
  const remove = (): void => {
    rmSync(path, { force: true })
    for (const folder of [...made].reverse()) {
      try {
        rmdirSync(folder)
      } catch {
        // Somebody else has put something there since.
      }
    }
  }
  // Also where a run is broken off.
  process.once('exit', remove)
  return {
    set: (managed) => {
      for (const folder of FOLDERS) mkdirSync(folder, { recursive: true })
      writeFileSync(path, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: managed } } }))
    },
    remove,
  }
}
