package id.selaras.measure;

import id.selaras.plan.AccountCode;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.reference.Recipient;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who receives grants and aid, over all agencies of a plan and the year before; by keyed hashes of their names. */
final class BudgetRecipients {

    private static final AccountCode GRANT = new AccountCode("5.1.05");
    private static final AccountCode AID = new AccountCode("5.1.06");

    private final RecipientKeys keys;
    private final ReferenceLookup lookup;
    private final Map<String, Map<String, String>> agencies = new HashMap<>();
    private final Map<String, List<Recipient>> listed = new HashMap<>();
    private final Set<String> yearBefore = new HashSet<>();
    private final boolean knowsYearBefore;
    private final boolean severalAgencies;

    /** @param before the plan of the year before; null when none was given */
    BudgetRecipients(Plan plan, Plan before, ReferenceLookup lookup) {
        this.keys = new RecipientKeys(plan);
        this.lookup = lookup;
        for (AgencyPlan agency : plan.agencies()) {
            for (BudgetLine line : agency.lines()) {
                if (isAid(line) && !line.recipient().isEmpty()) {
                    agencies.computeIfAbsent(keys.of(line.recipient()), key -> new TreeMap<>())
                            .put(lookup.key(agency.agency()), agency.agency().name());
                }
            }
        }
        severalAgencies = plan.agencies().stream().filter(agency -> !agency.lines().isEmpty())
                .map(agency -> lookup.key(agency.agency())).distinct().count() > 1;
        boolean known = false;
        for (Recipient recipient : lookup.reference().spending().recipients()) {
            if (recipient.year() == plan.year()) {
                listed.computeIfAbsent(keys.of(recipient.name()), key -> new ArrayList<>()).add(recipient);
            } else if (recipient.year() == plan.year() - 1) {
                yearBefore.add(keys.of(recipient.name()));
                known = true;
            }
        }
        if (before != null) {
            for (AgencyPlan agency : before.agencies()) {
                for (BudgetLine line : agency.lines()) {
                    known |= line.source().has(LineColumn.RECIPIENT);
                    if (isAid(line) && !line.recipient().isEmpty()) {
                        yearBefore.add(keys.of(line.recipient()));
                    }
                }
            }
        }
        knowsYearBefore = known;
    }

    static boolean isAid(BudgetLine line) {
        return line.account().startsWith("5.1.0") && (GRANT.covers(line.accountCode()) || AID.covers(line.accountCode()));
    }

    boolean hasList() {
        return lookup.reference().has(ReferenceSheet.PENERIMA);
    }

    /** True when the decree of the plan's year has an entry. */
    boolean hasYear() {
        return !listed.isEmpty();
    }

    /** True when there is anything to find a recipient in again: another agency or the year before. */
    boolean comparable() {
        return knowsYearBefore || severalAgencies;
    }

    /** Entries of the decree of the year for the kind of the line. */
    List<Recipient> listed(BudgetLine line) {
        String kind = GRANT.covers(line.accountCode()) ? "HIBAH" : "BANSOS";
        return listed.getOrDefault(keys.of(line.recipient()), List.of()).stream().filter(entry -> kind.equals(entry.kind())).toList();
    }

    /** True when the agency holds the field of one of the entries; an entry without a field fits every agency. */
    boolean fieldFits(List<Recipient> entries, Agency agency) {
        List<NomenclatureCode> fields = lookup.agencies().fields(agency);
        return entries.stream().anyMatch(entry -> entry.field() == null || fields.stream().anyMatch(field -> field.covers(entry.field())
                || entry.field().covers(field)));
    }

    /** Names of other agencies with the same recipient, by their keys. */
    List<String> others(String recipient, Agency agency) {
        String own = lookup.key(agency);
        return agencies.getOrDefault(keys.of(recipient), Map.of()).entrySet().stream().filter(entry -> !entry.getKey().equals(own))
                .map(Map.Entry::getValue).toList();
    }

    boolean inYearBefore(String recipient) {
        return yearBefore.contains(keys.of(recipient));
    }
}
