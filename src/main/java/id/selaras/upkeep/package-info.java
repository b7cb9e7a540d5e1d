/**
 * Keeping an installation: backup while it runs, restore, and what both promise. A backup is the journal up to a checkpoint and every
 * file it names; the database is made again from them.
 */
package id.selaras.upkeep;
