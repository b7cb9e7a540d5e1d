package id.selaras.reference;

import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;

/**
 * A total of the government's budget as it was published or agreed.
 *
 * @param key what it is the total of, one of the words of sheet APBD: {@code PENDAPATAN}, {@code BELANJA}, {@code PEMBIAYAAN NETO}, ...
 */
public record BudgetTotal(int year, PlanStage stage, String key, Rupiah amount) {
}
