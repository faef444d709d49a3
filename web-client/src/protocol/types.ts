// Generated from the records of bidfair.server.protocol by TypesTest: do not edit.
export interface AccessRow { readonly key: string; readonly code: string; readonly addresses: readonly string[] }
export type Action =
  | Enrol | Promote | Release | Hire | Dismiss | StartExhibition | StartSeminar | VisitClient | SubmitBid | WithdrawBid
  | BuyGoods | ReturnGoods | ShipOrder
export interface Announce { readonly type: 'announce'; readonly text: string; readonly firm?: FirmId }
export interface AnnouncementRow {
  readonly key: number; readonly text: string; readonly backTo?: number; readonly at: string;
}
export interface BidRules {
  readonly bidBondRate: Rate; readonly performanceBondRate: Rate; readonly fundingRate: Rate;
  readonly minimumValidBids: number; readonly disclosure: Disclosure;
}
export interface BuyGoods { readonly type: 'buyGoods'; readonly product: ProductId; readonly quantity: number }
export type BySeat = Play | SayReady | RenameFirm
export type ByTeacher =
  | StartGame | Pause | Resume | SetMode | SetPace | ExtendMonth | CloseMonth | StepDay | StepMonth | EndGame | RollBack
  | ResetGame | SetRobots | HandToRobot | MoveSeat | RemoveSeat | RenewPin | Announce | ShowDebrief | HideDebrief
  | OpenReviews | SetGrading | ChangeGrade
export interface Calendar { readonly months: number; readonly daysPerMonth: number; readonly bidClosingDay: number }
export interface CampaignRules {
  readonly smallExhibition: CampaignTerms; readonly mediumExhibition: CampaignTerms;
  readonly largeExhibition: CampaignTerms; readonly seminar: CampaignTerms; readonly careCost: Money;
  readonly careGain: number; readonly spilloverRate: Rate; readonly mismatchRate: Rate; readonly fatigueRate: Rate;
}
export interface CampaignTerms { readonly cost: Money; readonly days: number; readonly gain: number }
export interface CashDayRow { readonly key: number; readonly cash: Money; readonly netWorth: Money }
export interface Change {
  readonly put?: readonly Row[]; readonly set?: readonly Patch[]; readonly gone?: readonly Key[];
}
export interface ChangeGrade {
  readonly type: 'changeGrade'; readonly seat: number; readonly points?: number; readonly reason: string;
}
export interface ChangedGrade { readonly seat: number; readonly points: number; readonly reason: string }
export type ClientId = number
export type ClientIn = Hello | Input | Ping
export type ClientOut = Welcome | Frame | Now | Verdict | Pong | Problem
export interface ClientRow {
  readonly key: ClientId; readonly industry: IndustryId; readonly name: LocalText;
  readonly requiredFeatures: readonly FeatureId[]; readonly entryMonth: number; readonly freeSlots: number;
}
export type ClockMode = 'TIMER' | 'TEACHER' | 'READY'
export type ClockMonthPhase = 'LOBBY' | 'PLANNING' | 'BIDDING' | 'DELIVERY' | 'ENDED'
export interface ClockRow {
  readonly key: string; readonly day: number; readonly month: number; readonly dayOfMonth: number;
  readonly phase: ClockMonthPhase; readonly mode: ClockMode; readonly running: boolean; readonly pauseReason?: string;
  readonly millisPerDay: number; readonly nextDayMillis: number; readonly phaseMillis: number;
  readonly phaseLengthMillis: number;
}
export interface CloseMonth { readonly type: 'closeMonth' }
export type Command = BySeat | ByTeacher
export type DebriefChapter =
  | 'RANKING' | 'DECIDERS' | 'PRICE_AND_RECOGNITION' | 'SPENDING' | 'SLOTS' | 'PRICES' | 'MISTAKES' | 'LIFECYCLE'
