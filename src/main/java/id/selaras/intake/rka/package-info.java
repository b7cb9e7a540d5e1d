/**
 * The form of a budget, "Rincian Belanja" of RKA, RKPA, DPA and DPPA: a head of labels and values, then for each sub-activity a block of
 * labels and a table of budget lines. Every row of the sheet is told what it was taken for; see {@code docs/budget.md}.
 */
package id.selaras.intake.rka;
