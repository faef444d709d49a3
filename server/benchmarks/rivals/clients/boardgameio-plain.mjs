export { join } from './boardgameio.mjs'
