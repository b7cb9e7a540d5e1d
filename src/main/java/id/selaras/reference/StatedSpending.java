package id.selaras.reference;

import id.selaras.plan.Rupiah;

/**
 * What the government itself states to spend on a group of mandatory spending, where lines alone cannot tell it.
 *
 * @param group as the table of spending groups names it
 * @param base  what its share is taken of where that is not the whole spending, such as the sum transferred by the state; null: stated elsewhere
 */
public record StatedSpending(int year, String group, Rupiah amount, Rupiah base, String source) {
}
