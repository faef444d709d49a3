export default {
  waiting: { title: '座位已就绪', text: '教师开始游戏后，市场就会开放。请保持此页打开。' },
  unreachable: { title: '正在连接房间', text: '请稍候。' },
  refused: { title: '这里没有你的座位', text: '请重新加入房间，回到你的座位。', join: '加入' },
}
