// Generated from the records of bidfair.server.protocol by TypesTest: do not edit.
import type {
  Calendar,
  ClientId,
  Entry,
  FirmId,
  GradingScheme,
  IndustryId,
  LocalText,
  Measure,
  Money,
  OrderId,
  ProductId,
  Reference,
  ServiceLevel,
  Stage,
  TenderId,
  TenderMethod,
  VoidReason,
  Weights,
} from './types'

export type AbcBasis = 'SALES' | 'CONTRIBUTION'
export type AbcClass = 'A' | 'B' | 'C' | 'NONE'
export interface AddressUse { readonly firm: FirmId; readonly seats: readonly number[]; readonly inputs: number }
export interface AvoidableCase {
  readonly day: number; readonly reference: Reference; readonly amount: Money; readonly parts: readonly AvoidablePart[];
}
export interface AvoidableCost {
  readonly kind: AvoidableKind; readonly amount: Money; readonly cases: readonly AvoidableCase[];
}
export type AvoidableKind =
  | 'PENALTIES' | 'FORFEITED_BONDS' | 'SALES_UNDER_COST' | 'CAMPAIGNS_NEVER_BID_FOR'
  | 'CAMPAIGNS_LOST_THROUGH_VOID_BIDS' | 'RETURNED_STOCK'
export interface AvoidablePart { readonly item: WaterfallItem; readonly amount: Money }
export interface Bid {
  readonly submission: number; readonly tender: TenderId; readonly firm: FirmId; readonly product: ProductId;
  readonly unitPrice: Money; readonly level: ServiceLevel; readonly bond: Money;
}
export interface BidPoint {
  readonly tender: TenderId; readonly firm: FirmId; readonly month: number; readonly priceOfCeiling: number;
  readonly markup: number; readonly recognition: number; readonly won: boolean;
}
export interface BiggestOrder {
  readonly type: 'biggestOrder'; readonly order: OrderId; readonly firm: FirmId; readonly client: ClientId;
  readonly value: Money;
}
export interface CampaignPlan {
  readonly cost: Money; readonly campaigns: readonly PlannedCampaign[]; readonly recognition: number;
  readonly affordable: boolean;
}
export interface Cause {
  readonly mistake: Mistake; readonly cost: Money; readonly cases: number; readonly evidence: readonly Evidence[];
}
export type ChurnSign =
  | 'RECOGNITION_FELL' | 'NO_CONTACT' | 'DISSATISFIED' | 'DELIVERED_LATE' | 'BIDS_LOST_IN_A_ROW' | 'DECLINED'
