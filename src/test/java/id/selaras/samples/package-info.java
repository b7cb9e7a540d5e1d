/**
 * Writes the sample workbooks and the lists of what is wrong in them from plain-text sources under
 * {@code src/test/resources/samples}. Not a test: run {@link id.selaras.samples.WriteSamples} after changing a source.
 */
package id.selaras.samples;
