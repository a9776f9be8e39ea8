/** As card-host.ts leaves it in the page: whoever else names an element like ours does not show it so. */
const CARD = 'youyang-lens[popover=manual]'

/**
 * Removes a card that nobody answers for any more. Firefox stops the scripts of an extension that is loaded anew
 * without a word to them, whatever they show, and runs the newer ones in the same page.
 * @param answered what shows although no card of ours has opened yet
 */
export function removeLeftCards(answered: Element | null): void {
  for (const card of document.querySelectorAll(CARD)) if (card !== answered) card.remove()
}
