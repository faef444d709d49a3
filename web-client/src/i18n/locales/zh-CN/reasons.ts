export default {
  UNKNOWN: '未被接受（{code}）',
  UNREACHABLE: '连不上服务器，请确认设备在课堂网络中。',
  LEFT_ROOM: '未发送：已先离开房间',
  TOO_MANY_WAITING: '待发送的操作太多了',
  HTTP_404: '没有这个房间码',
  HTTP_429: '尝试太频繁，请稍候。',
  HTTP_500: '服务器出错，请重试。',
  ROOM_NOT_FOUND: '没有这个房间码',
  FIRM_FULL: '这家公司已满员',
  FIRM_NAME_TAKEN: '公司名称已被使用',
  SEAT_TAKEN: '该学号已有座位：请用 PIN 找回',
  WRONG_PIN: '学号与 PIN 不符',
}
