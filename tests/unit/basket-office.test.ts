import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { rtfOf } from '../../core/basket/export-rtf.ts'
import { entriesOf, figureItem, pageItem, passageItem } from '../../core/basket/make-item.ts'
import { readBasket } from '../../core/basket/read-basket.ts'
import { isLost, resolve, type Excerpt } from '../../core/basket/resolve.ts'
import { createLibrary } from '../../core/library.ts'
import { cite } from '../../core/quote/cite.ts'
import type { CiteSource } from '../../core/quote/cite-source.ts'
import { onPath } from '../e2e/chromium.ts'
import { toyFigure, toyLexicon, toyPack } from './toy-pack.ts'

const office = onPath('soffice')
if (office === null) process.stderr.write('No LibreOffice was found: that it opens the RTF is not tested.\n')

const library = createLibrary([toyPack], toyLexicon)
const entry = library.packs[0]
const ODD = '{原文} \\ 第一行\n第二行\t“引号” 𠮷 〔2023〕5号'
const PAGE: CiteSource = {
  type: 'page', key: 'p', authors: ['某市司法局'], title: '指南', date: '2024-05-06', dateKind: 'published', docNo: null,
  url: 'https://www.example.gov.cn/a.html?x={1}', site: '某市司法局网',
}

function excerpts(): readonly Excerpt[] {
  if (entry === undefined) return []
  const page = pageItem(ODD, PAGE, '2026-11-29')
  const at = toyPack.text.indexOf('清理规范性文件58件')
  const items = [figureItem(entry, toyFigure('办理行政复议申请').id), passageItem(entry, { start: at, end: at + 15 }), page]
  const stored = entriesOf(items.filter((item) => item !== null), 5).map(({ key, value }) => [key, value] as const)
  return readBasket(Object.fromEntries(stored)).items
    .map((kept) => resolve(kept, { library, url: null, today: '2026-11-29' }))
    .filter((one): one is Excerpt => !isLost(one))
}

/** Text of each element of that name in a flat document, marks of notes left out, breaks and tabs as they are. */
function texts(xml: string, name: string): readonly string[] {
  const found = xml.match(new RegExp(`<${name}\\b[^>]*>[^]*?</${name}>`, 'g')) ?? []
  return found.map((one) => one
    .replace(/<text:note-citation>[^<]*<\/text:note-citation>/g, '')
    .replace(/<text:line-break\/>/g, '\n').replace(/<text:tab\/>/g, '\t').replace(/<text:s\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&'))
}

it.skipIf(office === null)('LibreOffice reads the RTF: a real footnote an item, every character kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'youyang-lens-rtf-'))
  try {
    await writeFile(join(folder, 'a.rtf'), rtfOf(excerpts(), 'gbt7714-2025'))
    await promisify(execFile)(office ?? '', [
      `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'fodt', '--outdir', folder,
      join(folder, 'a.rtf'),
    ])
    const xml = await readFile(join(folder, 'a.fodt'), 'utf8')
    const cited = cite(PAGE, 'gbt7714-2025', { place: null, accessed: '2026-11-29', number: 1 })
    const report = '南屏县人民政府. 关于2022年法治政府建设情况的报告[R]. 2023-01-15.'
    expect(texts(xml, 'text:note-body').map((one) => one.trim())).toEqual([
      `${report}〔一、（一）一是〕`, `${report}〔一、（一）一是〕`,
      cited.kind === 'cited' ? cited.text : '',
    ])
    expect(xml.match(/<text:note [^>]*text:note-class="footnote"/g)).toHaveLength(3)
    const body = texts(xml.replace(/<text:note [^]*?<\/text:note>/g, ''), 'office:text')[0] ?? ''
    expect(body).toContain('1. 办理行政复议申请：12件（2022年）')
    expect(body).toContain('2. 清理规范性文件58件，废止7件')
    expect(body).toContain(`3. ${ODD}`)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}, 60_000)
