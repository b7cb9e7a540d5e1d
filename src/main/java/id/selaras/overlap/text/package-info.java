/**
 * Indonesian plan texts brought to a common form: abbreviations written out, numbers and common words dropped, synonyms folded
 * into one token, places recognised from the reference's regions. Stems are matching keys only and never shown to people.
 */
package id.selaras.overlap.text;