export interface DebriefRow {
  readonly key: string; readonly game: number; readonly month: number; readonly chapter: DebriefChapter;
  readonly measure: Measure; readonly shown: boolean; readonly open: boolean;
}
export type Disclosure = 'WINNER_ONLY' | 'SHEET_TO_BIDDERS' | 'SHEET_TO_ALL'
export interface Dismiss { readonly type: 'dismiss' }
export interface EndGame { readonly type: 'endGame' }
export interface Enrol { readonly type: 'enrol'; readonly client: ClientId }
export type Entry =
  | 'STARTING_CAPITAL' | 'HIRING' | 'SEVERANCE' | 'MONTHLY_SALARIES' | 'MONTHLY_OVERHEAD' | 'MONTHLY_UPKEEP'
  | 'EXHIBITION' | 'SEMINAR' | 'CARE_VISIT' | 'BID_BOND_LOCKED' | 'BID_BOND_RELEASED' | 'PERFORMANCE_BOND_LOCKED'
  | 'PERFORMANCE_BOND_RELEASED' | 'PERFORMANCE_BOND_FORFEITED' | 'PURCHASE' | 'PURCHASE_ARRIVED' | 'PURCHASE_LOST'
  | 'RETURN_REFUND' | 'RETURN_LOSS' | 'FREIGHT' | 'SERVICE_SURCHARGE' | 'SHIPMENT' | 'SHIPMENT_LOST' | 'COST_OF_SALE'
  | 'INVOICE' | 'RECEIPT' | 'LATE_CHARGE' | 'DEFAULT_PENALTY'
export interface EveryoneTables {
  readonly room: RoomRow; readonly clock: ClockRow; readonly industries: IndustryRow; readonly products: ProductRow;
  readonly clients: ClientRow; readonly tenders: TenderCallRow; readonly firms: FirmRow; readonly standings: PlaceRow;
  readonly history: WorthRow; readonly headlines: HeadlineRow; readonly announcements: AnnouncementRow;
  readonly debrief: DebriefRow;
}
export type ExhibitionSize = 'SMALL' | 'MEDIUM' | 'LARGE'
export interface ExtendMonth { readonly type: 'extendMonth'; readonly seconds: number }
export interface Feature { readonly id: FeatureId; readonly name: LocalText }
export type FeatureId = string
export interface FirmChoice {
  readonly id: FirmId; readonly name: string; readonly people: number; readonly capacity: number;
  readonly robot: boolean;
}
export type FirmId = number
export interface FirmOrderRow {
  readonly key: OrderId; readonly tender: TenderId; readonly client: ClientId; readonly product: ProductId;
  readonly quantity: number; readonly unitPrice: Money; readonly value: Money; readonly level: ServiceLevel;
  readonly awardedOn: number; readonly dueOn: number; readonly transitDays: number; readonly shipBy: number;
  readonly bond: Money; readonly goodsCost: Money; readonly freight: Money; readonly lateChargePerDay: Money;
  readonly lateCharges: number; readonly defaultOn: number; readonly inStock: number; readonly onOrder: number;
  readonly status: OrderStatus; readonly arrivesOn: number; readonly closedOn: number; readonly satisfaction?: number;
}
export interface FirmRow {
  readonly key: FirmId; readonly name: string; readonly robot: boolean; readonly people: number;
  readonly bankruptOn: number;
}
export interface FirmRules {
  readonly startingCash: Money; readonly startingManagers: number; readonly maxManagers: number;
  readonly clientsPerManager: number; readonly managerSalary: Money; readonly promoteFrom: number;
  readonly overdraftLimit: Money;
}
export interface FirmTables {
  readonly mine: MineRow; readonly relations: RelationRow; readonly bids: StandingBidRow; readonly results: ResultRow;
  readonly orders: FirmOrderRow; readonly stock: StockRow; readonly purchases: IncomingRow;
  readonly campaigns: RunningRow; readonly ledger: LedgerLineRow; readonly statements: StatementRow;
  readonly cashDays: CashDayRow; readonly people: PersonRow; readonly log: LogLineRow; readonly notes: NoteRow;
}
export type FirmWish = Join | Found | TakeOver
export interface Found { readonly type: 'found'; readonly name: string }
export interface Frame {
  readonly type: 'frame'; readonly audience: string; readonly version: number; readonly snapshot: boolean;
  readonly tables: Readonly<Record<string, Change>>;
}
export type GradeBasis = 'RANK' | 'RANK_POINTS' | 'MEASURE'
export interface GradingRow {
  readonly key: string; readonly scheme: GradingScheme; readonly changes: readonly ChangedGrade[];
}
export interface GradingScheme {
  readonly basis: GradeBasis; readonly measure: Measure; readonly curve: GradingSchemeCurve;
  readonly rankPoints: readonly number[]; readonly participationShare: number;
}
export interface GradingSchemeCurve { readonly best: number; readonly worst: number }
export interface HandToRobot { readonly type: 'handToRobot'; readonly firm: FirmId }
export type HeadlineKind =
  | 'MONTH_OPENED' | 'AWARD' | 'FAILED_TENDER' | 'DEFAULT' | 'BANKRUPTCY' | 'MONTH_CLOSED' | 'GAME_ENDED'
