/**
 * A check from files to files: read plans and reference, load the decision tables, assess, write the annotated workbooks and
 * {@code assessment.json}. The command line and the demonstration both go through here. Stored assessments and their REST
 * will live here too.
 */
package id.selaras.checking;
