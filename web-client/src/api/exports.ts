export type ExportFile = 'workbook.xlsx' | 'tables.zip' | 'grades.xlsx'

const ownRoom = (code: string) => `/api/teacher/rooms/${encodeURIComponent(code)}`

/** Something of one game of a room to take home, in the reader's language. */
export const exportAddress = (code: string, file: ExportFile, game: number, language: string) =>
  `${ownRoom(code)}/exports/${file}?game=${String(game)}&lang=${language}`

/** A whole game as JSON Lines. */
export const recordOf = (code: string, game: number) => `${ownRoom(code)}/record?game=${String(game)}`
