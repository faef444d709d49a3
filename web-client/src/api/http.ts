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

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch {
    throw new ApiError('UNREACHABLE', 0)
  }
}

/** Resolves with the answer's body, or undefined where the server has nothing to say but yes. */
export async function request<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
  const init: RequestInit = { method, headers: { Accept: 'application/json' } }
  if (body) {
    init.body = JSON.stringify(body)
    init.headers = { ...init.headers, 'Content-Type': 'application/json' }
  }
  const response = await send(path, init)
  if (!response.ok) throw new ApiError(await reasonOf(response), response.status)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

export interface Tagged<T> {
  readonly body: T
  /** Stands for this body when it is asked for again. */
  readonly tag: string | undefined
}

const NOT_MODIFIED = 304

/** Like a GET by `request`, but undefined if the answer is still the one that `tag` stands for. */
export async function requestNewer<T>(path: string, tag?: string): Promise<Tagged<T> | undefined> {
  const headers = { Accept: 'application/json', ...(tag && { 'If-None-Match': tag }) }
  const response = await send(path, { headers, cache: 'no-store' })
  if (response.status === NOT_MODIFIED) return undefined
  if (!response.ok) throw new ApiError(await reasonOf(response), response.status)
  return { body: (await response.json()) as T, tag: response.headers.get('ETag') ?? undefined }
}
