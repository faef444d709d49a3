export default {
  people: 'People',
  online: 'here',
  offline: 'away',
  name: 'Firm name',
  rename: 'Rename',
  saveName: 'Save name',
  renamed: 'The firm has its new name',
  seat: {
    title: 'Your seat',
    text: 'On another device: join room {code} with your student number and the seat PIN shown when you joined.',
    lost: 'PIN lost? Your teacher can give you a new one.',
    leave: 'Leave this desk',
  },
  log: 'What was done',
  nothingDone: 'Nobody has done anything yet.',
  accepted: 'Accepted',
  refused: 'Refused',
} as const
