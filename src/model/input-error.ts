/**
 * Trouble that the user can mend. The message is one sentence that names the file, what is wrong and what to
 * do; it is shown without a stack and ends the command with exit code 1. Anything else that throws is a bug.
 */
export class InputError extends Error {
  override name = 'InputError'
}
