import type { Messages } from '../../messages'
import bids from './bids'
import campaigns from './campaigns'
import clients from './clients'
import common from './common'
import console from './console'
import debrief from './debrief'
import desk from './desk'
import firm from './firm'
import game from './game'
import grades from './grades'
import join from './join'
import market from './market'
import money from './money'
import orders from './orders'
import prepared from './prepared'
import reasons from './reasons'
import results from './results'
import review from './review'
import screen from './screen'
import teach from './teach'

export default {
  bids,
  campaigns,
  clients,
  common,
  console,
  debrief,
  desk,
  firm,
  game,
  grades,
  join,
  market,
  money,
  orders,
  prepared,
  reasons,
  results,
  review,
  screen,
  teach,
} satisfies Messages
