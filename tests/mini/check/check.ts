/** Everything that can be said of a built mini-program without a phone. */
import { jsonFaults, wiringFaults } from './json.ts'
import { sheetFaults, templateFaults } from './markup.ts'
import { packageFiles } from './package-files.ts'
import { scriptFaults } from './scripts.ts'
import { sizeFaults } from './size.ts'

/** What WeChat, or a phone, would not take; none is good. */
export function packageFaults(dir: string): readonly string[] {
  const files = packageFiles(dir)
  const paths = new Set(files.map(({ path }) => path))
  return [
    ...sizeFaults(files),
    ...wiringFaults(files),
    ...files.filter(({ path }) => path.endsWith('.json')).flatMap(jsonFaults),
    ...templateFaults(dir, files),
    ...sheetFaults(files),
    ...files.filter(({ path }) => path.endsWith('.js')).flatMap((file) => scriptFaults(file, paths)),
  ]
}
