// boardgame.io with moves as its tutorial has them.
import { serveGame } from './boardgameio.mjs'

export const serve = (job, journal) => serveGame(job, journal, {})
