/** The doors of what lay in storage or in a file. */
import { isDeepStrictEqual as same } from 'node:util'
import fc from 'fast-check'
import { inForce, KEY, POLICY } from '../../browser/in-force.ts'
import { readSettings } from '../../browser/page-settings.ts'
import { parseRecent } from '../../browser/recent-searches.ts'
import { parseBounds } from '../../browser/search-window.ts'
import { edited } from '../../core/basket/basket.ts'
import { jsonOf, readJson } from '../../core/basket/export-json.ts'
import { readBasket } from '../../core/basket/read-basket.ts'
import { parsePolicy } from '../../core/policy.ts'
import { STYLES } from '../../core/quote/styles.ts'
import { TEMPLATES } from '../../core/quote/templates.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import { readSettingsFile, writeSettings } from '../../core/settings-file.ts'
import {
  FIELDS, HOVERS, LANGUAGES, MARKS, parseSettings, parseSome, ROLES, SELECTIONS, type Settings, SIZES, THEMES,
} from '../../core/settings.ts'
import { lexicon, pack } from '../unit/bundled.ts'
import { make, world } from './basket-world.ts'
import { anything, type Door, door, fileText, orAnything, type Spoilt } from './door-inputs.ts'
import { must, sentence } from './promise.ts'

const host = fc.constantFrom('www.a.gov.cn', 'b.gov.cn:8080', '[::1]:3000', 'x_y.example.com')
const settings: fc.Arbitrary<Settings> = fc.record({
  marks: fc.constantFrom(...MARKS), hover: fc.constantFrom(...HOVERS), selection: fc.constantFrom(...SELECTIONS),
  dwell: fc.integer({ min: 50, max: 1000 }), theme: fc.constantFrom(...THEMES), size: fc.constantFrom(...SIZES),
  language: fc.constantFrom(...LANGUAGES), role: fc.constantFrom(...ROLES),
  style: fc.option(fc.constantFrom(...STYLES.map(({ id }) => id))), template: fc.option(fc.constantFrom(...TEMPLATES)),
  sourceUrl: fc.option(fc.constantFrom('https://www.a.gov.cn/1.html', 'http://例子.gov.cn/?a=1#b')),
  sitesOff: fc.uniqueArray(host, { maxLength: 3 }), pausedUntil: fc.option(fc.integer({ min: 1, max: 2e12 })),
})
const anySettings = orAnything(settings)

/** Every setting makes sense, and what was good is as it was. */
function keepsSettings({ value, whole }: Spoilt, read: Partial<Settings>): void {
  must('a second reading says the same', same(parseSettings(read), { ...parseSettings(undefined), ...read }))
  const stored = Object(value)
  for (const name of FIELDS) if (whole.includes(name)) must(`${name} is kept`, same(read[name], stored[name]))
}

/** A basket's entries, of which some are spoilt; `good` are the keys of the others. */
const lying = fc.tuple(
  world.map((it) => make(it).entries), fc.array(fc.tuple(fc.nat(20), anything), { maxLength: 3 }), anything,
).map(([entries, spoils, foreign]) => {
  const all = new Map<string, unknown>(entries.map(({ key, value }) => [key, value]))
  const keys = [...all.keys()]
  const keyAt = (at: number): string => keys[at % Math.max(1, keys.length)] ?? 'basket/x'
  for (const [at, value] of spoils) all.set(keyAt(at), value)
  const bad = new Set(spoils.map(([at]) => keyAt(at)))
  return { all: Object.fromEntries([...all, ['settings', foreign]]), good: keys.filter((key) => !bad.has(key)) }
})

const basketFile = fc.oneof(
  lying.map(({ all }) => ({ file: jsonOf(readBasket(all)), basket: readBasket(all) })),
  fileText(lying.map(({ all }) => jsonOf(readBasket(all)))).map((file) => ({ file, basket: null })),
  anything.map((value) => (
    { file: json({ schema: 1, kind: 'basket', items: value, unreadable: [value] }), basket: null }
  )),
)

/** Reading throws one sentence, or what was read is all there. */
function orSentence(read: () => void): void {
  try {
    read()
  } catch (error) {
    must(`one sentence, not ${String(error)}`, sentence(error))
  }
}

const { outline, figures } = pack
const packFile = { ...pack, outline: outline.slice(0, 6), figures: figures.slice(0, 6), groups: [], concepts: [] }
const lexiconFile = { ...lexicon, concepts: lexicon.concepts.slice(0, 6) }

