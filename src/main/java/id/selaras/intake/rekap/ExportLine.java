package id.selaras.intake.rekap;

import id.selaras.plan.Agency;
import id.selaras.plan.Field;
import id.selaras.plan.Rupiah;

/**
 * One budget line of the export as it is read, to be told to the {@link LineTaker}s: forming sub-activities, comparing names, and keeping
 * {@link id.selaras.plan.BudgetLine}s.
 *
 * @param row     row number
 * @param hidden  true when the row is hidden in the sender's file
 * @param year    fiscal year; null where the file states none
 * @param subUnit the unit inside the agency; absent without such columns
 * @param account what the money buys (kode rekening)
 * @param price   entry of the price list (standar harga)
 * @param detail  what only a kept line needs; null where lines are not kept
 */
record ExportLine(int row, boolean hidden, Integer year, Agency agency, Coded subUnit, Coded program, Coded activity,
                  Coded subActivity, Coded fund, Coded account, Coded price, Field<Rupiah> amount, LineDetail detail) {
}