export interface HeadlineRow {
  readonly key: number; readonly day: number; readonly kind: HeadlineKind;
  readonly facts: Readonly<Record<string, number>>;
}
export interface Health { readonly ok: boolean }
export interface Hello { readonly type: 'hello'; readonly versions: Readonly<Record<string, number>> }
export interface HideDebrief { readonly type: 'hideDebrief' }
export interface Hire { readonly type: 'hire' }
export interface IncomingRow {
  readonly key: string; readonly product: ProductId; readonly quantity: number; readonly arrivesOn: number;
}
export interface IndustryChoice { readonly id: string; readonly name: LocalText }
export type IndustryId = string
export interface IndustryRow {
  readonly key: IndustryId; readonly name: LocalText; readonly weights: Weights; readonly transitDays: number;
  readonly expectedService: number; readonly features: readonly Feature[];
}
export interface Input { readonly type: 'input'; readonly id: string; readonly command: Command }
export interface Invitation { readonly link: string }
export interface Join { readonly type: 'join'; readonly firm: FirmId }
export type Key = number | string
export interface LedgerLineRow {
  readonly key: number; readonly day: number; readonly entry: Entry; readonly amount: Money; readonly cash: Money;
  readonly balance: Money; readonly reference: Reference;
}
export interface Line { readonly name: string; readonly amount: Money; readonly total: boolean }
export interface LocalText { readonly zh: string; readonly en: string }
export interface LogLineRow {
  readonly key: number; readonly day: number; readonly who: string; readonly what: string; readonly subject: string;
  readonly accepted: boolean; readonly reason?: string;
}
export interface Login { readonly name: string; readonly password: string }
export interface MarketRules {
  readonly clientsPerTenFirms: number; readonly firstMonthShare: Rate; readonly lastEntryMonth: number;
  readonly requiredFeatures: number; readonly slotsPerClient: number; readonly tenderProbability: Rate;
  readonly ceilingMin: Rate; readonly ceilingMax: Rate; readonly deliveryDaysMin: number;
  readonly deliveryDaysMax: number; readonly comprehensiveShare: Rate; readonly priceTenderWeights: Weights;
}
export interface Me { readonly seat: number; readonly name: string; readonly firm: FirmId }
export type Measure =
  | 'NET_WORTH' | 'GROWTH' | 'SALES' | 'PROFIT' | 'TENDERS_WON' | 'ON_TIME_RATE' | 'SATISFACTION' | 'CUSTOMER_VALUE'
