/**
 * What an assessment looks like to its readers: JSON for programs, notes and sheets in the sender's own workbook, a
 * summary on the terminal. Here stand the words and the figures all of them share; nothing here judges anything.
 */
package id.selaras.report;
