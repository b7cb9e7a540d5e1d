package id.selaras.intake.rekap;

import id.selaras.plan.LineColumn;
import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.util.Set;

/** What a budget line says besides its codes and its amount; the meaning of each is that of {@link id.selaras.plan.BudgetLine}. */
record LineDetail(String description, BigDecimal volume, String unit, Rupiah price, BigDecimal tax, Rupiah before, String recipient,
                  Set<LineColumn> unreadable) {
}
