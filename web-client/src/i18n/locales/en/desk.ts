export default {
  waiting: {
    title: 'Your seat is ready',
    text: 'The market opens when your teacher starts the game. Keep this page open.',
  },
  unreachable: { title: 'Connecting to the room', text: 'This takes a moment.' },
  refused: {
    title: 'This seat is not open here',
    text: 'Join the room again to get back to your seat.',
    join: 'Join',
  },
} as const
