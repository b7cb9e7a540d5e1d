package id.selaras.reference;

import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What spending is measured against; each list is empty both when its sheet is missing and when it holds no rows. */
public record SpendingReference(List<Account> accounts, List<StandardPrice> prices, List<BudgetTotal> totals,
                                List<StatedSpending> stated, List<Recipient> recipients, List<BasicService> services,
                                List<Proposal> proposals) {

    public static final SpendingReference NONE =
            new SpendingReference(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public SpendingReference {
        accounts = List.copyOf(accounts);
        prices = List.copyOf(prices);
        totals = List.copyOf(totals);
        stated = List.copyOf(stated);
        recipients = List.copyOf(recipients);
        services = List.copyOf(services);
        proposals = List.copyOf(proposals);
    }

    /** A total of sheet APBD; empty where the sheet does not state it for that year and stage. */
    public Optional<Rupiah> total(int year, PlanStage stage, String key) {
        return totals.stream().filter(total -> total.year() == year && total.stage() == stage && total.key().equals(key))
                .map(BudgetTotal::amount).findFirst();
    }

    /** What sheet Belanja Wajib states of a group. */
    public Optional<StatedSpending> stated(int year, String group) {
        return stated.stream().filter(row -> row.year() == year && groupName(row.group()).equals(group)).findFirst();
    }

    /** The one spelling of a spending group's name: {@code belanja pegawai} is {@code BELANJA_PEGAWAI}. */
    public static String groupName(String written) {
        return written.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }
}
