/**
 * What the service acknowledged, in order, for good: an append-only chain in which every record carries the hash of the one
 * before it. A change is applied to the database and chained in one transaction, its record is forced to a file of our
 * own, and only then answered; at the next start file and database are brought together again. The journal is the
 * truth: the database can be made again from it and from the archive.
 *
 * <p>A feature says what its change does to the database with an {@link id.selaras.journal.Effect}; it knows nothing of files or
 * hashes. Nothing here knows what a change means.
 */
package id.selaras.journal;
