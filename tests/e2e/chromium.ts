import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']

const PLACES = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const ADVICE =
  'No Chromium was found: install one (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk), ' +
  'or give its path in CHROMIUM.'

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of a program on PATH, or null. */
export function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(runs) ?? null
}

function installed(): string | null {
  const named = NAMES.map(onPath).find((path) => path !== null)
  return named ?? PLACES.find(runs) ?? null
}

/** Only root on a Debian-like system may add a package without asking anybody. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== null
}

function install(): void {
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  process.stderr.write('No Chromium was found; installing the distribution’s packages chromium and fonts-noto-cjk.\n')
  apt('update', '-q')
  apt('install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

/**
 * The browser for demo, tests and bench: `CHROMIUM`, then PATH, then the usual places, then, as root on a
 * Debian-like system, the distribution's package.
 * @throws one sentence saying what to install
 */
export function findChromium(): string {
  const given = process.env['CHROMIUM']
  if (given !== undefined && given !== '') {
    if (!runs(given)) throw new Error(`CHROMIUM names ${given}, which is not a program; correct or unset it.`)
    return given
  }
  const found = installed()
  if (found !== null) return found
  if (mayInstall()) {
    try {
      install()
    } catch {
      throw new Error(ADVICE)
    }
  }
  const fresh = installed()
  if (fresh === null) throw new Error(ADVICE)
  return fresh
}