export const STORED: readonly Door[] = [
  door('settings in storage', anySettings, (one) => keepsSettings(one, parseSettings(one.value))),

  door('settings in every frame', fc.tuple(anySettings, anySettings, host), ([{ value, whole }, policy, site]) => {
    const read = readSettings(inForce({ [KEY]: value, [POLICY]: policy.value }, KEY), site, 1e12)
    must('it is on or off', typeof read.active === 'boolean' && MARKS.includes(read.marks))
    const alone = readSettings(inForce({ [KEY]: value }, KEY), site, 1e12)
    const strict = parseSettings(value)
    if (whole.includes('marks')) must('marks are kept', alone.marks === strict.marks)
    if (!whole.includes('sitesOff') || !whole.includes('pausedUntil')) return
    const off = strict.sitesOff.includes(site) || (strict.pausedUntil ?? 0) > 1e12
    must('off is off', alone.active === !off)
  }),

  door('an administrator’s policy', orAnything(fc.record({ defaults: settings, locked: settings })), (one) => {
    const { defaults, locked } = parsePolicy(one.value)
    for (const [name, read] of Object.entries({ defaults, locked })) {
      if (!one.whole.includes(name)) continue
      const { template: _, pausedUntil: __, ...all } = parseSome(Object(one.value)[name])
      must(`${name} are kept`, same(read, all) && Object.keys(read).length === FIELDS.length - 2)
    }
  }),

  door('a settings file', fc.oneof(fileText(settings.map(writeSettings)), anySettings.map(({ value }) => json(value))),
    (file) => {
      const read = readSettingsFile(file)
      if (read.kind !== 'settings') return
      must('its fields make sense', same(parseSome(read.fields), read.fields))
      const found = JSON.parse(file.replace(/^\uFEFF/, ''))
      const names = Object.keys(Object('settings' in found ? found.settings : found))
      const said = (name: string) => name in read.fields || read.ignored.includes(name)
      must('each field is taken or said', names.every((name) => name === 'pausedUntil' || said(name)))
    }),

  door('the 摘录夹 in storage', fc.oneof(lying, anything.map((all) => ({ all, good: [] }))), ({ all, good }) => {
    const { items, unreadable } = readBasket(all)
    const there = typeof all === 'object' ? Object.keys(Object(all)) : []
    const keys = there.filter((key) => key.startsWith('basket/'))
    const stored = (key: string): unknown => Reflect.get(Object(all), key)
    const read = [...items, ...unreadable].map(({ key }) => key)
    must('every entry is there once', same([...read].sort(), [...keys].sort()))
    must('what is good is an item', good.every((key) => items.some((item) => item.key === key)))
    must('what is not is as it lies', unreadable.every((one) => Object.is(one.stored, stored(one.key))))
    for (const key of keys) edited(stored(key), { key, fields: { note: 'x' } })
  }),

  door('a 摘录夹 file', basketFile, ({ file, basket }) => orSentence(() => {
    const { entries, skipped } = readJson(file, 1_800_000_000_000)
    must('keys are ours', entries.every(({ key }) => key.startsWith('basket/')))
    const inFile = JSON.parse(file.replace(/^\uFEFF/, ''))
    const others = Array.isArray(inFile.unreadable) ? inFile.unreadable.length : 0
    must('each entry is brought or counted', entries.length + skipped === inFile.items.length + others)
    // What JSON cannot say was lost when the file was written; storage holds nothing of the kind.
    const sayable = basket?.unreadable.filter((one) => JSON.stringify(one.stored) !== undefined) ?? []
    if (basket !== null) must('all is brought', entries.length === basket.items.length + sayable.length)
  })),

  door('a report’s file', orAnything(fc.constant(packFile)), ({ value, whole }) => orSentence(() => {
    const read = readPack(value)
    must('its words are kept', read.text === Object(value).text)
    if (whole.includes('figures')) must('its figures are kept', same(read.figures, packFile.figures))
  })),

  door('a lexicon’s file', orAnything(fc.constant(lexiconFile)), ({ value }) => orSentence(() => {
    must('every concept is read', readLexicon(value).concepts.length === Object(value).concepts.length)
  })),

  door('recent searches', fc.oneof(anything, fc.array(fc.oneof(anything, fc.string({ minLength: 1 })))), (stored) => {
    const good = Array.isArray(stored) ? [...stored].filter((one) => typeof one === 'string' && one !== '') : []
    must('good ones stay', same(parseRecent(stored), good.slice(0, 8)))
  }),

  door('where a window stood', anything, (stored) => {
    const bounds = parseBounds(stored)
    must('bounds are numbers', bounds === null || Object.values(bounds).every(Number.isFinite))
  }),
]

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}
