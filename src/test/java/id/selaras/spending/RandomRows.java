package id.selaras.spending;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Agency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Judged rows as messy as people send them, all from one seed: odd sen, several targets, funds that do not add up, places nobody knows. */
final class RandomRows {

    private static final List<Agency> AGENCIES = List.of(ARow.HEALTH, ARow.SOCIAL, ARow.CULTURE, new Agency(null, "Kecamatan Bangil"));
    private static final List<String> CODES = List.of("1.02.02.2.02.0001", "1.02.01.2.02.0001", "X.XX.01.2.01.0001", "2.22.02.2.01.0003", "??");
    private static final List<String> PLACES = List.of("Kec. Bangil; Kec. Gempol; Kec. Sukorejo", "Bangil", "Semua Kecamatan", "Kab. Malang", "-");
    private static final List<String> FUNDS = List.of("DAU", "dau", "DAK Fisik", "PAD; DBH CHT", " ");
    private static final List<String> TARGETS = List.of("IPM", "IKU-2", "IKD-3", "LAMA-9");
    private static final List<String> THEMES = List.of("IPM", "TPT", "IRB", "SUPPORT");

    private final Random random;

    RandomRows(long seed) {
        random = new Random(seed);
    }

    List<SubActivityResult> rows() {
        List<SubActivityResult> rows = new ArrayList<>();
        int last = 10 + random.nextInt(40);
        for (int row = 10; row <= last; row++) {
            rows.add(row(row).result());
        }
        return rows;
    }

    private ARow row(int at) {
        ARow row = ARow.at(at).of(one(AGENCIES), one(CODES), "Pelayanan").costing(amount()).in(one(PLACES)).paidBy(one(FUNDS));
        if (random.nextBoolean()) {
            row.nextYear(amount());
        }
        for (int part = random.nextInt(3); part > 0; part--) {
            row.fund(one(FUNDS), amount());
        }
        if (random.nextInt(5) == 0) {
            return row.supporting();
        }
        for (int target = random.nextInt(4); target > 0; target--) {
            row.serving(Alignment.Kind.INDICATOR, one(TARGETS), strength(), one(List.of(Evidence.values())));
            row.serving(Alignment.Kind.THEME, one(THEMES), strength(), one(List.of(Evidence.CODE, Evidence.TEXT)));
            row.serving(Alignment.Kind.PRIORITY, "PP-" + random.nextInt(4), strength(), one(List.of(Evidence.values())));
        }
        return row;
    }

    private Strength strength() {
        return one(List.of(Strength.DIRECT, Strength.INDIRECT, Strength.SUPPORT));
    }

    private String amount() {
        return BigDecimal.valueOf(random.nextInt(4) == 0 ? random.nextInt(7) : (long) (random.nextDouble() * 900_000_000_000L), 2).toPlainString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
