type Widened<Value> = Value extends string ? string : Value;

/** Same keys as English, same functions; a missing or extra key fails the type check, hence the build. */
export type Translated<English> = { readonly [Key in keyof English]: Widened<English[Key]> };
