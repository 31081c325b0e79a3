/**
 * Results that come in any order, handed on in the order of the jobs, each as soon as those before it are there.
 *
 * @param next is told each result in order
 */
export const inOrder = <Result>(
  next: (result: Result, index: number) => void,
): ((result: Result, index: number) => void) => {
  const early = new Map<number, Result>()
  let due = 0
  return (result, index) => {
    early.set(index, result)
    for (; early.has(due); due++) {
      next(early.get(due) as Result, due)
      early.delete(due)
    }
  }
}
