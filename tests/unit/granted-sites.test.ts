import { describe, expect, it } from 'vitest'
import { covers, siteName, siteOf } from '../../browser/granted-sites.ts'

describe('the site of an address', () => {
  it.each([
    ['https://www.example.com/a/b?c#d', 'https://www.example.com/*'],
    ['http://Example.com:8080/', 'http://example.com/*'],
    ['http://10.1.2.3/oa/', 'http://10.1.2.3/*'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/*'],
    ['https://例子.测试/', 'https://xn--fsqu00a.xn--0zwm56d/*'],
    ['chrome://settings/', null],
    ['chrome-extension://abc/popup.html', null],
    ['file:///home/a.pdf', null],
    ['about:blank', null],
    ['view-source:https://www.example.com/', null],
    ['', null],
    ['不是网址', null],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site)
  })

  it('takes in the address itself and nobody else’s', () => {
    const site = siteOf('https://www.example.com/a') ?? ''
    expect(covers(site, 'https://www.example.com/other')).toBe(true)
    expect(covers(site, 'http://www.example.com/a')).toBe(false)
    expect(covers(site, 'https://example.com/a')).toBe(false)
    expect(covers(site, 'https://www.example.com.evil.net/a')).toBe(false)
  })

  it.each([
    ['https://www.example.com/*', 'www.example.com'],
    ['*://www.example.com/*', 'www.example.com'],
    ['*://*.example.com/*', '*://*.example.com/*'],
    ['*://*/*', '*://*/*'],
  ])('%s is called %s', (site, name) => {
    expect(siteName(site)).toBe(name)
  })
})

describe('a pattern', () => {
  it.each([
    ['*://*.gov.cn/*', 'http://gov.cn/a', true],
    ['*://*.gov.cn/*', 'https://www.lanchuan.gov.cn/', true],
    ['*://*.gov.cn/*', 'https://www.notgov.cn/', false],
    ['*://*.gov.cn/*', 'https://www.gov.cn.example.com/', false],
    ['*://*/*', 'http://a.example.com/', true],
    ['<all_urls>', 'https://a.example.com/', true],
    ['<all_urls>', 'chrome://newtab/', false],
    ['https://*/*', 'http://a.example.com/', false],
    ['no pattern', 'https://a.example.com/', false],
  ])('%s with %s: %s', (pattern, address, taken) => {
    expect(covers(pattern, address)).toBe(taken)
  })
})
