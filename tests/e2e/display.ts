/** A display of its own for what headless browsers cannot be given: keys and menus of the browser itself. */
import { execFileSync, spawn } from 'node:child_process'
import { onPath } from './chromium.ts'

export interface Display {
  /** `:7` */
  readonly name: string
  /** Keys as xdotool names them: `alt+shift+l`. */
  keys(...names: readonly string[]): void
  /** Letters and digits, one by one. */
  type(text: string): void
  /** The left button, at pixels of the screen; twice selects a word. */
  click(x: number, y: number, times?: number): void
  /** The right button, at pixels of the screen. */
  rightClick(x: number, y: number): void
  /** How many windows are seen; an open menu is one. */
  windows(): number
  close(): void
}

const PROGRAMS = ['Xvfb', 'xdotool']

/** Programs that are not installed; with any missing these tests are skipped, saying so. */
export function missingPrograms(): readonly string[] {
  return PROGRAMS.filter((name) => onPath(name) === null)
}

export async function openDisplay(): Promise<Display> {
  // The server picks a free number by itself and writes it to the descriptor it is given.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    server.stdio[3]?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()))
  })
  // A run that is broken off leaves no server behind.
  process.once('exit', () => server.kill())
  const name = `:${number}`
  const xdotool = (...args: readonly string[]) =>
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: name }, stdio: ['ignore', 'pipe', 'pipe'] })
  return {
    name,
    keys: (...names) => void xdotool('key', '--clearmodifiers', '--delay', '60', ...names),
    type: (text) => void xdotool('type', '--delay', '60', text),
    click: (x, y, times = 1) => {
      const at = [String(Math.round(x)), String(Math.round(y))]
      xdotool('mousemove', ...at, 'click', '--repeat', String(times), '--delay', '80', '1')
    },
    rightClick: (x, y) => void xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3'),
    windows: () => xdotool('search', '--onlyvisible', '--class', '').toString().trim().split('\n').length,
    close: () => void server.kill(),
  }
}