export interface MineRow {
  readonly key: string; readonly firm: FirmId; readonly name: string; readonly cash: Money; readonly bidBonds: Money;
  readonly performanceBonds: Money; readonly receivables: Money; readonly goodsAtCost: Money; readonly netWorth: Money;
  readonly needIfAllWon: Money; readonly monthlyCost: Money; readonly managers: number; readonly managedClients: number;
  readonly freePlaces: number; readonly onTime: number; readonly closed: number; readonly record: number;
  readonly ready: boolean; readonly bankruptOn: number;
}
export type Money = number
export interface MonthEndRules {
  readonly overhead: Money; readonly stableUpkeep: Money; readonly prospectDecay: Rate; readonly formationDecay: Rate;
  readonly stableDecay: Rate; readonly declineDecay: Rate; readonly idleMonths: number; readonly lostBelow: number;
  readonly coolingMonths: number; readonly recoverFrom: number;
}
export interface MonthRow { readonly key: number; readonly inputsSince: number }
export interface MoveSeat { readonly type: 'moveSeat'; readonly seat: number; readonly firm: FirmId }
export interface NewRoom { readonly scenario: string; readonly title?: string; readonly overrides: Overrides }
export interface NewTeacher { readonly token: string; readonly name: string; readonly password: string }
export interface NoteRow { readonly key: number; readonly text: string; readonly at: string }
export interface Now { readonly type: 'now'; readonly clock: ClockRow }
export interface OpenReviews { readonly type: 'openReviews'; readonly open: boolean }
export type OrderId = number
export interface OrderRules {
  readonly purchaseDays: number; readonly returnRate: Rate; readonly freightPerUnit: Money;
  readonly basicSurcharge: Rate; readonly standardSurcharge: Rate; readonly premiumSurcharge: Rate;
  readonly paymentDays: number; readonly serviceLossPerLateDay: number; readonly satisfactionMax: number;
  readonly onTimeGain: number; readonly lateLoss: number; readonly lateChargeRate: Rate;
  readonly lateChargeDays: number; readonly defaultPenaltyRate: Rate; readonly defaultLoss: number;
}
export type OrderStatus = 'UNSHIPPED' | 'ON_THE_WAY' | 'ACCEPTED' | 'DEFAULTED' | 'CANCELLED' | 'FORFEITED'
export interface Overrides {
  readonly industries?: readonly string[]; readonly startingCash?: Money; readonly months?: number;
  readonly millisPerDay?: number; readonly planningBreakSeconds?: number; readonly robots?: number;
  readonly hints?: boolean;
}
export type Patch = Row & Readonly<Record<string, unknown>>
export interface Pause { readonly type: 'pause' }
export interface PersonRow { readonly key: number; readonly name: string; readonly online: boolean }
export interface Ping { readonly type: 'ping' }
export interface PlaceRow {
  readonly key: FirmId; readonly rank: number; readonly netWorth: Money; readonly bankruptOn: number;
  readonly month: number;
}
export interface Play { readonly type: 'play'; readonly action: Action }
export interface Pong { readonly type: 'pong' }
export interface Preview {
  readonly smallExhibition: number; readonly mediumExhibition: number; readonly largeExhibition: number;
  readonly fittingSeminar: number; readonly otherSeminar: number; readonly careVisit: number;
}
export interface Problem {
  readonly type: 'problem'; readonly reason: Refusal; readonly detail: string; readonly fatal: boolean;
}
export type ProductId = string
export interface ProductRow {
  readonly key: ProductId; readonly industry: IndustryId; readonly name: LocalText; readonly unitCost: Money;
  readonly features: readonly FeatureId[];
}
export interface Promote { readonly type: 'promote'; readonly client: ClientId }
export type Rate = number
export type Reference = ToFirm | ToClient | ToIndustry | ToTender | ToOrder | ToProduct
export type Refusal =
  | 'MALFORMED' | 'TOO_LARGE' | 'TOO_MANY_MESSAGES' | 'NOT_ALLOWED' | 'NOT_SIGNED_IN' | 'UNKNOWN_ROOM' | 'ROOM_DAMAGED'
  | 'UNKNOWN_SEAT' | 'UNKNOWN_FIRM' | 'UNKNOWN_SCENARIO' | 'WRONG_PIN' | 'WRONG_PASSWORD' | 'TRY_LATER' | 'NUMBER_TAKEN'
  | 'NAME_INVALID' | 'NAME_TAKEN' | 'FIRM_FULL' | 'FIRM_IS_ROBOT' | 'FIRM_IS_NOT_ROBOT' | 'FIRM_HAS_PEOPLE'
  | 'ROOM_FULL' | 'NOT_IN_LOBBY' | 'GAME_NOT_STARTED' | 'GAME_OVER' | 'GAME_NOT_OVER' | 'NO_FIRMS'
  | 'VALUE_OUT_OF_RANGE' | 'ALREADY_SO' | 'BUSY' | 'STORAGE_FAILED' | 'STALE' | 'LINK_USED' | 'OPENED_ELSEWHERE'
  | 'NO_HELLO' | 'UNKNOWN_ADDRESS' | 'WRONG_METHOD' | 'SERVER_FAILED'