export interface ChurnWarning { readonly day: number; readonly sign: ChurnSign }
export type ClassHeadline = FirmFell | LeaderChanged | FirmClimbed | BiggestOrder | NarrowestDecision | PriceFloor
export interface ClassReview {
  readonly rankings: readonly MeasureRanking[]; readonly firms: readonly FirmYear[];
  readonly deciders: readonly DeciderCount[]; readonly bids: readonly BidPoint[];
  readonly prices: readonly MonthPrices[]; readonly voids: readonly VoidCount[]; readonly late: readonly LateCount[];
  readonly flows: readonly StageFlow[]; readonly months: readonly MonthStep[];
}
export interface ClassReviewAnswer {
  readonly game: number; readonly over: boolean; readonly throughMonth: number; readonly facts: ReviewedGame;
  readonly review: ClassReview; readonly races: readonly SlotRace[];
}
export interface ClientEvidence { readonly type: 'clientEvidence'; readonly client: ClientId }
export interface ClientReview {
  readonly client: ClientId; readonly industry: IndustryId; readonly curve: readonly CurvePoint[];
  readonly marks: readonly CurveMark[]; readonly ratings: readonly ServiceRating[]; readonly satisfaction?: number;
  readonly path: LifePath; readonly rfm?: Rfm; readonly abc: AbcClass; readonly value: LifetimeValue;
  readonly contribution: Money; readonly parts: ContributionParts; readonly warnings: readonly ChurnWarning[];
}
export interface Commitments {
  readonly bidBonds: Money; readonly performanceBonds: Money; readonly stock: Money; readonly receivables: Money;
  readonly openOrders: number; readonly openOrdersValue: Money; readonly stillToPay: Money;
}
export interface ContributionParts {
  readonly sales: Money; readonly goods: Money; readonly delivery: Money; readonly relation: Money;
  readonly penalties: Money;
}
export interface CurveMark {
  readonly day: number; readonly kind: MarkKind; readonly tender?: TenderId; readonly order?: OrderId;
}
export interface CurvePoint { readonly day: number; readonly recognition: number; readonly stage: Stage }
export interface CustomerMeasures {
  readonly abcBasis: AbcBasis; readonly abcFirstCut: number; readonly abcSecondCut: number;
  readonly recencyMonths: readonly number[]; readonly frequencyOrders: readonly number[];
  readonly monetarySales: readonly Money[]; readonly longLastingMonths: number; readonly projectedMonths: number;
  readonly monthlyDiscount: number; readonly lostBidsInARow: number;
}
export type Decider = 'RECOGNITION' | 'PRICE' | 'SERVICE' | 'VOID' | 'TIE' | 'TOO_FEW_BIDS'
export interface DeciderCount { readonly decider: Decider; readonly count: number }
export type Evidence = TenderEvidence | OrderEvidence | ClientEvidence | MonthEvidence | ItemEvidence
export interface Fall {
  readonly day: number; readonly breaking: FallStep; readonly limit: Money; readonly commitments: Commitments;
  readonly chain: readonly FallStep[]; readonly rescue?: Rescue;
}
export interface FallStep {
  readonly day: number; readonly entry: Entry; readonly reference: Reference; readonly amount: Money;
  readonly cashAfter: Money;
}
export interface FirmClimbed {
  readonly type: 'firmClimbed'; readonly firm: FirmId; readonly from: number; readonly to: number;
}
export interface FirmFell { readonly type: 'firmFell'; readonly firm: FirmId; readonly day: number }
export interface FirmReview {
  readonly standing: Standing; readonly lostBids: readonly LostBid[]; readonly clients: readonly ClientReview[];
  readonly industries: readonly IndustryContribution[]; readonly measures: CustomerMeasures;
  readonly waterfall: Waterfall; readonly avoidable: readonly AvoidableCost[]; readonly fall?: Fall;
  readonly causes: readonly Cause[];
}
export interface FirmReviewAnswer {
  readonly game: number; readonly firm: FirmId; readonly name: string; readonly over: boolean;
  readonly throughDay: number; readonly facts: ReviewedGame; readonly sentences: readonly Sentence[];
  readonly review: FirmReview;
}
export interface FirmYear {
  readonly firm: FirmId; readonly campaigns: Money; readonly sales: Money; readonly profit: Money;
  readonly bids: number; readonly won: number; readonly voids: number; readonly bankruptOn: number;
}
export interface Gap {
  readonly total: number; readonly recognition: number; readonly price: number; readonly service: number;
  readonly voided: number;
}
export interface GradeLine {
  readonly seat: number; readonly studentNumber: string; readonly name: string; readonly firm: FirmId;
  readonly firmName: string; readonly rank: number; readonly firmPoints: number; readonly accepted: number;
  readonly rejected: number; readonly participation: number; readonly proposed: number; readonly changed?: number;
  readonly reason: string; readonly points: number;
}
export interface GradesAnswer {
  readonly game: number; readonly over: boolean; readonly scheme: GradingScheme; readonly grades: readonly GradeLine[];
}
export interface IndustryContribution {
  readonly industry: IndustryId; readonly sales: Money; readonly contribution: Money; readonly unassigned: Money;
}
export interface IndustryRecognition { readonly firm: FirmId; readonly industry: IndustryId; readonly average: number }
export interface ItemEvidence { readonly type: 'itemEvidence'; readonly item: WaterfallItem }
export interface JudgedBid {
  readonly bid: Bid; readonly recognition: number; readonly record: number; readonly voidReason?: VoidReason;
  readonly score?: Score;
}
export type LateCause = 'NO_CASH' | 'NEVER_SHIPPED' | 'SHIPPED_LATE' | 'BOUGHT_LATE'
export interface LateCount { readonly cause: LateCause; readonly orders: number }
export interface LeaderChanged { readonly type: 'leaderChanged'; readonly leader: FirmId; readonly before?: FirmId }
export interface LevelThatWins { readonly level: ServiceLevel; readonly contribution: Money }
export interface LifePath { readonly stays: readonly StageStay[]; readonly pattern: LifePattern }
export type LifePattern =
  | 'NOT_BEGUN' | 'DEVELOPING' | 'BROKEN_OFF_EARLY' | 'BROKEN_OFF_MIDWAY' | 'LEFT_EARLY' | 'LONG_LASTING'
