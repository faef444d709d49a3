import Database from 'libsql'

/** As shipped: an input is carried out at once, and gone with the process. */
const memory = { write: (input, durable) => durable() }

/**
 * Every input is in SQLite, and the disk has said so, before `durable` is called: WAL, synchronous=FULL. Inputs
 * that came in the same turn of the event loop share a transaction and a sync, which is all the batching that a
 * single-threaded server with a synchronous library can have.
 */
class Durable {
  #waiting = []
  #writeAll

  constructor(file) {
    const database = new Database(file)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
    database.exec('CREATE TABLE input (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)')
    const insert = database.prepare('INSERT INTO input (body) VALUES (?)')
    this.#writeAll = database.transaction((inputs) =>
      inputs.forEach(({ input }) => insert.run(JSON.stringify(input))),
    )
  }

  write(input, durable) {
    if (this.#waiting.push({ input, durable }) === 1) setImmediate(() => this.#commit())
  }

  /** For whoever cannot wait: durable when it returns. */
  writeNow(input) {
    this.#writeAll([{ input }])
  }

  #commit() {
    const inputs = this.#waiting
    this.#waiting = []
    this.#writeAll(inputs)
    inputs.forEach(({ durable }) => durable())
  }
}

/** The journal of the mode: without a file nothing is kept. */
export const journalIn = (file) => (file ? new Durable(file) : { ...memory, writeNow() {} })
