/** app.json, pages, sitemap, theme and project against WeChat's own schemas. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { resolvePath } from '../runner/resolve.ts'
import type { PackageFile } from './package-files.ts'

const SCHEMAS = join(import.meta.dirname, '../schema')
const FILES: Readonly<Record<string, string>> = {
  'app.json': 'app', 'sitemap.json': 'sitemap', 'theme.json': 'theme', 'project.config.json': 'projectconfig',
}
/** Documented, and newer than the schemas. */
const NEWER = ['glassEaselWebview']

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
const compiled = new Map<string, ValidateFunction>()

function validator(name: string): ValidateFunction {
  const known = compiled.get(name)
  if (known !== undefined) return known
  const made = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, `${name}.json`), 'utf8')))
  compiled.set(name, made)
  return made
}

type Json = Readonly<Record<string, unknown>>

function read(text: string): Json | null {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : null
  } catch {
    return null
  }
}

export function jsonFaults({ path, text }: PackageFile): readonly string[] {
  const json = read(text)
  if (json === null) return [`${path}: is no JSON object`]
  const component = json['component'] === true
  const bare = Object.fromEntries(Object.entries(json).filter(([name]) => !NEWER.includes(name)))
  const validate = validator(FILES[path] ?? 'page')
  if (!component && !validate(bare)) {
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${path}${instancePath} ${message} ${JSON.stringify(params)}`)
  }
  return []
}

/** What the schemas cannot know: that files named are there, and that colours named have a value in both schemes. */
export function wiringFaults(files: readonly PackageFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  const jsonOf = (path: string): Json => read(files.find((file) => file.path === path)?.text ?? '') ?? {}
  const app = jsonOf('app.json')
  const pages = Array.isArray(app['pages']) ? app['pages'].map(String) : []
  const faults = pages.flatMap((page) => ['js', 'json', 'wxml', 'wxss'].map((ending) => `${page}.${ending}`))
    .filter((path) => !paths.has(path)).map((path) => `${path}: is not there`)
  for (const { path } of files.filter((file) => file.path.endsWith('.json'))) {
    for (const used of Object.values(Object(jsonOf(path)['usingComponents'] ?? {})).map(String)) {
      const target = resolvePath(used, path)
      if (jsonOf(`${target}.json`)['component'] !== true) faults.push(`${path}: ${used} is no component`)
    }
  }
  const colours = [...JSON.stringify(app).matchAll(/"@(\w+)"/g)].map(([, name = '']) => name)
  for (const scheme of ['light', 'dark']) {
    const known = Object.keys(Object(jsonOf('theme.json')[scheme] ?? {}))
    faults.push(...colours.filter((name) => !known.includes(name)).map((name) => `theme.json: ${scheme} lacks ${name}`))
  }
  return faults
}
