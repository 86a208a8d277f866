/** The three classes of `fetch` that `@forge/bridge` needs and that jsdom lacks, as far as it uses them. */
class TestHeaders {
  private readonly map = new Map<string, string>();

  constructor(init: Iterable<readonly [string, string]> | Readonly<Record<string, string>> = []) {
    const entries = Symbol.iterator in init ? init : Object.entries(init);
    for (const [name, value] of entries as Iterable<readonly [string, string]>) this.set(name, value);
  }

  has = (name: string): boolean => this.map.has(name.toLowerCase());
  get = (name: string): string | null => this.map.get(name.toLowerCase()) ?? null;
  set = (name: string, value: string): void => void this.map.set(name.toLowerCase(), value);
  entries = (): IterableIterator<[string, string]> => this.map.entries();
  forEach = (run: (value: string, name: string) => void): void => this.map.forEach(run);
  [Symbol.iterator] = (): IterableIterator<[string, string]> => this.map.entries();
}

class TestBody {
  readonly headers: TestHeaders;
  readonly method: string;
  readonly status: number;

  constructor(
    private readonly content: string | null | undefined,
    init: { readonly headers?: Readonly<Record<string, string>>; readonly method?: string; readonly status?: number },
  ) {
    this.headers = new TestHeaders(init.headers ?? {});
    this.method = init.method ?? 'GET';
    this.status = init.status ?? 200;
  }

  text = async (): Promise<string> => this.content ?? '';
}

class TestRequest extends TestBody {
  constructor(
    _url: string,
    init: { readonly body?: string; readonly headers?: Readonly<Record<string, string>>; readonly method?: string } = {},
  ) {
    super(init.body, init);
  }
}

Object.assign(globalThis, { Headers: TestHeaders, Request: TestRequest, Response: TestBody });
