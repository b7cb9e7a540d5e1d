package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.language.Words;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.reference.Direction;
import id.selaras.reference.Driver;
import id.selaras.reference.Indicator;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The themes of the map of tags, each with the money tagged for it, tagged off the map, and not tagged though it should be. */
final class TagSubjects {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Missing NO_INDICATOR = MissingInputs.because(
            "tidak ada indikator atau pendorong pada acuan yang menyebut tema ini dan memuat Realisasi dua tahun berturut-turut",
            "no indicator or driver of the reference names this theme and states Actual values of two years in a row");
    private static final Missing NO_AGENCY_IN_BOTH = MissingInputs.because(
            "tidak ada perangkat daerah yang rencananya ada pada kedua tahun", "no agency has a plan in both years");

    private final WholeWorld world;
    private final TagMap tags;

    TagSubjects(WholeWorld world) {
        this.world = world;
        this.tags = new TagMap(world.groups());
    }

    List<MeasuredSubject> all() {
        return tags.themes().stream().map(this::subject).toList();
    }

    private MeasuredSubject subject(String theme) {
        Map<DictionaryEntry, Value> values = world.shared();
        Missing column = world.all().stream().allMatch(sub -> sub.text(PlanColumn.TAG).isAbsent())
                ? MissingInputs.column(PlanColumn.TAG) : null;
        List<SubActivity> tagged = rows(world.all(), sub -> tags.declared(sub).contains(theme));
        List<SubActivity> inflated = rows(world.all(), sub -> tags.offMap(sub).contains(theme));
        List<SubActivity> missed = rows(world.all(), sub -> !sub.text(PlanColumn.TAG).isAbsent() && tags.missed(sub).contains(theme));
        values.put(TARGET_NAME, Prose.of(TagMap.words(theme)));
        values.put(TAGGED_ALLOCATION, money(tagged, column));
        values.put(TAG_INFLATION, money(inflated, column));
        values.put(TAG_MISSED, money(missed, column));
        values.put(SUPPORTING_ROWS, column != null ? column : Support.number(tagged.size()));
        change(theme, tagged, column, values);
        List<Indicator> indicators = indicators(theme);
        values.put(THEME_TREND, trend(indicators));
        return world.subject(SubjectLevel.TAG_THEME, theme, indicators.isEmpty() ? CellRef.ofSheet(ReferenceSheet.INDIKATOR.title())
                : world.reference().cells().of(ReferenceSheet.INDIKATOR, indicators.get(0).code()), ServingRows.sum(tagged), values);
    }

    /** Money of this year against the year before, of agencies whose plans of both years are at hand. */
    private void change(String theme, List<SubActivity> tagged, Missing column, Map<DictionaryEntry, Value> values) {
        List<SubActivity> earlier = rows(world.allBefore(), sub -> tags.declared(sub).contains(theme));
        Missing open = column != null ? column : !world.hasYearBefore() ? MissingInputs.NO_YEAR_BEFORE
                : world.inBothYears(world.all()).isEmpty() ? NO_AGENCY_IN_BOTH : null;
        Rupiah before = ServingRows.sum(world.inBothYears(earlier));
        Rupiah now = ServingRows.sum(world.inBothYears(tagged));
        values.put(TAGGED_BEFORE, open != null ? open : new Amount(before.amount()));
        values.put(TAGGED_CHANGE, open != null ? open : before.isZero() ? Blank.BLANK : new Amount(
                now.minus(before).amount().multiply(HUNDRED).divide(before.amount(), 4, RoundingMode.HALF_UP)));
    }

    private static List<SubActivity> rows(List<SubActivity> all, Predicate<SubActivity> chosen) {
        return all.stream().filter(chosen).toList();
    }

    private static Value money(List<SubActivity> rows, Missing column) {
        Missing open = column != null ? column : ServingRows.unknownMoney(rows);
        return open != null ? open : new Amount(ServingRows.sum(rows).amount());
    }

    /** Indicators that name the theme, or one of whose drivers does. */
    private List<Indicator> indicators(String theme) {
        Words words = Words.of(TagMap.words(theme));
        return world.reference().indicators().stream().filter(indicator -> Words.of(indicator.name()).containStems(words)
                || world.reference().drivers().stream().filter(driver -> driver.indicator().equals(indicator.code()))
                        .map(TagSubjects::text).anyMatch(text -> text.containStems(words))).toList();
    }

    private static Words text(Driver driver) {
        return Words.of(driver.name() + " ; " + String.join(" ; ", driver.keywords()));
    }

    /** Worse when one of them moved against its direction between its last two years in a row. */
    private Value trend(List<Indicator> indicators) {
        boolean known = false;
        boolean better = false;
        for (Indicator indicator : indicators) {
            Integer last = indicator.actuals().isEmpty() ? null : indicator.actuals().lastKey();
            BigDecimal earlier = last == null ? null : indicator.actuals().get(last - 1);
            if (earlier != null && indicator.direction() != null) {
                int moved = indicator.actuals().get(last).compareTo(earlier) * (indicator.direction() == Direction.NAIK ? 1 : -1);
                if (moved < 0) {
                    return new Choice("MEMBURUK");
                }
                known = true;
                better |= moved > 0;
            }
        }
        return !known ? NO_INDICATOR : new Choice(better ? "MEMBAIK" : "TETAP");
    }
}
