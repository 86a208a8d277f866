/** A screen that complains in the console has a fault, even if it looks right. */
export function expectQuietConsole(): void {
  let complaints: jest.SpyInstance[] = [];
  beforeEach(() => {
    complaints = (['error', 'warn'] as const).map((level) => jest.spyOn(console, level));
  });
  afterEach(() => {
    for (const complaint of complaints) expect(complaint.mock.calls).toEqual([]);
  });
}
