export default {
  stage: { PROSPECT: '考察期', FORMATION: '形成期', STABLE: '稳定期', DECLINE: '退化期' },
  recognition: '认可度',
  month: '第 {month} 月',
  day: '第 {day} 天 / {days}',
  timeLeft: '剩余 {time}',
  paused: '已暂停',
  required: '需要的特性',
  offeredFeature: '{name}：满足',
  missingFeature: '{name}：缺少',
}
