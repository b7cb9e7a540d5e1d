/**
 * Rule sets and the index that finds the rows for a subject.
 *
 * <p>For one context (stage, phase, year, layout, ...) the rows that apply are kept by kind and level. Every row hangs on its
 * most selective condition, its <em>path</em>: codes in a tree of their letters, closed words and whole texts in hash tables,
 * {@code memuat} by the first word or stem of each phrase, {@code kosong} in a list; rows without such a condition are looked
 * at every time. A subject marks the rows on its paths, and only these are tested. A row whose path is false is false as a
 * whole; a row whose path is missing is tested too, because it may be unknown.
 */
package id.selaras.decision.index;