export interface LifetimeValue {
  readonly realised: Money; readonly monthly: Money; readonly retention: number; readonly projected: Money;
}
export interface LostBid {
  readonly own: JudgedBid; readonly month: number; readonly client: ClientId; readonly industry: IndustryId;
  readonly tender: Tender; readonly winner?: JudgedBid; readonly gap?: Gap; readonly decider: Decider;
  readonly repair?: Repair; readonly price?: PriceThatWins; readonly recognition?: RecognitionThatWins;
  readonly level?: LevelThatWins;
}
export type MarkKind =
  | 'ENROLLED' | 'PROMOTED' | 'DECLINED' | 'RECOVERED' | 'LOST' | 'RELEASED' | 'ENDED_BY_BANKRUPTCY' | 'EXHIBITION'
  | 'SPILLOVER' | 'SEMINAR' | 'CARE_VISIT' | 'BID_WON' | 'BID_LOST' | 'BID_VOID' | 'BID_IN_FAILED_TENDER'
  | 'ORDER_SHIPPED' | 'ORDER_ON_TIME' | 'ORDER_LATE' | 'ORDER_DEFAULTED' | 'ORDER_CANCELLED' | 'ORDER_FORFEITED'
export type Means = 'EXHIBITION_SMALL' | 'EXHIBITION_MEDIUM' | 'EXHIBITION_LARGE' | 'SEMINAR' | 'CARE_VISIT'
export interface MeasurePlace { readonly firm: FirmId; readonly rank: number; readonly value: number }
export interface MeasureRanking { readonly measure: Measure; readonly places: readonly MeasurePlace[] }
export type Mistake =
  | 'SOLD_BELOW_COST' | 'WRONG_PRODUCT' | 'BID_OVER_CEILING' | 'BID_UNFUNDED' | 'TOO_LITTLE_RECOGNITION'
  | 'PRICED_TOO_HIGH' | 'SERVICE_TOO_LOW' | 'DELIVERED_LATE' | 'OVERCOMMITTED' | 'STARTED_LATE' | 'BID_TOO_LITTLE'
  | 'CAMPAIGNS_WASTED' | 'CLIENTS_NEGLECTED' | 'RETURNED_GOODS'
export interface MonthEvidence { readonly type: 'monthEvidence'; readonly month: number }
export interface MonthPrices {
  readonly month: number; readonly bids: number; readonly lowest: number; readonly median: number;
  readonly winning?: number;
}
export interface MonthStep {
  readonly month: number; readonly standings: readonly Standing[]; readonly recognition: readonly IndustryRecognition[];
  readonly headlines: readonly ClassHeadline[];
}
export interface NarrowestDecision {
  readonly type: 'narrowestDecision'; readonly tender: TenderId; readonly winner: FirmId; readonly second: FirmId;
  readonly margin: number;
}
export interface OrderEvidence { readonly type: 'orderEvidence'; readonly order: OrderId }
export interface Patterns { readonly prices: readonly PricePattern[] }
export interface PatternsAnswer {
  readonly game: number; readonly facts: ReviewedGame; readonly patterns: Patterns; readonly addresses: number;
  readonly shared: readonly SharedAddress[];
}
export interface PlannedCampaign {
  readonly means: Means; readonly startsOn: number; readonly endsOn: number; readonly cost: Money;
}
export interface PriceFloor {
  readonly type: 'priceFloor'; readonly tender: TenderId; readonly winner: FirmId; readonly markup: number;
}
export interface PricePattern {
  readonly tender: TenderId; readonly shape: PriceShape; readonly firms: readonly FirmId[];
  readonly prices: readonly Money[];
}
export type PriceShape = 'EQUAL' | 'EVENLY_SPACED'
export interface PriceThatWins { readonly unitPrice: Money; readonly contribution: Money }
export interface RaceEntry { readonly firm: FirmId; readonly afterFirstMillis: number; readonly got: boolean }
export interface RecognitionThatWins {
  readonly recognition: number; readonly missing: number; readonly plan?: CampaignPlan; readonly contribution: Money;
}
export interface Repair {
  readonly product: ProductId; readonly unitPrice: Money; readonly cashShort: Money; readonly wins: boolean;
}
export interface Rescue { readonly day: number; readonly cash: Money; readonly steps: readonly RescueStep[] }
export type RescueKind =
  | 'NO_HIRING' | 'NO_EXHIBITION' | 'NO_SEMINAR' | 'NO_CARE_VISIT' | 'NO_BID' | 'NO_PURCHASE' | 'NO_SHIPMENT'
  | 'RETURN_GOODS'
