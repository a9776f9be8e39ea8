import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { leaveWordings } from '../browser/world.ts'
import marksText from '../data/lexicon/marks.json?raw'

/**
 * By itself, just before the page script: an engine keeps the text of a script as long as it may still run, at two
 * bytes a letter where one of them is Chinese. This one has nothing left to run.
 */
export default defineUnlistedScript(() => leaveWordings(marksText))
