package id.selaras.spending;

import id.selaras.language.Folding;
import id.selaras.plan.FundPart;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.List;

/** What one source pays of a row, where the document tells. */
record FundShare(String source, Rupiah amount) {

    /** Empty where several sources stand without amounts, amounts are not all known or do not fit, or no source is stated. */
    static List<FundShare> of(SubActivity sub) {
        if (sub.funds().isEmpty()) {
            List<String> named = FundPlacing.sources(sub);
            return named.size() == 1 ? List.of(new FundShare(named.get(0), sub.allocationOrZero())) : List.of();
        }
        boolean known = sub.funds().stream().allMatch(fund -> fund.amount().isFilled() && !Folding.fold(fund.source().or("")).isEmpty());
        Rupiah sum = sub.funds().stream().map(FundPart::amount).map(amount -> amount.or(Rupiah.ZERO)).reduce(Rupiah.ZERO, Rupiah::plus);
        return known && sum.equals(sub.allocationOrZero())
                ? sub.funds().stream().map(fund -> new FundShare(fund.source().value(), fund.amount().value())).toList() : List.of();
    }
}
