package id.selaras.assessment;

import id.selaras.finding.Finding;
import id.selaras.finding.Limit;
import id.selaras.finding.RuleStatus;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.spending.Spending;
import id.selaras.spending.SpendingLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What would be different if some allocations were: the same rules, reference and documents of comparison on both sides.
 *
 * @param rows  what was changed
 * @param cured findings that go
 * @param made  findings that come
 */
public record WhatIf(List<ChangedRow> rows, Assessment before, Assessment after, List<Finding> cured, List<Finding> made) {

    /** Said wherever such an answer is shown. */
    public static final Text STATED = Text.of(
            "Percobaan, bukan rencana: tidak ada yang disimpan atau diubah. Hanya pagu sub kegiatan yang diganti; jumlah di atasnya ikut "
                    + "bergeser, juga belanja pada lembar APBD dan Belanja Wajib, sedangkan rincian belanja dan pembagian sumber dana tetap, sehingga temuan tentang selisihnya berarti "
                    + "rincian perlu disesuaikan.",
            "A trial, not a plan: nothing was stored or changed. Only allocations of sub-activities differ; sums above them move along, "
                    + "as does spending on the sheets APBD and Belanja Wajib, while budget lines and the split by fund source stay, so that findings about their differences mean that these "
                    + "need to follow.");

    public WhatIf {
        rows = List.copyOf(rows);
        cured = List.copyOf(cured);
        made = List.copyOf(made);
    }

    public static WhatIf of(List<ChangedRow> rows, Assessment before, Assessment after) {
        return new WhatIf(rows, before, after, without(before.findings(), after.findings()), without(after.findings(), before.findings()));
    }

    /** Something before and after; one of them null where it was not there. */
    public record Pair<T>(T before, T after) {
    }

    /** Lines of the views of money that differ, in the order they have after the change, gone ones last. */
    public List<Pair<SpendingLine>> spending() {
        return differing(before.spending(), after.spending(), Spending::lines, line -> line.by() + "|" + line.key());
    }

    /** Targets whose money differs. */
    public List<Pair<Coverage>> coverage() {
        return differing(before, after, Assessment::coverage, line -> line.kind() + "|" + line.target());
    }

    /** Limits of the whole budget whose value differs. */
    public List<Pair<Limit>> limits() {
        return differing(before, after, Assessment::limits, limit -> limit.rule() + "|" + limit.target() + "|" + limit.row().rowId()).stream()
                .filter(pair -> pair.before() == null || pair.after() == null || !same(pair.before().value(), pair.after().value())
                        || !Objects.equals(pair.before().met(), pair.after().met())).toList();
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Rules that say something else than before. */
    public List<Pair<RuleStatus>> rules() {
        return differing(before, after, Assessment::ruleStatus, RuleStatus::rule);
    }

    public Rupiah difference() {
        return rows.stream().map(ChangedRow::difference).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static <S, T> List<Pair<T>> differing(S before, S after, Function<S, List<T>> list, Function<T, String> key) {
        Map<String, T> then = new LinkedHashMap<>();
        list.apply(before).forEach(entry -> then.put(key.apply(entry), entry));
        List<Pair<T>> pairs = new ArrayList<>();
        for (T now : list.apply(after)) {
            T was = then.remove(key.apply(now));
            if (!now.equals(was)) {
                pairs.add(new Pair<>(was, now));
            }
        }
        then.values().forEach(gone -> pairs.add(new Pair<>(gone, null)));
        return pairs;
    }

    /** Of the same rule row about the same thing, counted; the amounts named in a finding may have moved. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Map<String, Long> counts = new HashMap<>(others.stream().collect(Collectors.groupingBy(WhatIf::about, Collectors.counting())));
        return findings.stream().filter(finding -> counts.merge(about(finding), -1L, Long::sum) < 0).toList();
    }

    private static String about(Finding finding) {
        return finding.rule() + "|" + finding.subject() + "|" + finding.tableRow();
    }
}
