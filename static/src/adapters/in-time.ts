/** No answer came in time. What was asked for may still have been done. */
export class NoAnswerError extends Error {
  constructor(seconds: number) {
    super(`No answer within ${seconds} s.`);
    this.name = 'NoAnswerError';
  }
}

/** Waits for an answer no longer than this. @throws NoAnswerError when it does not come: nobody looks at a spinner without end. */
export async function inTime<T>(answer: Promise<T>, seconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError(seconds)), seconds * 1000);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
