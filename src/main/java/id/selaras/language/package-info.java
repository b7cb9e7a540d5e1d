/**
 * Indonesian words: how texts are folded, cut into words, stemmed and compared, and how lines are written before they are hashed.
 * Stems are matching keys only and are never shown to people: Lucene's stemmer cuts too much ({@code menuduh} becomes
 * {@code uduh}).
 */
package id.selaras.language;
