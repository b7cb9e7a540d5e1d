/**
 * Bytes kept for good: every uploaded file and every result lies here under its SHA-256, forced to disk before anything
 * names it, and is never changed. Knows nothing of what the bytes mean.
 */
package id.selaras.archive;
