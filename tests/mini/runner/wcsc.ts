/** WeChat's own style compiler, for checks and for the runner. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'

/** A compiler of the package `miniprogram-compiler`, which ships it without the right to be run. */
export function compiler(name: 'wcc' | 'wcsc'): string {
  const folder = dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json'))
  const known = { darwin: ['mac', ''], win32: ['windows', '.exe'], linux: ['linux', ''] } as const
  const { platform } = process
  const [system, ending] = known[platform === 'darwin' || platform === 'win32' ? platform : 'linux']
  const path = join(folder, 'bin', system, name + ending)
  if (process.platform !== 'win32') chmodSync(path, 0o755)
  return path
}

type Piece = string | readonly [0, number] | readonly [1]

/**
 * A sheet as WeChat's compiler understands it, as CSS.
 * @param prefix what stands before the names of classes; '' for pages
 */
export function cssOf(wxss: string, prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'youyang-lens-wxss-'))
  try {
    writeFileSync(join(folder, 'a.wxss'), wxss)
    const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 24 } as const
    const script = execFileSync(compiler('wcsc'), ['-js', 'a.wxss'], options)
    const at = script.lastIndexOf('setCssToHead([')
    const list = script.slice(at + 'setCssToHead('.length, script.lastIndexOf('])') + 1)
    const pieces: readonly Piece[] = runInNewContext(list)
    const css = pieces.map((piece) => (typeof piece === 'string' ? piece : piece[0] === 0 ? `${piece[1]}rpx` : prefix))
    // A page is a `body` to the compiler; here several lie in one document.
    return css.join('').replace(/(^|[\s,{}])body(?=[\s,{:.])/g, '$1page')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
