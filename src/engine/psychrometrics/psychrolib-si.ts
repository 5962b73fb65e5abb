import psychrolib from 'psychrolib'

psychrolib.SetUnitSystem(psychrolib.SI)

/** PsychroLib set to SI units: degrees Celsius, pascals, kilograms. */
export const psychrolibSi = psychrolib
