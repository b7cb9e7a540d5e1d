/**
 * What is measured on a plan before any rule looks at it: similarities with the official names, sums, chains of codes,
 * mandate, distance to the Renstra. A measure states a fact and never judges; what counts as too much stands in a table.
 *
 * <p>Every dictionary entry a subject cannot offer is {@code Missing} with the reason, so that rules can say what they lacked.
 */
package id.selaras.measure;
