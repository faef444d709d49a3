/** An ISO instant as the reader's clock shows it: 14:05. */
export function timeOfDay(instant: string, language: string): string {
  return new Date(instant).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
}

/** The same with its day. */
export function dateAndTime(instant: string, language: string): string {
  return new Date(instant).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
}
