export default {
  stage: { PROSPECT: 'Prospect', FORMATION: 'Formation', STABLE: 'Stable', DECLINE: 'Decline' },
  recognition: 'Recognition',
  month: 'Month {month}',
  day: 'Day {day} of {days}',
  timeLeft: '{time} left',
  paused: 'Paused',
  required: 'Required features',
  offeredFeature: '{name}: covered',
  missingFeature: '{name}: missing',
} as const
