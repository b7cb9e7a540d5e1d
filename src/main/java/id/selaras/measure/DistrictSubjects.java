package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.language.Folding;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The districts of sheet Wilayah with the money placed in them for each person in need: the poor where every district states them, else all
 * residents. Three years are looked at: the year before, the plan's, and its forward estimate. No grouping of districts but the
 * government's own is ever made.
 */
final class DistrictSubjects {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Missing NO_PEOPLE = MissingInputs.because(
            "lembar Wilayah tidak memuat Penduduk setiap kecamatan", "the sheet Wilayah does not state the Population of every district");
    private static final Missing TOO_FEW = MissingInputs.because(
            "sepersepuluh terbawah baru berarti dengan sedikitnya " + DistrictNeed.ENOUGH + " kecamatan",
            "a lowest tenth needs at least " + DistrictNeed.ENOUGH + " districts");

    private static final String PHYSICAL = "FISIK";
    private static final Missing NO_GROUP = MissingInputs.because(
            "tidak ada tabel golongan sub kegiatan yang memuat golongan FISIK", "no table of groups of sub-activities gives the group FISIK");

    private final WholeWorld world;
    private final DistrictNames names;
    private final Map<String, Long> physical;

    DistrictSubjects(WholeWorld world) {
        this.world = world;
        this.names = world.districts();
        this.physical = ServingRows.funded(world.all()).stream().filter(sub -> world.groups().of(sub).contains(PHYSICAL))
                .flatMap(sub -> names.in(sub.text(PlanColumn.LOCATION).or("")).stream())
                .collect(Collectors.groupingBy(district -> district, Collectors.counting()));
    }

    List<MeasuredSubject> all() {
        if (names.all().isEmpty()) {
            return List.of(world.unknown(SubjectLevel.DISTRICT, ReferenceSheet.WILAYAH, MissingInputs.because(
                    "lembar Wilayah tidak memuat kecamatan", "the sheet Wilayah has no district")));
        }
        List<String> absent = world.agencies().absentNames();
        Missing awaited = !world.reference().has(ReferenceSheet.PERANGKAT_DAERAH) ? MissingInputs.sheet(ReferenceSheet.PERANGKAT_DAERAH)
                : absent.isEmpty() ? null : Awaited.reason(absent);
        DistrictMoney now = new DistrictMoney(world.all(), names, SubActivity::allocation);
        Map<String, Long> poor = people(Region::poor);
        Map<String, Long> people = poor != null ? poor : people(Region::population);
        Years years = people == null ? null : new Years(now, people);
        return names.all().stream().map(district -> subject(district, now, years, poor != null, awaited)).toList();
    }

    /** The plan's year beside the others; a year whose amounts are not all known is null. */
    private final class Years {
        private final DistrictNeed now;
        private final DistrictNeed before;
        private final DistrictNeed next;
        private final Missing open;

        Years(DistrictMoney money, Map<String, Long> people) {
            now = new DistrictNeed(money, people);
            DistrictMoney last = new DistrictMoney(world.allBefore(), names, SubActivity::allocation);
            DistrictMoney forward = new DistrictMoney(world.all(), names, SubActivity::nextAllocation);
            before = new DistrictNeed(last, people);
            next = new DistrictNeed(forward, people);
            open = !world.hasYearBefore() ? MissingInputs.NO_YEAR_BEFORE : last.isUnknown() ? MissingInputs.cell(PlanColumn.ALLOCATION)
                    : forward.isUnknown() ? MissingInputs.column(PlanColumn.NEXT_ALLOCATION) : null;
        }

        /** Years in a row up to the forward estimate in which the district is in the lowest tenth. */
        int lowest(String district) {
            int years = 0;
            for (DistrictNeed year : List.of(next, now, before)) {
                if (!year.isLowest(district)) {
                    return years;
                }
                years++;
            }
            return years;
        }
    }

    private MeasuredSubject subject(String district, DistrictMoney money, Years years, boolean poor, Missing awaited) {
        Map<DictionaryEntry, Value> values = world.shared();
        Missing open = awaited != null ? awaited : money.isUnknown() ? MissingInputs.cell(PlanColumn.ALLOCATION) : null;
        values.put(TARGET_NAME, Prose.of("Kecamatan " + district));
        values.put(ALLOCATION, open != null ? open : new Amount(money.of(district).amount()));
        values.put(PHYSICAL_ROWS, awaited != null ? awaited : !world.groups().known().contains(PHYSICAL) ? NO_GROUP
                : Support.number(physical.getOrDefault(district, 0L).intValue()));
        values.put(PLACED_SHARE, open != null ? open : money.all().isZero() ? Value.Blank.BLANK : new Amount(
                money.placed().amount().multiply(HUNDRED).divide(money.all().amount(), 4, RoundingMode.HALF_UP)));
        Missing need = open != null ? open : years == null ? NO_PEOPLE : null;
        values.put(NEED_BASE, need != null ? need : new Choice(poor ? "PENDUDUK_MISKIN" : "PENDUDUK"));
        values.put(ALLOCATION_PER_NEED, need != null ? need : new Amount(years.now.of(district)));
        BigDecimal gini = need != null ? null : years.now.gini();
        values.put(DISTRICT_GINI, need != null ? need : gini == null ? Value.Blank.BLANK : new Amount(gini));
        Missing few = need != null ? need : names.all().size() < DistrictNeed.ENOUGH ? TOO_FEW : null;
        values.put(LOWEST_TENTH, few != null ? few : new Amount(years.now.lowestTenth()));
        Missing three = few != null ? few : years.open;
        values.put(YEARS_LOWEST, three != null ? three : Support.number(years.lowest(district)));
        return world.subject(SubjectLevel.DISTRICT, district, cell(district), money.of(district), values);
    }

    /** The row of the district itself, else of its first village. */
    private CellRef cell(String district) {
        return world.reference().cells().of(ReferenceSheet.WILAYAH, world.reference().regions().stream()
                .filter(region -> district.equals(names.of(region)) && (region.village() == null || region.village().isBlank()))
                .map(region -> region.code().isEmpty() ? Folding.fold(region.district()) + "/" : region.code()).findFirst().orElse(""));
    }

    /** Of each district: its own row's count, else the sum of its villages; null where one district states none. */
    private Map<String, Long> people(Function<Region, Long> count) {
        Map<String, Long> own = new HashMap<>();
        Map<String, Long> villages = new HashMap<>();
        for (Region region : world.reference().regions()) {
            Long people = count.apply(region);
            if (people != null && people > 0) {
                boolean whole = region.village() == null || region.village().isBlank();
                (whole ? own : villages).merge(names.of(region), people, Long::sum);
            }
        }
        Map<String, Long> all = new TreeMap<>();
        for (String district : names.all()) {
            Long people = own.getOrDefault(district, villages.get(district));
            if (people == null) {
                return null;
            }
            all.put(district, people);
        }
        return all;
    }
}
