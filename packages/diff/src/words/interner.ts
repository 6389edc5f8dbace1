/** Numbers texts from 1 on, the same text always alike. */
export type Intern = (text: string) => number;

export function createInterner(): Intern {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size + 1);
    return numbers.size;
  };
}
