/**
 * Branded numbers: a value keeps its unit in the type, so that kVA handed where kW is asked does not compile.
 * The interchange format and the engine share one spelling for a quantity: its unit suffix.
 */
declare const unit: unique symbol

/** A number measured in `U`. Assignable to `number`, never from it without a constructor. */
export type Quantity<U extends string> = number & { readonly [unit]: U }

export type Kilowatt = Quantity<'kW'>
export type KilovoltAmpere = Quantity<'kVA'>
export type Kilovar = Quantity<'kvar'>

/** Active power, kW. */
export const kW = (value: number): Kilowatt => value as Kilowatt
/** Apparent power, kVA. */
export const kVA = (value: number): KilovoltAmpere => value as KilovoltAmpere
/** Reactive power, kvar. */
export const kvar = (value: number): Kilovar => value as Kilovar
