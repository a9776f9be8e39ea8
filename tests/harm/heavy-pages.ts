/** Pages that are too much: each makes itself by a script of its own when `make()` is called there. */

/** Not laid out before it is scrolled to, so that what is measured is our reading and not the page's own labour. */
const STYLE = 'body{margin:60px;font:16px/1.8 serif}div,pre{content-visibility:auto;contain-intrinsic-size:0 500px}'

const SENTENCES = [
  '各区县要加强组织领导，',
  '依法办理行政复议，',
  '坚持和发展新时代“枫桥经验”，',
  '把各项任务落到实处，',
  '持续优化营商环境，',
]

/** Before what is too much: what a reader came for. */
const HEAD = '<p id="first">各区县要加强行政复议工作，推行“双随机、一公开”监管，持续优化营商环境。</p>'

function page(make: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>公开目录</title><style>${STYLE}</style>
<body>${HEAD}<script>const SENTENCES = ${JSON.stringify(SENTENCES)};${make}</script></body></html>`
}

/** @param count of text nodes, ten to a paragraph, every other one in an element of its own */
export function manyNodes(count: number): string {
  return page(`function make() {
    for (let d = 0; d < ${count} / 1000; d++) {
      const div = document.createElement('div')
      for (let p = 0; p < 100; p++) {
        const paragraph = div.appendChild(document.createElement('p'))
        for (let i = 0; i < 10; i++) {
          const text = document.createTextNode(SENTENCES[(d + p + i) % 5])
          if (i % 2) paragraph.appendChild(document.createElement('span')).append(text)
          else paragraph.append(text)
        }
      }
      document.body.append(div)
    }
  }`)
}

export type TextShape = 'one node' | 'one line after another' | 'many nodes'

/** @param bytes of the text in memory, two to a UTF-16 unit */
export function muchText(bytes: number, shape: TextShape): string {
  const units = bytes / 2
  return page(`function make() {
    const line = SENTENCES.join('').repeat(20) + ${shape === 'one line after another' ? "'\\n'" : "''"}
    const part = line.repeat(64)
    const times = Math.ceil(${units} / part.length)
    const add = (name, text) => {
      const box = document.body.appendChild(document.createElement(name))
      box.style.contentVisibility = 'hidden'
      box.append(text)
    }
    ${shape === 'many nodes' ? "for (let i = 0; i < times; i++) add('div', part)" : ''}
    ${shape === 'one node' ? "add('div', part.repeat(times))" : ''}
    ${shape === 'one line after another' ? "add('pre', part.repeat(times))" : ''}
  }`)
}

/** Rewrites and replaces texts, `rate` times a second, until `stop()`. */
export function storm(rate: number): string {
  return page(`function make() {
    for (let i = 0; i < 300; i++) {
      document.body.appendChild(document.createElement('p')).append(SENTENCES[i % 5], SENTENCES[(i + 1) % 5])
    }
    const all = [...document.querySelectorAll('p')].slice(1)
    window.changes = 0
    let at = performance.now()
    let owed = 0
    const timer = setInterval(() => {
      const now = performance.now()
      owed += Math.min(now - at, 100) * ${rate} / 1000
      at = now
      for (; owed >= 1; owed--) {
        const one = all[changes % all.length]
        if (changes++ % 3) one.firstChild.data = SENTENCES[changes % 5]
        else one.replaceChildren(SENTENCES[changes % 5], SENTENCES[(changes + 1) % 5])
      }
    }, 10)
    window.stop = () => clearInterval(timer)
  }`)
}

/**
 * Frames, one in ten with a sentence, the others empty.
 * @param count of all together
 * @param within how many there are to each frame that holds the others, itself counted in; null: all side by side
 */
export function manyFrames(count: number, within: number | null = null): string {
  return page(`async function make() {
    const loaded = []
    let around = document.body
    for (let i = 0; i < ${count}; i++) {
      const frame = document.createElement('iframe')
      // All near the screen: what is far from it is not marked, with or without a bound.
      frame.style.cssText = 'width:16px;height:10px;border:0'
      if (i % ${within} === 0) {
        frame.style.cssText = 'width:95%;height:80px;border:0'
        document.body.append(frame)
        around = frame.contentDocument.body
        continue
      }
      if (i % 10 === 1) {
        const first = (i - 1) / 10
        frame.srcdoc = '<body style="margin:0;font-size:8px"><p style="margin:0">' +
          SENTENCES[first % 5] + SENTENCES[(first + 1) % 5]
        loaded.push(new Promise((resolve) => { frame.onload = resolve }))
      }
      around.append(frame)
    }
    await Promise.all(loaded)
  }`)
}

/** Which windows of such a page hold a sentence, and which of these are marked, counted from the outside in. */
export const FRAMES_MARKED = `(() => {
  const all = [window]
  for (const around of all) for (let i = 0; i < around.length; i++) all.push(around[i])
  const isMarked = (one) => [...one.CSS.highlights].some(([name, { size }]) => name.startsWith('youyang') && size > 0)
  const held = all.flatMap((one, i) => (one.document.querySelector('p') === null ? [] : [i]))
  return { held, marked: held.filter((i) => isMarked(all[i])) }
})()`
