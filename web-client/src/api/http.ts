/** The server said no, or could not be reached; `reason` has a text in both languages. */
export class ApiError extends Error {
  constructor(
    readonly reason: string,
    readonly status: number,
  ) {
    super(`${reason} (${String(status)})`)
  }
}

async function reasonOf(response: Response): Promise<string> {
  try {
    const body: unknown = await response.json()
    if (typeof body === 'object' && body !== null && 'reason' in body) return String(body.reason)
  } catch {
    // Not from our own server (a proxy's page): the status has to do.
  }
  return `HTTP_${String(response.status)}`
}

/** Resolves with the answer's body, or undefined where the server has nothing to say but yes. */
export async function request<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
  const init: RequestInit = { method, headers: { Accept: 'application/json' } }
  if (body) {
    init.body = JSON.stringify(body)
    init.headers = { ...init.headers, 'Content-Type': 'application/json' }
  }
  let response: Response
  try {
    response = await fetch(path, init)
  } catch {
    throw new ApiError('UNREACHABLE', 0)
  }
  if (!response.ok) throw new ApiError(await reasonOf(response), response.status)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}
