/**
 * The rule set the service runs: loaded once at start, registered in the journal with its files, shown and downloadable as it
 * is executed, as long as anything was judged by it. Uploading and activating other rule sets will live here.
 */
package id.selaras.rulebook;
