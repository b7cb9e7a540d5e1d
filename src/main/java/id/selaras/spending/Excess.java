package id.selaras.spending;

import id.selaras.finding.Finding;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;

/**
 * A finding about how money is spent: wasteful patterns, prices, amounts above a ceiling.
 *
 * @param row    the sub-activity it is about; null where it is about more or less than one
 * @param rupiah above the ceiling, or at stake: the most that clarification may free
 */
public record Excess(Finding finding, SubActivity row, Rupiah rupiah) {
}
