/** The second click of a double one lands on the next question, and would answer it unread. */
export function ignoreSecondClick(event: MouseEvent): void {
  const { detail, target } = event;
  if (detail > 1 && target instanceof Element && target.closest('button')) {
    event.stopPropagation();
    event.preventDefault();
  }
}
