import { gbk } from './gbk.ts'
import { P, type Shape, T } from './shape.ts'

export const STYLED: readonly Shape[] = [
  { name: 'in a body with CSS zoom', head: '<style>body{zoom:1.6}</style>', body: P },
  { name: 'in a document with CSS zoom', head: '<style>html{zoom:1.6}</style>', body: P },
  {
    name: 'in 长者 mode: large letters',
    head: '<style>html{font-size:220%}body *{font-size:2rem!important;line-height:2!important}</style>',
    body: P,
  },
  {
    name: 'in 无障碍 mode: yellow on black, a caption bar, a cross-hair',
    head: '<style>*{background:#000!important;color:#ff0!important;cursor:crosshair!important}</style>',
    body: `${P}<div style="position:fixed;inset:auto 0 0 0;height:90px;z-index:2147483647">大字幕</div>
      <div style="position:fixed;inset:0 auto 0 0;width:2px;pointer-events:none;z-index:2147483647"></div>`,
  },
  { name: 'in a document in grey', head: '<style>html{filter:grayscale(1)}</style>', body: P },
  {
    name: 'in a document moved as a whole',
    head: '<style>html{transform:translate(30px,20px) scale(1.1)}</style>',
    body: P,
  },
  {
    name: 'on a page that hides all it does not know',
    head: `<style>div,dialog,[popover],[role]{display:none!important}html>:not(head,body){display:none!important}
      youyang-lens{display:none!important;visibility:hidden!important;opacity:0!important}</style>`,
    body: P,
  },
  {
    name: 'on a page that restyles everything',
    head: `<style>*,*::before,*::after{position:absolute!important;width:9px!important;float:right!important
      ;font:60px/3 serif!important;letter-spacing:9px!important;pointer-events:none!important
      ;transition:all 9s!important;animation:spin 9s infinite!important;max-height:4px!important}
      html,body,p,span,head,style,title,meta{position:static!important;width:auto!important;animation:none!important
      ;max-height:none!important;pointer-events:auto!important;font:18px/1.9 serif!important}
      @keyframes spin{to{transform:rotate(1turn)}}</style>`,
    body: P,
  },
  {
    name: 'on a page that allows nothing (CSP)',
    body: P,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
  },
  {
    name: 'on a page that allows nothing (CSP), in a sandbox',
    body: P,
    headers: { 'content-security-policy': "default-src 'none'; sandbox allow-scripts" },
  },
  {
    name: 'on a page that trusts no strings (Trusted Types)',
    body: P,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
]

export const DOCUMENTS: readonly Shape[] = [
  {
    name: 'in XHTML',
    body: {
      document: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>通知</title></head><body>${P}</body></html>`,
    },
    type: 'application/xhtml+xml; charset=utf-8',
  },
  { name: 'in quirks mode, tags never closed', body: { document: `<title>通知</title><table><tr><td><p>推进${T}工作` } },
  {
    name: 'in GBK, said by the page',
    body: { document: gbk(`<html><head><meta charset="gb2312"><title>通知</title></head><body>${P}</body></html>`) },
    type: 'text/html',
  },
  {
    name: 'in GBK, said by the server',
    body: { document: gbk(`<html><head><title>通知</title></head><body>${P}</body></html>`) },
    type: 'text/html; charset=gbk',
  },
]
