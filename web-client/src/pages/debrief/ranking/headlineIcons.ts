import { CircleX, Crown, Package, Scale, TrendingDown, TrendingUp } from '@lucide/vue'
import type { Component } from 'vue'
import type { ClassHeadline } from '@/protocol/reviews'

export const HEADLINE_ICONS: Readonly<Record<ClassHeadline['type'], Component>> = {
  firmFell: CircleX,
  leaderChanged: Crown,
  firmClimbed: TrendingUp,
  biggestOrder: Package,
  narrowestDecision: Scale,
  priceFloor: TrendingDown,
}
