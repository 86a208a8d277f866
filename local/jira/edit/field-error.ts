/** One field's value is refused; all of a request's are reported together under `errors`. */
export class FieldError extends Error {
  readonly fieldId: string;

  constructor(fieldId: string, message: string) {
    super(message);
    this.name = 'FieldError';
    this.fieldId = fieldId;
  }
}

export const cannotBeSet = (fieldId: string): FieldError =>
  new FieldError(fieldId, `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`);
