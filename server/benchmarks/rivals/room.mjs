/** The state of the room that every rival keeps: a table with one row for each team. */
export class Room {
  constructor({ teams, rowBytes }) {
    this.rowBytes = rowBytes
    this.rows = Array.from({ length: teams }, (_, team) => rowOf(team, 0, rowBytes))
    this.changed = new Set()
  }

  /** Carries out an input: its team's row is another one. */
  change(team) {
    this.rows[team] = rowOf(team, this.rows[team].version + 1, this.rowBytes)
    this.changed.add(team)
    return this.rows[team]
  }

  /** The rows that have changed since the last call. */
  takeChanged() {
    const rows = [...this.changed].map((team) => this.rows[team])
    this.changed.clear()
    return rows
  }
}

/** A row of about `bytes` as JSON, in which every field but the team's name is new with every version. */
export function rowOf(team, version, bytes) {
  const row = { team: `team ${team}`, version, networth: 1_000_000 + 7919 * version, text: '' }
  row.text = `${version} `.repeat(bytes).slice(0, Math.max(0, bytes - JSON.stringify(row).length))
  return row
}