export interface Refused { readonly reason: Refusal; readonly detail: string }
export type Rejection =
  | 'GAME_NOT_RUNNING' | 'UNKNOWN_FIRM' | 'FIRM_BANKRUPT' | 'UNKNOWN_CLIENT' | 'UNKNOWN_INDUSTRY' | 'UNKNOWN_PRODUCT'
  | 'UNKNOWN_TENDER' | 'UNKNOWN_ORDER' | 'CLIENT_NOT_IN_MARKET' | 'ALREADY_MANAGED' | 'COOLING_OFF' | 'NO_MANAGER_FREE'
  | 'NO_SLOT_FREE' | 'CLIENT_NOT_MANAGED' | 'NOT_IN_FORMATION' | 'RECOGNITION_TOO_LOW' | 'BID_OPEN' | 'ORDER_OPEN'
  | 'MANAGERS_AT_MAXIMUM' | 'MANAGERS_NEEDED' | 'NOT_ENOUGH_CASH' | 'CAMPAIGN_RUNNING' | 'PRODUCT_OF_OTHER_INDUSTRY'
  | 'ALREADY_VISITED' | 'BIDDING_CLOSED' | 'PRICE_TOO_LOW' | 'NO_BID' | 'QUANTITY_TOO_LOW' | 'NOT_ENOUGH_STOCK'
  | 'ALREADY_SHIPPED' | 'ORDER_CLOSED'
