package id.selaras.overlap.proposal;

import id.selaras.measure.AgencyLookup;
import id.selaras.plan.Agency;
import id.selaras.plan.Rupiah;
import id.selaras.reference.AgencyEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The agencies of a group, by code. */
record Members(List<Member> all) {

    Members {
        all = List.copyOf(all);
    }

    static Members of(List<RowCard> rows, AgencyLookup agencies) {
        Map<String, List<RowCard>> byAgency = new LinkedHashMap<>();
        rows.forEach(row -> byAgency.computeIfAbsent(row.agency(), key -> new ArrayList<>()).add(row));
        List<Member> members = new ArrayList<>();
        byAgency.values().forEach(own -> {
            Agency agency = own.get(0).row().agency();
            members.add(new Member(agencies.find(agency).map(AgencyEntry::kind).orElse(""), agencies.fields(agency), own));
        });
        members.sort(Comparator.comparing(Member::key));
        return new Members(members);
    }

    Rupiah rupiah() {
        return all.stream().map(Member::rupiah).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    List<Member> without(Member one) {
        return all.stream().filter(member -> member != one).toList();
    }

    /** The member's share of the money, such as {@code 63%}; never 0% or 100% for a part that is not; empty when there is no money. */
    String share(Member member) {
        BigDecimal total = rupiah().amount();
        if (total.signum() <= 0) {
            return "";
        }
        BigDecimal part = member.rupiah().amount();
        BigDecimal percent = part.multiply(BigDecimal.valueOf(100)).divide(total, 0, RoundingMode.HALF_UP);
        if (percent.signum() == 0 && part.signum() > 0) {
            return "<1%";
        }
        return percent.intValue() == 100 && part.compareTo(total) < 0 ? ">99%" : percent + "%";
    }
}