export interface RescueStep { readonly kind: RescueKind; readonly reference: Reference; readonly amount: Money }
export interface ReviewedClient {
  readonly id: ClientId; readonly industry: IndustryId; readonly name: LocalText; readonly entryMonth: number;
}
export interface ReviewedFirm { readonly id: FirmId; readonly name: string; readonly robot: boolean }
export interface ReviewedGame {
  readonly calendar: Calendar; readonly startingCash: Money; readonly firms: readonly ReviewedFirm[];
  readonly industries: readonly ReviewedIndustry[]; readonly clients: readonly ReviewedClient[];
}
export interface ReviewedIndustry {
  readonly id: IndustryId; readonly name: LocalText; readonly products: readonly ReviewedProduct[];
}
export interface ReviewedProduct { readonly id: ProductId; readonly name: LocalText; readonly unitCost: Money }
export interface Rfm {
  readonly recency: number; readonly frequency: number; readonly monetary: number; readonly monthsSinceLast: number;
  readonly orders: number; readonly sales: Money;
}
export interface Score {
  readonly recognition: number; readonly price: number; readonly service: number; readonly total: number;
}
export interface Sentence { readonly text: LocalText; readonly evidence: readonly Evidence[] }
export interface ServiceRating {
  readonly order: OrderId; readonly day: number; readonly perceived: number; readonly expected: number;
  readonly satisfaction: number;
}
export interface SharedAddress { readonly address: number; readonly firms: readonly AddressUse[] }
export interface SlotRace { readonly client: ClientId; readonly day: number; readonly entries: readonly RaceEntry[] }
export interface StageFlow { readonly month: number; readonly from: Stage; readonly to: Stage; readonly count: number }
export interface StageStay { readonly stage: Stage; readonly from: number; readonly to: number }
export interface Standing {
  readonly firm: FirmId; readonly rank: number; readonly netWorth: Money; readonly bankruptOn: number;
}
export interface Tender {
  readonly id: TenderId; readonly client: ClientId; readonly month: number; readonly quantity: number;
  readonly ceiling: Money; readonly deliveryDays: number; readonly method: TenderMethod; readonly weights: Weights;
}
export interface TenderEvidence { readonly type: 'tenderEvidence'; readonly tender: TenderId }
export interface VoidCount { readonly reason: VoidReason; readonly count: number }
export interface Waterfall { readonly start: Money; readonly steps: readonly WaterfallStep[]; readonly end: Money }
export type WaterfallItem =
  | 'MARGIN' | 'EXHIBITIONS' | 'SEMINARS' | 'CARE' | 'UPKEEP' | 'SALARIES' | 'OVERHEAD' | 'FREIGHT' | 'SERVICE'
  | 'PENALTIES' | 'FORFEITED_BONDS' | 'STOCK_LOSSES' | 'STOCK_VALUATION'
export interface WaterfallStep { readonly item: WaterfallItem; readonly amount: Money; readonly avoidable: Money }
