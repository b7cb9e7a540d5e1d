/**
 * Every schema that was ever released, and what lay in it. For a release two lines and one command are enough: its line in {@code
 * src/test/resources/schema/released.txt} (number, file, SHA-256 of the migration), and its folder {@code v1}, {@code v2} ... with a
 * backup and the rows of one small day, written by {@link id.selaras.schema.WriteReleaseFixture}.
 */
package id.selaras.schema;
