package bidfair.browser;

/** What people read on the pages and look for. {@code %s} stands for a name or a number. */
enum Text {
  CONFIRM("Press again to confirm", "再按一次确认"),
  CONTINUE("Continue", "继续"),
  ROOM_CODE("Room code", "房间码"),
  FIND_ROOM("Find the room", "查找房间"),
  STUDENT_NUMBER("Student number", "学号"),
  NAME("Name", "姓名"),
  HAVE_SEAT("I have a seat", "我已有座位"),
  SEAT_PIN("Seat PIN", "座位 PIN"),
  RESUME_SEAT("Take my seat again", "回到我的座位"),
  FOUND_FIRM("Found a firm", "创办公司"),
  FIRM_NAME("Name of the firm", "公司名称"),
  JOIN_FIRM("Join a firm", "加入公司"),
  TAKE_OVER("Take over this firm", "接管这家公司"),
  TAKE_SEAT("Take my seat", "入座"),
  GO_TO_DESK("Go to my desk", "进入我的工作台"),
  SEAT_READY("Your seat is ready", "座位已就绪"),

  PASSWORD("Password", "密码"),
  CREATE_ACCOUNT("Create my account", "创建账号"),
  SIGN_IN("Sign in", "登录"),
  SIGN_OUT("Sign out", "退出登录"),
  MY_ROOMS("My rooms", "我的房间"),
  NEW_ROOM("New room", "新建房间"),
  ROOM_NAME("Name of the room", "房间名称"),
  ROBOT_FIRMS("Robot firms", "机器人公司"),
  MAKE_ROOM("Make the room", "创建房间"),
  SHORT_CLASS("Short class", "短课局"),
  MORE_SETTINGS("More settings", "更多设置"),

  QR_CODE("QR code: join room %s", "二维码：加入房间 %s"),
  START_GAME("Start the game", "开始游戏"),
  TIME("Time", "时间"),
  PAUSE("Pause", "暂停"),
  RESUME("Resume", "继续"),
  FASTER("Faster", "加速"),
  SECONDS_PER_DAY("Seconds per day", "每天秒数"),
  ONE_MINUTE("+1 min", "+1 分钟"),
  CLOSE_MONTH("Close the month now", "立即结束本月"),
  OPEN_MONTH("Open the month now", "立即开始本月"),
  NEXT_DAY("Next day", "下一天"),
  NEXT_MONTH("Next month", "下一月"),
  BY_TIMER("Timer", "计时"),
  BY_TEACHER("Teacher", "教师推进"),
  BY_READY("Everybody ready", "全员就绪"),
  ANNOUNCEMENT("Text", "内容"),
  ANNOUNCE("Announce", "发布"),
  CLOSE("Close", "关闭"),
  GAME_OVER("The game is over", "游戏结束"),
  FRESH_GAME("Fresh game", "重新开局"),
  TO_LOBBY("Back to the lobby", "回到大厅"),
  FULL_RANKING("Full ranking", "完整排名"),
  YEAR_OVER("The year is over", "一年结束"),

  END_GAME("End the game", "结束游戏"),
  CURVES("Curves", "曲线"),

  SHOW_ON_SCREEN("Show on the big screen", "投到大屏幕"),
  TAKE_OFF_SCREEN("Take it off the big screen", "从大屏幕撤下"),
  OPEN_REVIEWS("Open all reviews to the class", "向全班公开所有复盘"),
  WHAT_DECIDED("What decided the lost bids", "没中标，差在哪里"),
  DOWNLOAD("Download: %s", "下载：%s"),
  WORKBOOK("Workbook", "工作簿"),
  TABLES("Tables", "数据表"),
  GRADE_SHEET("Grade sheet", "成绩单"),

  MONTH("Month %s", "第 %s 月"),
  DAY("Day %s of 30", "第 %s 天 / 30"),
  PLANNING("Planning break", "规划时间"),
  BIDDING("Bidding", "投标期"),
  DELIVERY("Delivery", "交付期"),

  MARKET("Market", "市场"),
  CLIENTS("Clients", "客户"),
  CAMPAIGNS("Campaigns", "活动"),
  BIDS("Bids", "投标"),
  ORDERS("Orders", "订单"),
  MONEY("Money", "资金"),
  RESULTS("Results", "开标"),
  REVIEW("Review", "复盘"),
  FIRM("Firm", "公司"),
  FORMATION("Formation", "形成期"),
  CLIENTS_IN_MARKET("Clients in the market", "市场上的客户"),
  ENROL("Enrol ", "建档 "),
  PREPARE_ENROL("Prepare Enrol ", "预备 建档 "),
  PREPARE_EXHIBITION("Prepare Exhibition ", "预备 展会 "),
  AUTOMATIC("Automatic", "自动发出"),
  SEND_ALL("Send all", "全部发出"),
  EXHIBITIONS("Exhibitions", "展会"),
  SEMINARS("Product seminars", "产品研讨会"),
  HOLD_SEMINAR("Hold it", "举办"),
  RUNNING("Running", "进行中"),
  MISSING_FEATURE(": missing", "：缺少"),
  UNIT_PRICE("Price per unit (yuan)", "单价（元）"),
  NO_BID_YET("No bid yet", "未投标"),
  PREMIUM("Premium", "优质"),
  SUBMIT_BID("Submit the bid", "投标"),
  OPEN_ORDERS("Open orders", "进行中的订单"),
  BUY("Buy ", "采购 "),
  SHIP("Ship for ", "发货，"),
  QUANTITY("Quantity", "数量"),
  BUY_GOODS("Buy for ", "采购，"),
  NOT_ENOUGH_CASH("Not enough cash", "现金不足"),
  WENT_BANKRUPT("Your firm went bankrupt", "天破产，可以继续旁观市场"),
  READY("Ready", "准备好了"),
  RECONNECTING("Reconnecting", "重新连接中"),
  TEACHER_MESSAGES("Messages from your teacher", "教师的消息"),
  OTHER_LANGUAGE("中文", "English");

  private final String english;
  private final String chinese;

  Text(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  String in(Language language, Object... values) {
    return (language == Language.ENGLISH ? english : chinese).formatted(values);
  }
}
