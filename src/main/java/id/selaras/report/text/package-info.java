/** What stands on the terminal: a summary a person reads in half a minute, and the problems of unusable files. */
package id.selaras.report.text;
