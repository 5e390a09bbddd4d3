/** The same work, done once for each different value; the results are kept for as long as the function is. */
export function once<Value, Result>(work: (value: Value) => Result): (value: Value) => Result {
  const done = new Map<Value, Result>();
  return (value) => {
    const kept = done.get(value);
    if (kept !== undefined) return kept;
    const result = work(value);
    done.set(value, result);
    return result;
  };
}
