/**
 * Where things stand on a sheet: the grid with its merged ranges, and the header found by its words, in any column order,
 * over one to four rows, under any letterhead.
 */
package id.selaras.intake.layout;
