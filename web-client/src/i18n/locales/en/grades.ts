/** How a game becomes marks. */
export default {
  title: 'Grades',
  download: 'Download the grade sheet',
  scheme: 'How points are made',
  basis: { RANK: 'By rank', RANK_POINTS: 'Points for each rank', MEASURE: 'On a curve' },
  basisText: {
    RANK: 'The first firm has the best points, the last the worst, the others evenly between.',
    RANK_POINTS: 'A table of your own: so many points for the first, the second, and so on.',
    MEASURE:
      'By how far the measure lies between the lowest and the highest; bankrupt firms have the worst points.',
  },
  measure: 'Compared by',
  best: 'Points of the best',
  worst: 'Points of the last',
  rankPoints: 'Points by rank',
  rankPointsText: 'From the first rank on; the last number holds for all that follow.',
  rankPointsWrong: 'Whole numbers from 0 to 1000, separated by commas',
  participationShare: 'Share of participation',
  participationText:
    'Participation: in how many months the person did something themselves. The rest of the points is the firm’s.',
  final: 'Game {game}. Press a line to change points by hand; the reason is kept.',
  soFar: 'Game {game} still goes on: this is how it would stand now.',
  none: 'Nobody has played in this game.',
  changed: 'Changed by hand',
  column: {
    number: 'Number',
    name: 'Name',
    firm: 'Firm',
    rank: 'Rank',
    firmPoints: 'Firm',
    participation: 'Participation',
    proposed: 'Proposed',
    points: 'Points',
    reason: 'Reason',
  },
  change: {
    title: 'Points for {name}',
    text: '{firm}: {proposed} points by the rule.',
    keep: 'Keep these points',
    back: 'Back to {proposed}',
  },
} as const
