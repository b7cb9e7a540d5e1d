/** How good the search for overlaps is, measured on labelled pairs ({@code src/test/resources/overlap-cases}). */
package id.selaras.overlap.quality;
