import {
  ArrowDownUp,
  ChartScatter,
  Coins,
  HeartHandshake,
  Scale,
  Timer,
  TriangleAlert,
  Trophy,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { DebriefChapter } from '@/protocol/types'
import BidsChapter from './chapters/BidsChapter.vue'
import DecidersChapter from './chapters/DecidersChapter.vue'
import LifecycleChapter from './chapters/LifecycleChapter.vue'
import MistakesChapter from './chapters/MistakesChapter.vue'
import PricesChapter from './chapters/PricesChapter.vue'
import RankingChapter from './chapters/RankingChapter.vue'
import SlotsChapter from './chapters/SlotsChapter.vue'
import SpendingChapter from './chapters/SpendingChapter.vue'

interface ChapterPage {
  readonly icon: Component
  readonly content: Component
}

/** In the order in which a teacher goes through them. */
export const CHAPTERS: Readonly<Record<DebriefChapter, ChapterPage>> = {
  RANKING: { icon: Trophy, content: RankingChapter },
  DECIDERS: { icon: Scale, content: DecidersChapter },
  PRICE_AND_RECOGNITION: { icon: ChartScatter, content: BidsChapter },
  SPENDING: { icon: Coins, content: SpendingChapter },
  SLOTS: { icon: Timer, content: SlotsChapter },
  PRICES: { icon: ArrowDownUp, content: PricesChapter },
  MISTAKES: { icon: TriangleAlert, content: MistakesChapter },
  LIFECYCLE: { icon: HeartHandshake, content: LifecycleChapter },
}

export const CHAPTER_NAMES = Object.keys(CHAPTERS) as readonly DebriefChapter[]

/** As it stands in an address: PRICE_AND_RECOGNITION → price-and-recognition. */
export const slugOf = (chapter: DebriefChapter) => chapter.toLowerCase().replaceAll('_', '-')

export const chapterOf = (slug: string) => CHAPTER_NAMES.find((chapter) => slugOf(chapter) === slug)
