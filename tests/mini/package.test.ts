import { describe, expect, it } from 'vitest'
import { packageFaults } from './check/check.ts'
import { jsonFaults } from './check/json.ts'
import { sheetFaults } from './check/markup.ts'
import type { PackageFile } from './check/package-files.ts'
import { scriptFaults } from './check/scripts.ts'
import { complaints } from './runner/templates.ts'

const file = (path: string, text: string): PackageFile => ({ path, text, bytes: text.length })
const script = (text: string): readonly string[] => scriptFaults(file('a.js', text), new Set(['a.js', 'b.js']))

describe('the built mini-program', () => {
  it('is one that WeChat and every phone take, small enough, and calls nothing that connects', () => {
    expect(packageFaults(process.env['MINI_WEAPP'] ?? '')).toEqual([])
  })
})

describe('the check', () => {
  it.each([
    'wx.request({})', 'wx.getLocation()', 'wx.setClipbordData({})', 'wx[name]()', 'fetch("x")', 'new Function("x")',
    'eval("1")', 'new Intl.Collator()', 'document.title', 'a.localeCompare(b)', '/\\p{L}/u', '/(?<=a)b/', 'import("x")',
    'require("c")', 'require("fs")', 'a.replaceAll("b", "c")', 'let a = ;', 'class A { #b = 1 }',
  ])('refuses %s', (text) => {
    expect(script(text)).not.toEqual([])
  })

  it.each([
    'wx.setClipboardData({ data: "x" })', 'require("./b.js")', 'a.request()', 'b = { document: 1 }', '/[一-龥]/',
  ])('lets %s pass', (text) => {
    expect(script(text)).toEqual([])
  })

  it.each([
    ['app.json', '{ "pages": "a" }'],
    ['app.json', '{ "pages": ["a"], "darkmode": "yes" }'],
    ['a.json', '{ "navigationBarTitleText": 1 }'],
    ['sitemap.json', '{ "rules": [{ "action": "perhaps" }] }'],
    ['a.json', '{'],
  ])('refuses %s with %s', (path, text) => {
    expect(jsonFaults(file(path, text))).not.toEqual([])
  })

  it.each(['<view>', '<view a="1" a="2" />', '<view wx:else />', '<view>{{ a?.b }}</view>'])(
    'refuses the template %s', (text) => {
      expect(complaints({ a: text })).not.toEqual([])
    },
  )

  it.each(['.a { color: red', '.a { width: 10rpx }', '.a { background: url(b.png) }', '.a:has(.b) { top: 0 }'])(
    'refuses the sheet %s', (text) => {
      expect(sheetFaults([file('a.wxss', text)])).not.toEqual([])
    },
  )
})
