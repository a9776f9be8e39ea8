import { documentOf, framed, INNER, inShadow, NESTED_ROOTS, OTHER_HOST, P, quoted, type Shape } from './shape.ts'

export const ROOTS: readonly Shape[] = [
  { name: 'in an open shadow root', body: inShadow('open', P) },
  { name: 'in an open shadow root inside another', body: NESTED_ROOTS },
  { name: 'in a closed shadow root', body: inShadow('closed', P), nothing: true },
]

export const FRAMES: readonly Shape[] = [
  { name: 'in a frame of the same origin', body: framed(`src="${INNER}"`) },
  { name: 'in a frame of another origin', body: framed(`src="http://${OTHER_HOST}${INNER}"`) },
  { name: 'in a frame on a page of another kind', body: framed(`src="http://${OTHER_HOST}${INNER}"`), abroad: true },
  {
    name: 'in a frame in a frame',
    body: framed(`srcdoc="${quoted(framed(`src="${INNER}"`, 'width:600px;height:400px'))}"`),
  },
  { name: 'in a sandboxed frame', body: framed(`sandbox src="${INNER}"`) },
  { name: 'in a sandboxed frame with scripts', body: framed(`sandbox="allow-scripts" src="${INNER}"`) },
  { name: 'in a srcdoc frame', body: framed(`srcdoc="${quoted(P)}"`) },
  { name: 'in a sandboxed srcdoc frame', body: framed(`sandbox srcdoc="${quoted(P)}"`) },
  {
    name: 'in a frame that the page writes (about:blank)',
    body: `${framed('')}<script>f.contentDocument.body.innerHTML=${JSON.stringify(P)}</script>`,
  },
  {
    name: 'in a frame that the page writes anew (document.open)',
    body: `${framed('')}<script>f.contentDocument.open();f.contentDocument.write(${JSON.stringify(P)})
      f.contentDocument.close()</script>`,
  },
  {
    name: 'in a blob: frame',
    body: `${framed('')}<script>
      f.src=URL.createObjectURL(new Blob([${JSON.stringify(documentOf(P))}],{type:'text/html'}))</script>`,
  },
  { name: 'in a data: frame', body: framed(`src="data:text/html;charset=utf-8,${encodeURIComponent(P)}"`) },
  {
    name: 'in an <object>',
    body: `<object id="f" data="${INNER}" type="text/html" width="700" height="500"></object>`,
  },
  {
    name: 'in a frameset, whose top has no body',
    body: {
      document: `<html><head><title>通知</title></head><frameset cols="*,150"><frame id="f" src="${INNER}">
        <frame src="about:blank"></frameset></html>`,
    },
  },
  { name: 'in a frame too small for a card', body: framed(`src="${INNER}"`, 'width:420px;height:110px') },
  {
    name: 'in a frame of another origin too small for a card',
    body: framed(`src="http://${OTHER_HOST}${INNER}"`, 'width:420px;height:110px'),
  },
  {
    name: 'in a frame too small, on a page of another kind',
    body: framed(`src="http://${OTHER_HOST}${INNER}"`, 'width:420px;height:190px'),
    abroad: true,
  },
]

export const FIELDS: readonly Shape[] = [
  { name: 'in a field, hovered', body: '<input id="t" value="行政复议">', nothing: true },
  { name: 'in a field, selected', body: '<input id="t" value="行政复议">', does: 'select-in-field' },
  { name: 'in a text box, hovered', body: '<textarea id="t">行政复议</textarea>', nothing: true },
  { name: 'in a text box, selected', body: '<textarea id="t">行政复议</textarea>', does: 'select-in-field' },
  {
    name: 'in a password',
    body: '<input id="t" type="password" value="行政复议">',
    does: 'select-in-field', nothing: true,
  },
  { name: 'selected', body: P, does: 'select' },
  { name: 'selected over inline elements', body: '<p>推进<span id="t">行<b>政</b>复议</span>工作。</p>', does: 'select' },
  { name: 'selected in an open shadow root', body: inShadow('open', P), does: 'select' },
  { name: 'selected in a frame of another origin', body: framed(`src="http://${OTHER_HOST}${INNER}"`), does: 'select' },
]
