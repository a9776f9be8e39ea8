import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildMiniprogram } from '../../miniprogram/build/build.ts'
import { buildRunner } from './runner/package.ts'

/**
 * Builds the mini-program once, and the page that runs it, each in a folder of its own.
 * @returns what removes them
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'youyang-lens-mini-'))
  const weapp = join(folder, 'weapp')
  const runner = join(folder, 'runner')
  await buildMiniprogram(weapp)
  await buildRunner(weapp, runner)
  process.env['MINI_WEAPP'] = weapp
  process.env['MINI_RUNNER'] = runner
  return () => rm(folder, { recursive: true, force: true })
}
