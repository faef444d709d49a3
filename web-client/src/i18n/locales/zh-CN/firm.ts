export default {
  people: '成员',
  online: '在线',
  offline: '离开',
  name: '公司名称',
  rename: '改名',
  saveName: '保存名称',
  renamed: '公司已改名',
  seat: {
    title: '你的座位',
    text: '换设备时：用学号和入座时显示的座位 PIN 加入房间 {code}。',
    lost: 'PIN 丢了？教师可以给你新的。',
    leave: '离开工作台',
  },
  log: '操作记录',
  nothingDone: '还没有任何操作。',
  accepted: '已接受',
  refused: '被拒绝',
}
