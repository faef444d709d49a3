import type { Messages } from '../../messages'
import bids from './bids'
import common from './common'
import desk from './desk'
import firm from './firm'
import game from './game'
import join from './join'
import orders from './orders'
import reasons from './reasons'
import results from './results'

export default { bids, common, desk, firm, game, join, orders, reasons, results } satisfies Messages
