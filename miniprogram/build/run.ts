/** `npm run build:miniprogram` */
import { join } from 'node:path'
import { buildMiniprogram } from './build.ts'

await buildMiniprogram(join(import.meta.dirname, '../../dist/weapp'))
