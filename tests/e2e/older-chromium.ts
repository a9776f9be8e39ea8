/** The build in a Chromium of today that lacks what came after 109, as 360, QQ and 信创 browsers do. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtExtension } from './browser.ts'
import type { BuiltExtension } from './extension-dir.ts'
import { editManifest } from './less-extension.ts'

/** Runs in pages and in every world of the extension, before all else there; must not close over anything. */
function goBack(): void {
  const html = Reflect.get(globalThis, 'HTMLElement')
  const from = (name: string): unknown => Reflect.get(Object(Reflect.get(globalThis, name)), 'prototype')
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values()))
  const later: readonly (readonly [unknown, string])[] = [
    [globalThis, 'Highlight HighlightRegistry Iterator documentPictureInPicture CloseWatcher'],
    [Reflect.get(globalThis, 'CSS'), 'highlights'],
    [Object(html).prototype, 'popover showPopover hidePopover togglePopover'],
    [from('Document'), 'caretPositionFromPoint startViewTransition'],
    [from('Element'), 'moveBefore setHTML setHTMLUnsafe getHTML ariaNotify'],
    [from('ShadowRoot'), 'setHTML setHTMLUnsafe getHTML'],
    [from('Selection'), 'getComposedRanges'],
    [Array, 'fromAsync'],
    [Array.prototype, 'toSorted toReversed toSpliced with'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Map.prototype, 'getOrInsert getOrInsertComputed'],
    [Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'],
    [Promise, 'withResolvers try'],
    [String.prototype, 'isWellFormed toWellFormed'],
    [RegExp, 'escape'],
    [Error, 'isError'],
    [Math, 'sumPrecise f16round'],
    [Reflect.get(globalThis, 'URL'), 'canParse parse'],
    [Reflect.get(globalThis, 'AbortSignal'), 'any'],
    [iterator, 'map filter take drop flatMap reduce toArray forEach some every find'],
    [Reflect.get(globalThis, 'Uint8Array'), 'fromBase64 fromHex'],
  ]
  for (const [owner, names] of later) {
    for (const name of names.split(' ')) Reflect.deleteProperty(Object(owner), name)
  }
}

/** To be run first in every page, too. */
export const GO_BACK = `(${goBack.toString()})()`

/**
 * A copy of a build whose worlds lack it, for a browser without side panels.
 * @param from folder of the unpacked extension
 */
export async function olderExtension(from = builtExtension()): Promise<BuiltExtension> {
  const dir = await mkdtemp(join(tmpdir(), 'youyang-lens-older-'))
  await cp(from, dir, { recursive: true })
  await editManifest(dir, ({ side_panel: _, storage: __, ...manifest }) => ({
    ...manifest,
    permissions: manifest.permissions.filter((name) => name !== 'sidePanel'),
  }))
  // The guard is the first of ours in every frame, and all others share its world.
  for (const file of ['guard.js', 'background.js']) {
    const path = join(dir, file)
    await writeFile(path, `${GO_BACK};${await readFile(path, 'utf8')}`)
  }
  await writeFile(join(dir, 'older.js'), GO_BACK)
  for (const file of (await readdir(dir)).filter((name) => name.endsWith('.html'))) {
    const path = join(dir, file)
    const page = await readFile(path, 'utf8')
    await writeFile(path, page.replace('<meta charset="utf-8">', '$&<script src="/older.js"></script>'))
  }
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}