export interface RelationRow {
  readonly key: ClientId; readonly stage: Stage; readonly recognition: number; readonly afterDecay: number;
  readonly lastContactMonth: number; readonly idleMonths: number; readonly campaignsThisMonth: number;
  readonly caredThisMonth: boolean; readonly enrolFrom: number; readonly canPromote: boolean; readonly preview: Preview;
}
export interface Release { readonly type: 'release'; readonly client: ClientId }
export interface RemoveSeat { readonly type: 'removeSeat'; readonly seat: number }
export interface RenameFirm { readonly type: 'renameFirm'; readonly name: string }
export interface RenewPin { readonly type: 'renewPin'; readonly seat: number }
export interface ResetGame { readonly type: 'resetGame'; readonly scenario?: string; readonly overrides: Overrides }
export interface ResultRow {
  readonly key: TenderId; readonly month: number; readonly day: number; readonly winner?: FirmId;
  readonly own?: SheetLine; readonly sheet: readonly SheetLine[];
}
export interface Resume { readonly type: 'resume' }
export interface ResumeSeat { readonly number: string; readonly pin: string }
export interface Resumed { readonly seat: number; readonly firm: FirmId }
export interface ReturnGoods { readonly type: 'returnGoods'; readonly product: ProductId; readonly quantity: number }
export interface RollBack { readonly type: 'rollBack'; readonly month: number }
export interface RoomCreated { readonly code: string }
export interface RoomDamage {
  readonly firstBad: number; readonly goodTo: number; readonly lastKnown: number; readonly goodUntil?: string;
  readonly month?: number; readonly day?: number; readonly recoverable: boolean;
}
export interface RoomInfo {
  readonly code: string; readonly title: LocalText; readonly phase: RoomPhase; readonly peoplePerFirm: number;
  readonly firms: readonly FirmChoice[]; readonly addresses: readonly string[]; readonly me?: Me;
}
export type RoomPhase = 'LOBBY' | 'PLAYING' | 'ENDED'
export interface RoomRow {
  readonly key: string; readonly code: string; readonly scenario: string; readonly title: LocalText;
  readonly phase: RoomPhase; readonly gameNumber: number; readonly robots: number; readonly peoplePerFirm: number;
  readonly hints: boolean; readonly rules: Rules;
}
export interface RoomSummary {
  readonly code: string; readonly title: LocalText; readonly scenario: string; readonly phase: RoomPhase;
  readonly firms: number; readonly people: number; readonly createdAt: string; readonly addresses: readonly string[];
  readonly damage?: RoomDamage;
}
export interface Row { readonly key: Key }
export interface Rules {
  readonly calendar: Calendar; readonly market: MarketRules; readonly firms: FirmRules;
  readonly campaigns: CampaignRules; readonly bids: BidRules; readonly scoring: ScoringRules;
  readonly orders: OrderRules; readonly monthEnd: MonthEndRules; readonly settlement: SettlementRules;
}
export interface RunningRow {
  readonly key: string; readonly industry?: IndustryId; readonly size?: ExhibitionSize; readonly client?: ClientId;
  readonly product?: ProductId; readonly endsOn: number;
}
export interface SayReady { readonly type: 'sayReady'; readonly ready: boolean }
export interface ScenarioInfo {
  readonly id: string; readonly title: LocalText; readonly description: LocalText;
  readonly industries: readonly IndustryChoice[]; readonly startingCash: Money; readonly months: number;
  readonly millisPerDay: number; readonly planningBreakSeconds: number; readonly hints: boolean;
}
export interface ScoringRules {
  readonly basicLevel: number; readonly standardLevel: number; readonly premiumLevel: number;
  readonly levelWeight: number; readonly recordWeight: number; readonly recordWithoutOrders: number;
}
export interface SeatRow {
  readonly key: number; readonly number: string; readonly name: string; readonly firm: FirmId; readonly online: boolean;
  readonly newPin?: string;
}
export interface Seated { readonly seat: number; readonly firm: FirmId; readonly pin: string }
export type ServiceLevel = 'BASIC' | 'STANDARD' | 'PREMIUM'
export interface SetGrading { readonly type: 'setGrading'; readonly scheme: GradingScheme }
export interface SetMode { readonly type: 'setMode'; readonly mode: ClockMode }
export interface SetPace { readonly type: 'setPace'; readonly millisPerDay: number }
export interface SetRobots { readonly type: 'setRobots'; readonly count: number }
export interface SettlementRules { readonly stockValueRate: Rate }
export interface SheetLine {
  readonly firm: FirmId; readonly place: number; readonly product: ProductId; readonly unitPrice: Money;
  readonly level: ServiceLevel; readonly voidReason?: VoidReason; readonly recognition: number; readonly price: number;
  readonly service: number; readonly total: number;
}
export interface ShipOrder { readonly type: 'shipOrder'; readonly order: OrderId }
export interface ShowDebrief {
  readonly type: 'showDebrief'; readonly month: number; readonly chapter: DebriefChapter; readonly measure: Measure;
}
export type Stage = 'PROSPECT' | 'FORMATION' | 'STABLE' | 'DECLINE'
export interface StandingBidRow {
  readonly key: TenderId; readonly product: ProductId; readonly unitPrice: Money; readonly level: ServiceLevel;
  readonly bond: Money;
}
export interface StartExhibition {
  readonly type: 'startExhibition'; readonly industry: IndustryId; readonly size: ExhibitionSize;
}
export interface StartGame { readonly type: 'startGame' }
export interface StartSeminar { readonly type: 'startSeminar'; readonly client: ClientId; readonly product: ProductId }
export interface StatementRow {
  readonly key: number; readonly profitAndLoss: readonly Line[]; readonly balanceSheet: readonly Line[];
  readonly cashFlow: readonly Line[];
}
export interface StepDay { readonly type: 'stepDay' }
export interface StepMonth { readonly type: 'stepMonth' }
export interface StockRow {
  readonly key: ProductId; readonly quantity: number; readonly onTheWay: number; readonly refund: Money;
}
export interface SubmitBid {
  readonly type: 'submitBid'; readonly tender: TenderId; readonly product: ProductId; readonly unitPrice: Money;
  readonly level: ServiceLevel;
}
export interface Tables {
  readonly everyone: EveryoneTables; readonly firm: FirmTables; readonly teacher: TeacherTables;
}
export interface TakeOver { readonly type: 'takeOver'; readonly firm: FirmId }
export interface TakeSeat {
  readonly number: string; readonly name: string; readonly firm: FirmWish; readonly claim: string;
}
export interface TeacherInfo { readonly name: string }
export interface TeacherTables {
  readonly monitor: WatchedRow; readonly seats: SeatRow; readonly access: AccessRow; readonly grading: GradingRow;
  readonly months: MonthRow;
}
export interface TenderCallRow {
  readonly key: TenderId; readonly client: ClientId; readonly month: number; readonly quantity: number;
  readonly ceiling: Money; readonly deliveryDays: number; readonly method: TenderMethod; readonly weights: Weights;
  readonly bidBond: Money; readonly status: TenderCallStatus; readonly bids?: number; readonly winner?: FirmId;
  readonly winningPrice?: Money;
}
export type TenderCallStatus = 'OPEN' | 'AWARDED' | 'FAILED'
export type TenderId = number
export type TenderMethod = 'COMPREHENSIVE' | 'PRICE'
export interface ToClient { readonly type: 'toClient'; readonly client: ClientId }
export interface ToFirm { readonly type: 'toFirm' }
export interface ToIndustry { readonly type: 'toIndustry'; readonly industry: IndustryId }
export interface ToOrder { readonly type: 'toOrder'; readonly order: OrderId }
export interface ToProduct { readonly type: 'toProduct'; readonly product: ProductId; readonly quantity: number }
export interface ToTender { readonly type: 'toTender'; readonly tender: TenderId }
export interface Verdict {
  readonly type: 'verdict'; readonly id: string; readonly accepted: boolean; readonly reason?: string;
}
export interface VisitClient { readonly type: 'visitClient'; readonly client: ClientId }
export type VoidReason = 'PRODUCT_MISMATCH' | 'OVER_CEILING' | 'UNFUNDED'
export interface WatchedRow {
  readonly key: FirmId; readonly name: string; readonly people: number; readonly online: number;
  readonly lastActionDay: number; readonly inputs: number; readonly rejected: number; readonly cash: Money;
  readonly bonds: Money; readonly netWorth: Money; readonly managedClients: number; readonly meanRecognition: number;
  readonly openOrders: number; readonly lateOrders: number; readonly ready: boolean; readonly warning: WatchedWarning;
  readonly bankruptOn: number; readonly strategy?: string;
}
export type WatchedWarning = 'NONE' | 'LATE_ORDERS' | 'LOW_CASH' | 'BANKRUPT'
export interface Weights { readonly recognition: number; readonly price: number; readonly service: number }
export interface Welcome {
  readonly type: 'welcome'; readonly room: string; readonly role: WelcomeRole; readonly seat?: number;
  readonly firm?: number;
}
export type WelcomeRole = 'SEAT' | 'TEACHER' | 'SCREEN'
export interface WithdrawBid { readonly type: 'withdrawBid'; readonly tender: TenderId }
export interface WorthRow {
  readonly key: string; readonly firm: FirmId; readonly month: number; readonly netWorth: Money; readonly rank: number;
}
