/** The shapes in which pages of government sites show a term: one table for every browser. */
import { FIELDS, FRAMES, ROOTS } from './shape-rows-frames.ts'
import { DOCUMENTS, STYLED } from './shape-rows-pages.ts'
import { COVER, covered, P, type Shape, T } from './shape.ts'

const BROKEN: readonly Shape[] = [
  { name: 'as it is', body: P },
  { name: 'on a page read by https', body: P, scheme: 'https' },
  { name: 'split over inline elements', body: '<p>推进<span id="t">行<b>政</b><span>复</span>议</span>工作。</p>' },
  {
    name: 'in the nest that Word pastes',
    body: '<p class="MsoNormal"><font face="仿宋"><span lang="EN-US"><o:p></o:p></span><span id="t">行<o:p></o:p>' +
      '</span></font><span><font>政<span>复</span></font></span><span lang="EN-US">议</span>工作</p>',
  },
  {
    name: 'each letter in an element of its own',
    body: '<p><a-r id="t">行</a-r><a-r>政</a-r><a-r>复</a-r><a-r>议</a-r></p>',
  },
  { name: 'with a line break of the source inside', body: '<p>推进<span id="t">行政\n      复议</span>工作。</p>' },
  { name: 'with a line break between elements', body: '<p>推进<span id="t">行政</span>\n <span>复议</span>工作。</p>' },
  { name: 'with &nbsp; inside', body: '<p>推进<span id="t">行政&nbsp;复议</span>工作。</p>' },
  { name: 'with U+3000 between the letters', body: '<p>推进<span id="t">行　政　复　议</span>工作。</p>' },
  { name: 'with a <br> inside', body: '<p>推进<span id="t">行政<br>复议</span>工作。</p>' },
  {
    name: 'with zero-width characters inside',
    body: '<p><span id="t">行&#x200b;政&#x200c;复&#x2060;议&#xfeff;</span>工作</p>',
  },
  { name: 'with a comment inside', body: '<p>推进<span id="t">行政<!-- 注 -->复议</span>工作。</p>' },
  { name: 'with a hidden span inside', body: '<p>推进<span id="t">行政<i style="display:none">某</i>复议</span>工作。</p>' },
  {
    name: 'with a span inside that a style sheet hides',
    head: '<style>.n{display:none}</style>',
    body: '<p>推进<span id="t">行政<i class="n">某</i>复议</span>工作。</p>',
  },
  { name: 'under ruby', body: '<p>推进<span id="t"><ruby>行政<rt>xz</rt>复议<rt>fy</rt></ruby></span>工作。</p>' },
  { name: 'broken over two lines', body: '<p style="width:4.5em">全面推进行政复<span id="t">议</span>工作。</p>' },
  {
    name: 'pointed at while other words are selected',
    body: `${P}<p id="k">天气预报和粮食收储</p>`,
    selected: '天气预报和粮食收储',
  },
  { name: 'pointed at in its middle', body: '<p>推进行政<span id="t">复</span>议工作。</p>' },
]

const APART: readonly Shape[] = [
  { name: 'made of two paragraphs', body: '<p>推进<span id="t">行政</span></p><p>复议工作。</p>', nothing: true },
  {
    name: 'made of two cells',
    body: '<table><tr><td>推进<span id="t">行政</span></td><td>复议</td></tr></table>',
    nothing: true,
  },
  { name: 'made of two items', body: '<ul><li><span id="t">行政</span></li><li>复议</li></ul>', nothing: true },
  {
    name: 'in the title of a picture, which nobody reads',
    body: '<img id="t" title="行政复议" alt="" width="200" height="60">',
    nothing: true,
  },
  {
    name: 'made of two spans that a style sheet makes blocks',
    head: '<style>.b{display:block}</style>',
    body: '<p><span class="b" id="t">行政</span><span class="b">复议</span></p>',
    nothing: true,
  },
]

const DRAWN: readonly Shape[] = [
  { name: 'in a link', body: `<p><a href="#x">推进${T}工作</a></p>` },
  { name: 'in a button', body: `<button>${T}办理</button>` },
  { name: 'in what someone is writing, hovered', body: `<div contenteditable>推进${T}工作。</div>` },
  { name: 'in SVG', body: '<svg width="400" height="60"><text x="10" y="30" id="t">行政复议</text></svg>' },
  { name: 'in columns that run down', body: `<div style="writing-mode:vertical-rl;height:300px">${P}</div>` },
  { name: 'scaled', body: `<div style="transform:scale(1.5);transform-origin:0 0">${P}</div>` },
  { name: 'turned', body: `<div style="transform:rotate(20deg);transform-origin:0 0;width:300px">${P}</div>` },
  { name: 'spaced out', body: `<div style="letter-spacing:8px">${P}</div>` },
  { name: 'in text that runs from the right', body: `<div dir="rtl">${P}</div>` },
  { name: 'not to be selected', body: `<div style="user-select:none;-webkit-user-select:none">${P}</div>` },
  { name: 'to be selected as a whole', body: `<div style="user-select:all;-webkit-user-select:all">${P}</div>` },
  { name: 'in a box that clips', body: `<div style="contain:strict;height:90px;width:300px">${P}</div>` },
  { name: 'in a box that scrolls', body: `<div style="overflow:auto;height:90px">${'<p>前文</p>'.repeat(9)}${P}</div>` },
  { name: 'at the lower edge of the window', body: `<div style="position:fixed;bottom:0;right:0">${P}</div>` },
]

const COVERED: readonly Shape[] = [
  { name: 'under a transparent cover', body: covered(`<div style="${COVER}"></div>`) },
  { name: 'under a link that covers it', body: covered(`<a href="#" style="${COVER};font-size:1px">看</a>`) },
  { name: 'under a picture', body: covered(`<div style="${COVER};background:#fff">图</div>`), nothing: true },
  {
    name: 'above all: the highest z-index there is',
    body: `<div style="position:fixed;inset:0;background:#eee;z-index:2147483647">${P}</div>`,
  },
  {
    name: 'beside a layer with the highest z-index',
    body: `${P}<div style="position:fixed;inset:120px 0 0 0;background:#ddd;z-index:2147483647">弹窗</div>`,
  },
  {
    name: 'in a modal dialog',
    body: `<dialog id="d">${P}</dialog><button id="go" onclick="d.showModal()">看</button>`,
    press: '#go',
  },
  { name: 'in a dialog that is not modal', body: `<dialog open style="z-index:9">${P}</dialog>` },
  {
    name: 'in a popover',
    body: `<div popover id="po">${P}</div><button id="go" popovertarget="po">看</button>`,
    press: '#go',
  },
  {
    name: 'in a full-screen element',
    body: `<div id="fs" style="background:#fff">${P}<button id="go" onclick="fs.requestFullscreen()">放大</button></div>`,
    press: '#go',
  },
  {
    name: 'in a full-screen page',
    body: `${P}<button id="go" onclick="document.documentElement.requestFullscreen()">放大</button>`,
    press: '#go',
  },
]

/** By what they have in common, as the printed table shows them. */
export const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  'broken in the source': BROKEN,
  'that is none': APART,
  'drawn in its own way': DRAWN,
  'under covers and in layers': COVERED,
  'on pages with style sheets and policies': STYLED,
  'in other kinds of document': DOCUMENTS,
  'in shadow roots': ROOTS,
  'in frames': FRAMES,
  'in fields and selections': FIELDS,
}
