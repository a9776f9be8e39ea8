/** Shown 5:4 in a chat. */
const PICTURE = '/images/share.png'

/** What a chat shows of a page. */
export function sharing(title: string, path: string) {
  return { title, path, imageUrl: PICTURE }
}
