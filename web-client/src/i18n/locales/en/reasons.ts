/** One text per reason the server or this page may give; the verdicts' own list is generated from the engine. */
export default {
  UNKNOWN: 'Not accepted ({code})',
  UNREACHABLE: 'The server cannot be reached. Is this device on the class network?',
  LEFT_ROOM: 'Not sent: the room was left first',
  TOO_MANY_WAITING: 'Too much is waiting to be sent already',
  HTTP_404: 'No room has this code',
  HTTP_429: 'Too many attempts. Wait a moment.',
  HTTP_500: 'The server made a mistake. Try again.',
  ROOM_NOT_FOUND: 'No room has this code',
  FIRM_FULL: 'This firm has no seat left',
  FIRM_NAME_TAKEN: 'Another firm has this name',
  SEAT_TAKEN: 'This student number has a seat already: come back with its PIN',
  WRONG_PIN: 'Student number and PIN do not match',
} as const
