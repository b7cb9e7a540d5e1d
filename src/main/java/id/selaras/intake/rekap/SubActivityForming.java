package id.selaras.intake.rekap;

import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.FundPart;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Forms sub-activities from their budget lines: one for each code of an agency, and of a unit inside the agency, whatever the order of
 * the lines. Years are kept apart.
 */
final class SubActivityForming implements LineTaker {

    private static final Output NOT_STATED =
            new Output(Field.absent(), Field.absent(), Field.absent(), Field.absent(), Field.absent());

    /** The lines of one sub-activity. */
    private static final class Lines {
        final ExportLine first;
        final AmountSum amount = new AmountSum();
        final Map<String, AmountSum> byFund = new LinkedHashMap<>();
        final Map<String, Field<String>> funds = new LinkedHashMap<>();
        final String id;
        int count;

        Lines(ExportLine first, String id) {
            this.first = first;
            this.id = id;
        }
    }

    private record Key(Integer year, String agency, String subUnit, String code) {
    }

    private final String idPrefix;
    private final Map<Key, Lines> groups = new LinkedHashMap<>();
    private Lines latest;

    /** @param idPrefix what stands before the number of its first row in the id of a sub-activity */
    SubActivityForming(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    @Override
    public void take(ExportLine line) {
        Key key = new Key(line.year(), line.agency().key(), line.subUnit().key(), line.subActivity().code().value());
        Lines lines = groups.computeIfAbsent(key, missing -> new Lines(line, idPrefix + line.row()));
        latest = lines;
        lines.count++;
        lines.amount.add(line.amount());
        if (!line.fund().isAbsent()) {
            String fund = line.fund().key();
            lines.byFund.computeIfAbsent(fund, missing -> new AmountSum()).add(line.amount());
            lines.funds.computeIfAbsent(fund, missing -> line.fund().name().isFilled() || line.fund().code().isAbsent()
                    ? line.fund().name() : line.fund().code());
        }
    }

    /** The id of the sub-activity the line taken last belongs to. */
    String latest() {
        return latest.id;
    }

    /** How many lines there are of each year. */
    Map<Integer, Integer> linesByYear() {
        return groups.entrySet().stream().collect(Collectors.groupingBy(group -> year(group.getKey()), java.util.TreeMap::new,
                Collectors.summingInt(group -> group.getValue().count)));
    }

    private static int year(Key key) {
        return key.year == null ? 0 : key.year;
    }

    /** The sub-activities of one year, 0 for lines without a year, in the order of their first lines. */
    List<SubActivity> formed(int year, String file) {
        List<SubActivity> formed = new ArrayList<>();
        groups.forEach((key, lines) -> {
            if (year(key) == year) {
                formed.add(formed(lines, file));
            }
        });
        return formed;
    }

    private static SubActivity formed(Lines lines, String file) {
        ExportLine first = lines.first;
        List<FundPart> parts = new ArrayList<>();
        lines.byFund.forEach((fund, sum) -> parts.add(new FundPart(lines.funds.get(fund), sum.field())));
        return new SubActivity(lines.id, file, first.subActivity().code().at(), first.hidden(), first.agency(),
                first.subActivity().code(), first.subActivity().name(), upper(CodeLevel.PROGRAM, first.program(), first.row()),
                upper(CodeLevel.ACTIVITY, first.activity(), first.row()), List.of(NOT_STATED), lines.amount.field(), Field.absent(),
                parts, texts(lines));
    }

    private static UpperRow upper(CodeLevel level, Coded named, int row) {
        return named.isFilled() ? new UpperRow(level, named.code(), named.name(), Field.absent(), List.of(),
                named.code().isAbsent() ? named.name().at() : named.code().at(), row) : null;
    }

    private static Map<PlanColumn, Field<String>> texts(Lines lines) {
        Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
        if (!lines.funds.isEmpty()) {
            List<Field<String>> filled = lines.funds.values().stream().filter(Field::isFilled).toList();
            texts.put(PlanColumn.FUND_SOURCE, filled.isEmpty() ? lines.funds.values().iterator().next()
                    : Field.filled(joined(filled.stream().map(Field::value)), joined(filled.stream().map(Field::original)),
                            filled.get(0).at()));
        }
        Field<String> unit = lines.first.subUnit().name();
        if (!unit.isAbsent()) {
            texts.put(PlanColumn.RESPONSIBLE, unit);
        }
        return texts;
    }

    private static String joined(java.util.stream.Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("\n"));
    }

    /** The exact sum of amounts; unknown as soon as one of them could not be read. */
    private static final class AmountSum {

        private static final int SHOWN = 3;
        private Rupiah sum = Rupiah.ZERO;
        private Field<Rupiah> first;
        private Field<Rupiah> unread;
        private int filled;
        private final StringBuilder original = new StringBuilder();

        void add(Field<Rupiah> amount) {
            if (amount.state() == Field.State.UNREADABLE) {
                unread = unread == null ? amount : unread;
                return;
            }
            if (amount.isFilled()) {
                sum = sum.plus(amount.value());
                if (filled++ < SHOWN) {
                    original.append(original.isEmpty() ? "" : " + ").append(amount.original());
                }
            }
            first = first == null || !first.isFilled() && amount.isFilled() ? amount : first;
        }

        Field<Rupiah> field() {
            if (unread != null) {
                return unread;
            }
            if (filled == 0) {
                return first;
            }
            String shown = filled > SHOWN ? original + " + … (" + filled + ")" : original.toString();
            return Field.filled(sum, shown, first.at());
        }
    }
}
