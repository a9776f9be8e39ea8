import { COLOURS, layout, type Picture, type Pictured } from './layout.ts'

/** Device pixels for one of CSS, less where the picture would be taller than a canvas may be. */
const SHARP = 3
const TALLEST = 4096

interface Canvas {
  width: number
  height: number
  getContext(kind: '2d'): WechatMiniprogram.CanvasRenderingContext.CanvasRenderingContext2D
}

/** The canvas of the page on the screen. */
function canvasNode(): Promise<Canvas> {
  return new Promise((resolve, reject) => {
    wx.createSelectorQuery().select('#canvas').fields({ node: true, size: true }).exec(
      ([found]: readonly ({ readonly node?: Canvas } | null)[]) => {
        if (found?.node === undefined) reject(new Error('no canvas'))
        else resolve(found.node)
      })
  })
}

function saved(canvas: Canvas): Promise<string> {
  return new Promise((resolve, reject) => {
    wx.canvasToTempFilePath({
      canvas,
      fileType: 'png',
      success: ({ tempFilePath }) => resolve(tempFilePath),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

function paint(canvas: Canvas, { width, height, drawn }: Picture): void {
  const scale = Math.min(SHARP, TALLEST / height)
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  context.scale(scale, scale)
  context.fillStyle = COLOURS.paper
  context.fillRect(0, 0, width, height)
  for (const one of drawn) {
    context.fillStyle = COLOURS[one.colour]
    if (one.kind === 'box') context.fillRect(one.x, one.y, one.width, one.height)
    else {
      context.font = one.font
      context.fillText(one.text, one.x, one.y)
    }
  }
}

/** Draws a card and gives the path of the picture. Rejects where the phone cannot draw. */
export async function drawPicture(card: Pictured): Promise<string> {
  const canvas = await canvasNode()
  const context = canvas.getContext('2d')
  const measure = (text: string, font: string): number => {
    context.font = font
    return context.measureText(text).width
  }
  paint(canvas, layout(card, measure))
  return saved(canvas)
}
