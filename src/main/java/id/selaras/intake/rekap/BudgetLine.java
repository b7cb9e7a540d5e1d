package id.selaras.intake.rekap;

import id.selaras.plan.Agency;
import id.selaras.plan.Field;
import id.selaras.plan.Rupiah;

/**
 * One budget line of the export, read.
 *
 * @param row     row number
 * @param hidden  true when the row is hidden in the sender's file
 * @param year    fiscal year; null where the file states none
 * @param subUnit the unit inside the agency; absent without such columns
 * @param account what the money buys (kode rekening)
 * @param price   entry of the price list (standar harga)
 */
record BudgetLine(int row, boolean hidden, Integer year, Agency agency, Coded subUnit, Coded program, Coded activity,
                  Coded subActivity, Coded fund, Coded account, Coded price, Field<Rupiah> amount) {
}
