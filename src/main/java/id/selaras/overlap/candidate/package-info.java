/** Which pairs of rows are worth comparing: those of alike words, and those of alike facts. Nothing else is looked at. */
package id.selaras.overlap.candidate;
