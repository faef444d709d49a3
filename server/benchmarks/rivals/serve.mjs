// node serve.mjs RIVAL JOB: serves one room on a free port of the loopback, tells the port, and ends when its input does.
import { journalIn } from './journal.mjs'

const [rival, json] = process.argv.slice(2)
const job = JSON.parse(json)
const { serve } = await import(`./servers/${rival}.mjs`)
const port = await serve(job, journalIn(job.database))
process.stdin.on('end', () => process.exit(0)).resume()
process.stdout.write(`listening ${port}\n`)
