import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../e2e/extension-dir.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

interface Shown {
  readonly command: string
  readonly output: string
}

/** `$ command` and what stands below it, in the blocks that show a terminal. */
function shown(): readonly Shown[] {
  const blocks = [...readme.matchAll(/```console\n([^]*?)```/g)].map(([, block = '']) => block)
  return blocks.flatMap((block) =>
    block.split(/^\$ /m).flatMap((part) => {
      const [command = '', ...output] = part.split('\n')
      return command === '' ? [] : [{ command, output: output.join('\n').trim() }]
    }),
  )
}

describe('the README', () => {
  it.each(shown())('shows what $command prints', ({ command, output }) => {
    const printed = execFileSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
    expect(printed.trim()).toBe(output)
  })

  it('names only commands that there are', () => {
    const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts)
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => name === undefined || !scripts.includes(name))).toEqual([])
  })

  it('links and shows only files that there are', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)].map(([, link, src]) => link ?? src ?? '')
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })
})
